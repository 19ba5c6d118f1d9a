import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { gates } from '../../src/gates/index.js'
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
    'src at the working tree is a folder. The checklist must be a file of its own. [checklist-not-a-file]',
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
  writeFileSync(join(folder, 'latin1.yml'), Buffer.from('name: caf\xe9', 'latin1'))
  expect(await cli(folder, line)).toEqual({ code: 2, stdout: '', stderr: `${told}\n` })
})

test('everything that is wrong with a checklist is told at once, each with its place', async () => {
  const folder = shop({
    'wrong.yml': `version: 1
phases:
  - name: Quality
    items:
      - { id: a, name: A, gate: pylnt }
      - { id: a, name: B, run: "true", need: a }
`,
  })
  expect(await cli(folder, 'validate --checklist wrong.yml')).toEqual({
    code: 2,
    stdout: '',
    stderr: `wrong.yml:5:33: unknown gate "pylnt" in item "a". Did you mean "pylint"? [unknown-gate]
        - { id: a, name: A, gate: pylnt }
                                  ^^^^^
wrong.yml:6:15: the id "a" is taken by line 5. Give another, for example \`id: a-2\`. [duplicate-id]
        - { id: a, name: B, run: "true", need: a }
                ^
wrong.yml:6:40: unknown key "need" in item "a". Did you mean "needs"? [unknown-key]
        - { id: a, name: B, run: "true", need: a }
                                         ^^^^
`,
  })
})

test('outside of a repository', async () => {
  const folder = emptyFolder()
  const none = 'there is no .release-checklist.yml. Write one with `release-checklist init`. [checklist-missing]\n'
  for (const line of ['check', 'validate', 'protect'])
    expect(await cli(folder, line)).toEqual({ code: 2, stdout: '', stderr: none })
  write(folder, {
    '.release-checklist.yml': 'version: 1\nphases: [{ name: Q, items: [{ name: Unit, run: "true" }] }]\n',
  })
  expect((await cli(folder, 'validate')).code).toBe(0)
  const checkout = `${folder} is not a git checkout. Run it where the repository is checked out. [no-repository]\n`
  for (const line of ['check', 'init'])
    expect(await cli(folder, line)).toEqual({ code: 2, stdout: '', stderr: checkout })
})

test('a right checklist, and how much is in it', async () => {
  expect(await cli(shop(), 'validate')).toEqual({
    code: 0,
    stdout: '✓ .release-checklist.yml is right: 2 phases, 5 items, 1 role to sign.\n',
    stderr: '',
  })
})

test('without a command, help and exit code 2; asked for, help, the version and 0', async () => {
  const folder = emptyFolder()
  const help = await cli(folder, '--help')
  expect([help.code, help.stderr]).toEqual([0, ''])
  expect(await cli(folder, '')).toEqual({ code: 2, stdout: '', stderr: help.stdout })
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'))
  expect(await cli(folder, '--version')).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
  for (const command of ['check', 'validate', 'init', 'gates', 'protect', 'demo'])
    expect((await cli(folder, `${command} --help`)).stdout).toContain('--checklist <file>')
})

test('demo starts its own bundle, and says what it cannot do without', async () => {
  const folder = emptyFolder()
  const { code, stdout, stderr } = await cli(folder, 'demo', { env: { PATH: folder } })
  expect([code, stderr]).toEqual([1, 'git is not on this machine, and the demo needs it: install it\n'])
  expect(stdout).toMatch(/^One release of a small shop, /)
})

test('every gate is listed, and each has a page, in 80 columns but for the command that it runs', async () => {
  const folder = emptyFolder()
  const listed = (await cli(folder, 'gates')).stdout
  const ids = Object.keys(gates)
  expect([...listed.matchAll(/^ {2}(\S+) {2,}\S/gm)].map(([, id]) => id)).toEqual(ids)
  expect(listed).toMatch(/^All about one: release-checklist gates <id>$/m)
  expect(longest(listed)).toBeLessThanOrEqual(80)
  for (const id of ids) {
    const { code, stdout } = await cli(folder, `gates ${id}`)
    expect([code, stdout.startsWith(`${id}: `)]).toEqual([0, true])
    expect(longest(stdout.replace(/^Runs\n.*$/m, ''))).toBeLessThanOrEqual(80)
  }
})

const longest = (text: string): number => Math.max(...text.split('\n').map(line => line.length))

test('a reader that has seen enough changes nothing of what is decided (EPIPE)', async () => {
  const folder = shop()
  const run = `"${process.execPath}" "${bundle}" check --item smoke --stage staging`
  const script = (pipe: string) => `${run} ${pipe} true; echo "\${PIPESTATUS[0]}"`
  for (const pipe of ['2>/dev/null |', '2>&1 |', '2>&1 >/dev/null |'])
    expect(execFileSync('bash', ['-c', script(pipe)], { cwd: folder, encoding: 'utf8' })).toBe('1\n')
})

test('an output that cannot be written is told, and is not an answer', () => {
  const run = spawnSync('bash', ['-c', `"${process.execPath}" "${bundle}" validate > /dev/full`], {
    cwd: shop(),
    encoding: 'utf8',
  })
  expect([run.status, run.stderr]).toEqual([
    2,
    'the machine refused "write": ENOSPC. Make room on the disk. [system-refused]\n',
  ])
})

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s ends every gate, tells what is known, and exits with %i', async (signal, code) => {
  const folder = repositoryWith({
    '.release-checklist.yml': `version: 1
phases:
  - name: Quality
    items:
      - { id: long, name: Long, run: "echo $$ > pid; sleep 300" }
      - { id: never, name: Never, run: touch was-run }
`,
  })
  const running = start(folder, 'check')
  while (!existsSync(join(folder, 'pid')) || readFileSync(join(folder, 'pid'), 'utf8') === '')
    await new Promise(resolve => setTimeout(resolve, 20))
  running.kill(signal)
  running.kill(signal)
  const run = await running.finished
  expect([run.code, run.stdout.split('\n')[0]]).toEqual([code, '✗ NO-GO: 2 items could not be checked'])
  expect(existsSync(join(folder, 'was-run'))).toBe(false)
  expect(() => process.kill(Number(readFileSync(join(folder, 'pid'), 'utf8')), 0)).toThrow('ESRCH')
})
