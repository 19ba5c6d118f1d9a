import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { machineClock } from '../../__tests__/github/clock.js'
import { pusherVariable } from '../../__tests__/github/hooks.js'
import { type GitHub, startGitHub } from '../../__tests__/github/start.js'
import { checkout } from '../../__tests__/runner/checkout.js'
import { pullRequestEvent, pushEvent, reviewEvent, type WorkflowEvent } from '../../__tests__/runner/events.js'
import { type ActionRun, runAction } from '../../__tests__/runner/run-action.js'
import { projectFiles, releaseFiles } from './project.js'
import { columns, command, dim, headline, quoted, say } from './screen.js'
import { findTools } from './tools.js'

const NAME = 'acme/shop'
const TAG = 'v1.2.0'
/** The folder with `action.yml`: beside `dist/`. */
const action = [1, 2, 3, 4].reduce(
  folder => (existsSync(join(folder, 'action.yml')) ? folder : dirname(folder)),
  dirname(fileURLToPath(import.meta.url)),
)

main().catch(error => {
  const isWithoutGit = error?.code === 'ENOENT' && error.path === 'git'
  const told = isWithoutGit ? 'git is not on this machine, and the demo needs it: install it' : (error?.stack ?? error)
  process.stderr.write(`${told}\n`)
  process.exitCode = 1
})

/** One release from start to end. All that is shown happens: real git, the built Action as processes, a stand-in for GitHub on loopback. */
async function main(): Promise<void> {
  const started = Date.now()
  const folder = await mkdtemp(join(tmpdir(), 'release-checklist-demo-'))
  const record = join(folder, 'record')
  say('One release of a small shop, against a stand-in for GitHub on this machine.')
  const tools = await findTools(join(folder, 'tools'))
  for (const line of tools.told) say(dim(`  ${line}`))
  const github = await startGitHub({ clock: machineClock })
  try {
    const repo = await github.repository(NAME, {
      files: projectFiles(tools),
      roles: { alice: 'write', bob: 'write', carol: 'write', dora: 'write' },
    })
    const tokens = {
      gates: github.workflowToken(repo, { contents: 'read', 'pull-requests': 'read' }),
      verdict: github.workflowToken(repo, {
        contents: 'write',
        checks: 'write',
        statuses: 'write',
        'pull-requests': 'read',
      }),
    }
    let runId = 100
    const nextRun = (): number => {
      runId += 1
      return runId
    }
    const runs = { env: { PATH: tools.path, COLUMNS: String(columns) }, repository: NAME, github, action }
    /** The two jobs of the workflow that users copy. */
    async function workflow(event: WorkflowEvent, sha: string): Promise<ActionRun> {
      nextRun()
      const workspace = join(folder, `run-${runId}`)
      await checkout(repo, workspace, sha)
      const collect = await runAction({
        ...runs,
        event,
        workspace,
        runId,
        inputs: { mode: 'collect' },
        token: tokens.gates,
        job: 'gates',
      })
      quoted(collect.stdout)
      return runAction({ ...runs, event, workspace, runId, inputs: { mode: 'decide' }, token: tokens.verdict })
    }

    headline('dora opens a release pull request; the workflow runs the gates and posts the check')
    const pull = await repo.pullRequest({
      from: `release/${TAG}`,
      author: 'dora',
      title: `Release ${TAG}`,
      files: releaseFiles(true),
    })
    const first = await workflow(await pullRequestEvent(github, repo, pull, 'opened'), pull.state.headSha)
    show(github, pull.state.headSha, first.stdout)

    headline('She mends it and pushes; the gates run again')
    const head = await pull.push({ files: releaseFiles(false), message: 'Multiply again', author: 'dora' })
    const waiting = await workflow(await pullRequestEvent(github, repo, pull), head)
    show(github, head, waiting.stdout)

    headline('An administrator protects the tags, once')
    command('release-checklist protect')
    const admin = github.personalToken('root')
    repo.role('root', 'admin')
    quoted(
      await cli(['protect', '--repository', NAME], join(folder, `run-${runId}`), {
        GITHUB_TOKEN: admin.value,
        GITHUB_API_URL: github.url,
      }),
    )

    headline('bob tries to tag the release before anybody has signed')
    const clone = join(folder, 'bob')
    await git(folder, ['clone', '--quiet', repo.cloneUrl, clone])
    await git(clone, ['fetch', '--quiet', 'origin', head])
    const identity = ['-c', 'user.name=bob', '-c', 'user.email=bob@example.com']
    await git(clone, [...identity, 'tag', '-a', TAG, '-m', `Release ${TAG}`, head])
    await push(clone, 'refused')

    headline('alice and carol approve that very commit; nothing runs again')
    let page = ''
    for (const [login, role] of [
      ['alice', 'engineering lead'],
      ['carol', 'security lead'],
    ] as const) {
      const review = pull.review(login, 'APPROVED')
      const before = github.requests.length
      const { milliseconds, outputs, stdout } = await runAction({
        ...runs,
        event: reviewEvent(github, repo, pull, review),
        runId: nextRun(),
        inputs: { mode: 'decide', report: record },
        workspace: folder,
        token: tokens.verdict,
      })
      page = stdout
      say(
        `  ${login} (${role}) approves. ${outputs.summary}  ${dim(`${(milliseconds / 1000).toFixed(1)} s, ${github.requests.length - before} requests`)}`,
      )
    }
    show(github, head, page)

    headline('Now GitHub takes the tag')
    await push(clone, 'accepted')
    const verified = await runAction({
      ...runs,
      event: await pushEvent(github, repo, `refs/tags/${TAG}`, { actor: 'bob' }),
      runId: nextRun(),
      inputs: { mode: 'decide' },
      token: tokens.verdict,
    })
    say(`  The run on the tag verifies it: exit code ${verified.exitCode}, ${verified.outputs.summary}`)

    headline('The record')
    for (const file of ['record.json', 'inputs.json', 'report.md', 'report.html', 'statement.json'])
      if (existsSync(join(record, file))) say(`  ${join(record, file)}`)
    const seconds = Math.round((Date.now() - started) / 1000)
    say(
      dim(
        `\n${seconds} s. All of this happened: real git, the built Action, and a server on loopback that answers as GitHub does.`,
      ),
    )
    const isRight = verified.exitCode === 0 && outputsOf(github, head) === 'success'
    if (!isRight) process.exitCode = 1
  } finally {
    await github.stop()
    await rm(join(folder, 'tools'), { recursive: true, force: true })
  }
}

