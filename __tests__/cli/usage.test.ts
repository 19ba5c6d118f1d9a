import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { emptyFolder, repositoryWith, write } from '../collect/repository.js'
import { bundle, cli, start } from './run-cli.js'
import { shop } from './shop.js'

const wrong: readonly [line: string, told: string][] = [
  [
    'check --stage nope',
    "error: option '--stage <stage>' argument 'nope' is invalid. Allowed choices are pull-request, tag, staging, before-production, production, watch, rollback.",
  ],
  ['chekc', "error: unknown command 'chekc'\n(Did you mean check?)"],
  ['check --jsn', "error: unknown option '--jsn'\n(Did you mean --json?)"],
  ['check tests', "error: too many arguments for 'check'. Expected 0 arguments but got 1."],
  ['check --item', "error: option '--item <id...>' argument missing"],
  ['check --dry-run --json', "error: option '--dry-run' cannot be used with option '--json'"],
  ['check --inputs a.json --item b', "error: option '--inputs <file>' cannot be used with option '--item <id...>'"],
  ['check --inputs a.json --stage tag', "error: option '--inputs <file>' cannot be used with option '--stage <stage>'"],
  ['check --jobs 0', 'input "--jobs" is "0". Expected a whole number above 0. [bad-input]'],
  ['check --jobs many', 'input "--jobs" is "many". Expected a whole number above 0. [bad-input]'],
  [
    'check --item lnt nope',
    'there is no item "lnt". Did you mean "lint"? [unknown-item]\nthere is no item "nope". Name an item by its id. [unknown-item]',
  ],
  [
    'check --item smoke',
    'item "smoke" is not asked at stage tag. Say `--stage staging` or `--stage production`. [item-of-other-stage]',
  ],
  ['gates pylnt', 'there is no gate "pylnt". Did you mean "pylint"? [no-such-gate]'],
  [
    'gates nothing-like-it',
    'there is no gate "nothing-like-it". List them with `release-checklist gates`. [no-such-gate]',
  ],
]
test.each(wrong)('%s: a message, exit code 2, and nothing on stdout', async (line, told) => {
  expect(await cli(shop(), line)).toEqual({ code: 2, stdout: '', stderr: `${told}\n` })
})

const missing = 'there is no other.yml. Write one with `release-checklist init`. [checklist-missing]\n'
test.each(['check', 'check --dry-run', 'validate', 'protect'])(
  '%s takes another checklist, before or after it',
  async command => {
    const folder = shop()
    for (const line of [`${command} --checklist other.yml`, `--checklist other.yml ${command}`])
      expect(await cli(folder, line)).toEqual({ code: 2, stdout: '', stderr: missing })
  },
)

test.each([
  [
    'a folder',
    'validate --checklist src',
    'src at the working tree is a no file. The checklist must be a file of its own. [checklist-not-a-file]',
  ],
  [
    'too large',
    'validate --checklist large.yml',
    'large.yml has 262145 bytes. A checklist has at most 262144 bytes. [checklist-too-large]',
  ],
  ['not UTF-8', 'check --checklist latin1.yml', 'latin1.yml is not UTF-8. Save it as UTF-8. [checklist-not-utf8]'],
  [
    'empty',
    'check --checklist empty.yml',
    'empty.yml is empty. Write one with `release-checklist init`. [checklist-empty]',
  ],
])('a checklist that is %s', async (_, line, told) => {
  const folder = shop({ 'src/a': '', 'large.yml': '#'.repeat(262_145), 'empty.yml': '' })
  write(folder, { 'latin1.yml': Buffer.from('name: caf\xe9', 'latin1') as unknown as string })
  expect(await cli(folder, line)).toEqual({ code: 2, stdout: '', stderr: `${told}\n` })
})
