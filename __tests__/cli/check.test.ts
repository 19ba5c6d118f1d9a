import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { emptyFolder, git, repositoryWith, write } from '../collect/repository.js'
import { asked, cli, steady } from './run-cli.js'
import { checklist, shop } from './shop.js'

test('a good working tree: what holds, and that the gates do', async () => {
  const run = await cli(shop(), 'check --item unit readme')
  expect(run.code).toBe(0)
  expect(steady(run.stdout)).toBe(`✓ 2 of 4 items were asked (--item): they hold
Shop · commit <sha> · stage tag

Phases
  Quality  ✓ 2 of 2 hold

Judged <sha> (tree <sha>) · checklist .release-checklist.yml (sha256
<hash>) · release-checklist 1.0.0 · decided <time> · valid
until <time>

✓ 2 of 4 items were asked (--item): they hold
`)
})

test('what people have not said yet is told, and turns nothing red', async () => {
  const run = await cli(shop(), 'check')
  expect(run.code).toBe(0)
  expect(asked(run).toSorted()).toEqual(['lint', 'readme', 'unit'])
  expect(steady(run.stdout)).toBe(`✓ Gates hold: 1 item waits for an answer
Shop · commit <sha> · stage tag

What blocks
  reviewed · Readme was read
    Found     ○ waiting
              nobody has stated it
    Next      Fill in this line and put it under the item in
              .release-checklist.yml:15, then run the check again:
              attested: { by: LOGIN, on: <day>, until: YYYY-MM-DD }
    Expected  a statement by dev-lead

Phases
  Quality  ○ 3 of 4 hold: 1 waiting, 1 advisory
  Later    - nothing is asked at this stage

Judged <sha> (tree <sha>) · checklist .release-checklist.yml (sha256
<hash>) · release-checklist 1.0.0 · decided <time> · valid
until <time>

✓ Gates hold: 1 item waits for an answer
`)
})

test('a gate that fails in a changed working tree: found, expected, next, exit code 1', async () => {
  const folder = shop()
  write(folder, { 'README.md': '# Shop\n\nTODO\n' })
  const run = await cli(folder, 'check --item readme unit')
  expect(run.code).toBe(1)
  expect(steady(run.stdout)).toBe(`✗ NO-GO: 1 item fails
Shop · commit <sha> · stage tag

! The working tree differs from the commit: this is about the files as they are
  here.

What blocks
  readme · Readme is there
    Found     ✗ failed
              README.md: placeholders 1
    Next      Start at README.md:3: TODO stands for text to come
    Expected  placeholders == 0

Phases
  Quality  ✗ 1 of 2 hold: 1 failed

Judged <sha> (tree <sha>) · checklist .release-checklist.yml (sha256
<hash>) · release-checklist 1.0.0 · decided <time> · valid
until <time>

✗ no-go: readme failed
`)
})

test('an item is asked with what it needs, and nothing else', async () => {
  const run = await cli(shop(), 'check --item lint')
  expect(asked(run)).toEqual(['unit', 'lint'])
  expect(run.code).toBe(0)
})

test('of a parent everything below is asked, of a child only that', async () => {
  const folder = shop()
  expect(asked(await cli(folder, 'check --item docs'))).toEqual(['readme'])
  const child = await cli(folder, 'check --item readme')
  expect([asked(child), child.stdout.includes('reviewed')]).toEqual([['readme'], false])
})

test('a dry run tells what would run, and runs nothing', async () => {
  const made = checklist.replace('run: "true"', "run: touch was-run, env: { A: '1' }")
  const folder = shop({ '.release-checklist.yml': made })
  const run = await cli(folder, 'check --dry-run')
  expect(run).toEqual({
    code: 0,
    stderr: '',
    stdout: `  unit    touch was-run
          gate run
  lint    exit 3
          gate run, after unit
  readme  reads README.md
          gate files
`,
  })
  expect(existsSync(join(folder, 'was-run'))).toBe(false)
  expect((await cli(folder, 'check --dry-run --stage watch')).stdout).toBe('No gate is asked at stage watch.\n')
})

test('another stage asks its own items; one that asks nothing is never good', async () => {
  const folder = shop()
  const staging = await cli(folder, 'check --stage staging')
  expect([staging.code, asked(staging), lastLine(staging.stdout)]).toEqual([1, ['smoke'], '✗ no-go: smoke failed'])
  const watch = await cli(folder, 'check --stage watch')
  expect([watch.code, lastLine(watch.stdout)]).toEqual([1, '✗ no-go: nothing was asked'])
})

test('what if alice and carol had approved', async () => {
  const run = await cli(shop(), 'check --item unit --approve alice carol')
  expect(run.code).toBe(0)
  expect(steady(run.stdout)).toContain(`Who signs
  dev-lead  ○ would sign
  Dev lead  alice, <time>

Reviews of people without any role do not count: carol (holds none of the
roles).
`)
})

test('the record as JSON is all there is on stdout', async () => {
  const run = await cli(shop(), 'check --json')
  const record = JSON.parse(run.stdout)
  expect([run.code, record.decision, record.engine]).toEqual([0, 'waiting', 'release-checklist 1.0.0'])
  expect(record.phases.map(({ id }: { id: string }) => id)).toEqual(['quality', 'later'])
  expect(asked(run)).toHaveLength(3)
})

