import { expect, test } from '@jest/globals'
import { judgeWith } from '../../src/formats/spdx.js'

const judge = (told: string | readonly string[], ...allowed: string[]) =>
  judgeWith(allowed)(typeof told === 'string' ? [told] : told)

test.each([
  ['MIT', 'MIT'],
  ['mit', 'MIT'],
  ['MIT', 'mit'],
  ['MIT License', 'MIT'],
  ['The MIT License (MIT)', 'MIT'],
  ['MIT*', 'MIT'],
  ['Expat', 'MIT'],
  ['Apache Software License', 'Apache-2.0'],
  ['Apache License, Version 2.0', 'Apache-2.0'],
  ['Apache 2', 'Apache-2.0'],
  ['3-Clause BSD License', 'BSD-3-Clause'],
  ['New BSD', 'BSD-3-Clause'],
  ['ISC License (ISCL)', 'ISC'],
  ['Python Software Foundation License', 'PSF-2.0'],
  ['Mozilla Public License 2.0 (MPL 2.0)', 'MPL-2.0'],
  ['GNU Lesser General Public License v2 or later (LGPLv2+)', 'LGPL-2.0-or-later'],
  ['GNU Affero General Public License v3', 'AGPL-3.0-only'],
  ['GPLv3', 'GPL-3.0-only'],
  ['CC0 1.0 Universal (CC0 1.0) Public Domain Dedication', 'CC0-1.0'],
  ['European Union Public Licence 1.2 (EUPL 1.2)', 'EUPL-1.2'],
  ['The Unlicense (Unlicense)', 'Unlicense'],
  ['zlib/libpng License', 'Zlib'],
  ['GPL-2.0+', 'GPL-2.0'],
  ['GPL-2.0-or-later', 'GPL-2.0-only'],
  ['Apache-2.0 WITH LLVM-exception', 'Apache-2.0 WITH LLVM-exception'],
  ['GPL-2.0-only WITH Classpath-exception-2.0', 'GPL-2.0 WITH Classpath-exception-2.0'],
  ['LicenseRef-acme', 'LicenseRef-acme'],
  ['BSD-3-Clause', 'BSD-*'],
  ['Custom: see the contract', 'custom: see the contract'],
  ['UNLICENSED', 'UNLICENSED'],
])('%j is allowed by %j', (told, allowed) => {
  expect(judge(told, allowed)).toBe('allowed')
})

test.each([
  ['MIT OR GPL-3.0-only', ['MIT'], 'allowed'],
  ['mit or gpl-3.0', ['MIT'], 'unknown'],
  ['MIT or GPL-3.0-only', ['MIT'], 'allowed'],
  ['MIT AND GPL-3.0-only', ['MIT'], 'refused'],
  ['(MIT OR ISC) AND Zlib', ['ISC', 'Zlib'], 'allowed'],
  ['MIT AND (Zlib OR GPL-2.0-only)', ['MIT'], 'refused'],
  ['GPL-2.0-only WITH Classpath-exception-2.0', ['GPL-2.0-only'], 'refused'],
  ['GPL-2.0-only', ['GPL-2.0-only WITH Classpath-exception-2.0'], 'refused'],
  ['CDDL-1.1', ['CDDL-1.0'], 'refused'],
  ['LGPL-3.0-only', ['LGPL-2.1-or-later'], 'refused'],
  ['BSD License', ['BSD-3-Clause'], 'refused'],
  ['BSD', ['BSD-2-Clause', 'BSD-3-Clause'], 'allowed'],
  [['MIT', 'GPL-3.0-only'], ['MIT'], 'refused'],
  [['MIT', ' ISC '], ['MIT', 'ISC'], 'allowed'],
  [['MIT', 'who knows'], ['MIT'], 'unknown'],
  [[], ['MIT'], 'unknown'],
])('%j with %j allowed is %s', (told, allowed, judgement) => {
  expect(judge(told, ...allowed)).toBe(judgement)
})

const everything = ['MIT', 'Apache-2.0', 'BSD-*', 'ISC', 'Unlicense', 'GPL-*', 'LGPL-*', 'X11', 'Artistic-*', 'CAL-1.0']
test.each([
  '',
  ' ',
  'UNKNOWN',
  'UNLICENSED',
  'NOASSERTION',
  'NONE',
  'Limited',
  'Not permitted',
  'Not MIT',
  'не MIT',
  'MIT (non-commercial use only)',
  'MIT with Commons Clause',
  'MIT/Apache-2.0',
  'MIT AND',
  'Custom: https://licences.example.test/MIT',
  'SEE LICENSE IN LICENSE',
  'GNU General Public License (GPL)',
  'Artistic License',
  'Public Domain',
  'Proprietary',
  `MIT${' OR MIT'.repeat(200)}`,
  '('.repeat(100_000),
])('T09 %j is none that is known', told => {
  expect(judge(told, ...everything)).toBe('unknown')
})

test('T09 another version of a licence is another licence', () => {
  expect(judge('Apache License 1.1', 'Apache-2.0')).toBe('refused')
})
