import type { Licensed } from '../formats/licensed.js'
import { readLicenses } from '../formats/licenses.js'
import { opening } from '../formats/opening.js'
import { complaintIn } from '../formats/said.js'
import { type Judgement, judgeWith } from '../formats/spdx.js'
import { given } from '../model/evidence.js'
import type { Finding } from '../model/finding.js'
import { defineGate, list, number, required } from '../model/gate.js'
import { fail } from '../model/problem.js'

export default defineGate({
  id: 'licenses',
  title: 'Licences of dependencies',
  docs: {
    subject: 'the run',
    examined: 'packages',
    url: 'https://spdx.org/licenses/',
    example: [
      'run: pip-licenses --format=json --output-file=licenses.json',
      'with: { report: licenses.json, allow: [MIT, Apache-2.0] }',
    ],
    traps: [
      'Without node_modules license-checker lists the project alone, and without package.json nothing, each with exit code 0: the project itself is not counted, and no packages are an error.',
      '`--onlyAllow` and `--failOn` stop at the first package without a list: an error; say `--json` alone, and what is allowed here.',
      'A name is taken for a licence only when it says the same words and numbers ("Apache License 1.1" is not Apache-2.0); all else is `unknown`, and a finding.',
      '"BSD" may be either of two licences, and several licences a choice or a sum: all of them must be allowed.',
      'npm’s UNLICENSED means that nothing is permitted; it is not The Unlicense.',
    ],
  },
  reads: 'report',
  params: {
    allow: required(
      list(
        undefined,
        'SPDX ids, as MIT or `GPL-2.0-only WITH Classpath-exception-2.0`; `BSD-*` for all that begin so; or the text of a licence as a package tells it.',
      ),
    ),
    except: list([], 'Names of packages that are not judged, as your own; they count as suppressed.'),
  },
  measures: {
    packages: number('Packages, the project itself left out.'),
    unknown: number('Packages whose licence is not told, or is none that is known.'),
  },
  expect: ['findings == 0'],
  evidence: () => ({ list: given(exitCode => exitCode <= 1) }),
  measure({ list: { report, stderr } }, { allow, except }) {
    if (opening(report) === '') fail('tool-failed', { tool: 'what lists the licences', reason: complaintIn(stderr) })
    const judge = judgeWith(allow)
    const judged = readLicenses(report).map(each => ({
      ...each,
      judgement: judge(each.licenses),
      suppressed: except.includes(each.name),
    }))
    const isUnknown = ({ judgement, suppressed }: Judged) => judgement === 'unknown' && !suppressed
    return {
      examined: judged.length,
      measures: { packages: judged.length, unknown: judged.filter(isUnknown).length },
      findings: judged.filter(({ judgement }) => judgement !== 'allowed').map(findingOf),
    }
  },
})

interface Judged extends Licensed {
  readonly judgement: Judgement
  readonly suppressed: boolean
}

function findingOf({ name, version, licenses, judgement, suppressed }: Judged): Finding {
  const told = licenses
    .map(each => each.trim().split('\n', 1)[0]?.slice(0, 200))
    .filter(Boolean)
    .join('; ')
  const what = judgement === 'refused' ? 'is not allowed' : 'is none that is known'
  return {
    level: 'error',
    ruleId: judgement === 'refused' ? told : 'unknown',
    aliases: [name, ...(version ? [`${name}@${version}`] : [])],
    message: `${name}${version ? ` ${version}` : ''}: ${told ? `its licence “${told}” ${what}` : 'no licence is told'}`,
    ...(suppressed && { suppressed }),
  }
}