const outputsOf = (github: GitHub, sha: string): string | undefined =>
  github.world.repositories.get(NAME)?.statuses.findLast(status => status.sha === sha)?.state

/** What a reader of the pull request sees: the check with its page, and the status beside it. */
function show(github: GitHub, sha: string, page: string): void {
  const repository = github.world.repositories.get(NAME)
  const run = repository?.checkRuns.findLast(each => each.sha === sha)
  const status = repository?.statuses.findLast(each => each.sha === sha)
  say(`  Check "${run?.name}" on ${sha.slice(0, 7)}: ${run?.conclusion ?? run?.status}, ${run?.title}`)
  // The runner takes lines of this form for itself.
  quoted(
    page
      .split('\n')
      .filter(line => !line.startsWith('::'))
      .join('\n'),
  )
  say(`  Status ${status?.context} on ${sha.slice(0, 7)}: ${status?.state}, ${status?.description}`)
}

async function push(clone: string, expected: 'refused' | 'accepted'): Promise<void> {
  command(`git push origin ${TAG}`)
  const { code, output } = await attempt('git', ['push', 'origin', TAG], clone, {
    ...process.env,
    [pusherVariable]: 'bob',
  })
  quoted(output)
  if ((code === 0) !== (expected === 'accepted')) throw new Error(`the push should have been ${expected}`)
}

const run = promisify(execFile)
const git = (cwd: string, args: readonly string[]) => run('git', [...args], { cwd })

async function cli(args: readonly string[], cwd: string, env: Record<string, string>): Promise<string> {
  const { code, output } = await attempt(process.execPath, [join(action, 'dist/cli.js'), ...args], cwd, {
    ...process.env,
    ...env,
  })
  if (code !== 0) throw new Error(output)
  return output
}

function attempt(
  command: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<{ code: number; output: string }> {
  return new Promise(resolve => {
    execFile(command, [...args], { cwd, env }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, output: `${stdout}${stderr}` })
    })
  })
}