test('a report is kept as files, over one of ours but over no other file', async () => {
  const folder = shop({ 'out/report.md': 'mine\n' })
  const refused = await cli(folder, 'check --report out')
  expect(refused).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'out/report.md is there already, and is no report of ours. Name another folder: nothing is written over it. [report-in-the-way]\n',
  })
  expect(readFileSync(join(folder, 'out/report.md'), 'utf8')).toBe('mine\n')
  for (const _ of ['first', 'again']) expect((await cli(folder, 'check --report kept/here')).code).toBe(0)
  expect(readdirSync(join(folder, 'kept/here'))).toEqual(['inputs.json', 'record.json', 'report.html', 'report.md'])
  const file = await cli(folder, 'check --report README.md')
  expect(file).toEqual({
    code: 2,
    stdout: '',
    stderr: 'input "--report" is "README.md". Expected a folder that can be made or written to (EEXIST). [bad-input]\n',
  })
})

test('what was kept is decided again, to the same record, and runs nothing', async () => {
  const folder = shop({ 'README.md': 'TODO\n' })
  expect((await cli(folder, 'check --report kept')).code).toBe(1)
  const record = readFileSync(join(folder, 'kept/record.json'), 'utf8')
  const elsewhere = emptyFolder()
  const replay = await cli(elsewhere, `check --inputs ${folder}/kept/inputs.json --json`)
  expect(replay).toEqual({ code: 1, stdout: record, stderr: '' })
})

test('what a release run kept is decided again: 0 on go alone', async () => {
  const folder = shop()
  await cli(folder, 'check --item unit --report kept')
  const inputs = JSON.parse(readFileSync(join(folder, 'kept/inputs.json'), 'utf8'))
  const released = { ...inputs, release: { ...inputs.release, purpose: 're-judge', isRelease: true } }
  write(folder, { 'released.json': JSON.stringify(released) })
  const waiting = await cli(folder, 'check --inputs released.json')
  expect([waiting.code, lastLine(waiting.stdout)]).toEqual([1, expect.stringMatching(/^(?!.*Gates hold)/)])
})

test('inputs that no run has kept are told apart, and never good', async () => {
  const folder = shop({
    'empty.json': '',
    'list.json': '[]',
    'other.json': '{"now": 5}',
    'cut.json': '{"now": "2026-',
    'hollow.json': JSON.stringify({
      now: '2026-11-23T00:00:00Z',
      release: { purpose: 'release', stage: 'tag', sha: '', tree: '' },
      checklist: {
        path: '',
        name: '',
        phases: [{ id: 'a', name: 'a', items: [{ id: 'a' }] }],
        signOffs: { required: [] },
        roles: {},
      },
      keys: {},
    }),
  })
  const told = async (path: string) => {
    const { code, stdout, stderr } = await cli(folder, `check --inputs ${path}`)
    return [code, stdout, stderr]
  }
  const again = (path: string, why: string) => [
    2,
    '',
    `${path} cannot be decided again: ${why}. Name an \`inputs.json\` that a run of this version has kept. [bad-inputs]\n`,
  ]
  expect(await told('empty.json')).toEqual(again('empty.json', 'it is not JSON, or is cut short'))
  expect(await told('cut.json')).toEqual(again('cut.json', 'it is not JSON, or is cut short'))
  expect(await told('list.json')).toEqual(again('list.json', 'expected an object at $, but it is a list'))
  expect(await told('other.json')).toEqual(again('other.json', 'expected a string at $.now, but it is of type number'))
  expect(await told('hollow.json')).toEqual(again('hollow.json', 'it is not whole'))
  expect(await told('gone.json')).toEqual([
    2,
    '',
    'gone.json cannot be read: it is not there. Name a text file that you may read. [unreadable-file]\n',
  ])
})

test('with --jobs 1 nothing runs beside anything else', async () => {
  const alone = (id: string) =>
    `      - { id: ${id}, name: ${id}, parallel: true, run: "mkdir lock && sleep 0.3 && rmdir lock" }\n`
  const jobs = `version: 1\nphases:\n  - name: Quality\n    items:\n${alone('one')}${alone('two')}${alone('three')}`
  expect((await cli(repositoryWith({ '.release-checklist.yml': jobs }), 'check --jobs 1')).code).toBe(0)
})

test('before the first commit the working tree is judged all the same', async () => {
  const folder = emptyFolder()
  git(folder, 'init', '--quiet')
  write(folder, { '.release-checklist.yml': checklist, 'README.md': '# Shop\n' })
  const { code, stdout } = await cli(folder, 'check --item unit readme')
  expect([code, stdout.split('\n')[1]]).toEqual([0, 'Shop · commit none yet · stage tag'])
})

test('from a folder of the repository the checklist at its top is asked', async () => {
  const folder = shop({ 'src/main.js': '' })
  const run = await cli(join(folder, 'src'), 'check --item readme')
  expect([run.code, asked(run)]).toEqual([0, ['readme']])
})

const lastLine = (text: string): string => text.trimEnd().split('\n').at(-1) ?? ''
