import { git } from '../github/git.js'
import type { CheckRun } from '../github/records.js'
import type { ActionRun } from '../runner/run-action.js'
import { code } from './acts.js'
import type { Stage } from './stage.js'

/** One job of a run. */
export interface Job {
  readonly name: string
  readonly mode: string
  readonly run: ActionRun
  /** Processes that outlived it. */
  readonly left?: readonly string[]
}
/** How things stood before a run. */
export interface Before {
  readonly statuses: number
  readonly checkRuns: ReadonlyMap<number, string>
  readonly annotations: number
  readonly requests: number
  readonly comments: string
  readonly releases: string
  readonly tags: Promise<string>
}

const OURS = 'release-checklist/gate'
const shownOf = ({ status, conclusion, title, summary, text }: CheckRun): string =>
  JSON.stringify([status, conclusion, title, summary, text])
const commentsOf = ({ repo }: Stage): string[] =>
  repo.state.comments.map(({ issue, login, body }) => `comment of ${login} on #${issue}: ${body.split('\n')[1] ?? ''}`)
const releasesOf = ({ repo }: Stage): string[] =>
  repo.state.releases.map(
    ({ tag, draft, assets }) =>
      `GitHub release \`${tag}\`${draft ? ' (draft)' : ''} with ${assets.map(({ name }) => code(name)).join(', ')}`,
  )
const tagsOf = ({ repo }: Stage): Promise<string> =>
  git(repo.state.gitDir, [
    'for-each-ref',
    '--format=%(refname:short) on %(if)%(*objectname)%(then)%(*objectname), annotated:%(else)%(objectname)%(end)%0a%(contents)',
    'refs/tags',
  ])

export const begin = (stage: Stage): Before => ({
  statuses: stage.repo.state.statuses.length,
  checkRuns: new Map(stage.repo.state.checkRuns.map(each => [each.id, shownOf(each)])),
  annotations: stage.repo.state.checkRuns.flatMap(({ annotations }) => annotations).length,
  requests: stage.github.requests.length,
  comments: JSON.stringify(commentsOf(stage)),
  releases: JSON.stringify(releasesOf(stage)),
  tags: tagsOf(stage),
})

/** What a reader would see of a run: exit codes, what stands on GitHub, what was printed, and the first screen of the report. */
export async function tellRun(
  stage: Stage,
  before: Before,
  title: string,
  jobs: readonly Job[],
  show: readonly string[],
  between: readonly string[],
): Promise<string[]> {
  const lines = [
    ...jobs.slice(0, -1).flatMap(tellJob),
    ...between,
    ...jobs.slice(-1).flatMap(tellJob),
    ...tellStatuses(stage, before),
    ...tellCheckRuns(stage, before),
    ...(JSON.stringify(commentsOf(stage)) === before.comments ? [] : commentsOf(stage).map(line => `- ${line}`)),
    ...((await tagsOf(stage)) === (await before.tags)
      ? []
      : ['- tags:', '', ...fenced((await tagsOf(stage)).split('\n')), '']),
    ...(JSON.stringify(releasesOf(stage)) === before.releases ? [] : releasesOf(stage).map(line => `- ${line}`)),
    ...(show.includes('requests') ? ['- requests:', '', ...fenced(tellRequests(stage, before))] : []),
    ...jobs.flatMap(job => tellPrinted(job)),
    ...(show.includes('log')
      ? jobs.flatMap(({ name, run }) => ['', `The log of ${code(name)}:`, '', ...fenced(toldInOrder(run.stdout))])
      : []),
    ...(stage.isLastRun || show.includes('report') || show.includes('summary')
      ? jobs.flatMap(({ run }) => firstScreen(run.summary, show.includes('summary')))
      : []),
  ]
  return ['', `## ${title}`, '', ...lines.map(stage.names.stable), '']
}

const isProgress = (line: string): boolean => /^\s+- started|^\d+\/\d+ /.test(line)

/** A log with its progress sorted and not numbered: gates that run side by side start and end in any order. */
function toldInOrder(log: string): string[] {
  const lines = log.trimEnd().split('\n')
  const progress = lines.filter(isProgress).map(line => line.replace(/^\d+(?=\/)/, '…'))
  return [...progress.sort(), ...lines.filter(line => !isProgress(line))]
}

function tellJob({ name, mode, run: { exitCode, signal, outputs }, left = [] }: Job): string[] {
  const told = ['decision', 'tag', 'matrix'].flatMap(key => (outputs[key] ? [`${key} ${code(outputs[key])}`] : []))
  return [
    `- job ${code(name)} (${mode}): exit code **${exitCode ?? signal}**${told.length > 0 ? `, ${told.join(', ')}` : ''}`,
    ...left.map(each => `- **left behind**: ${code(each)}`),
  ]
}

function tellStatuses({ repo, names }: Stage, before: Before): string[] {
  const { statuses } = repo.state
  const told: string[] = []
  for (const sha of new Set(statuses.filter(({ context }) => context === OURS).map(each => each.sha))) {
    const written = statuses.slice(before.statuses).filter(each => each.sha === sha && each.context === OURS)
    const newest = statuses.filter(each => each.sha === sha && each.context === OURS).at(-1)
    const shown = written.length > 0 ? written : newest ? [newest] : []
    for (const { state, description } of shown)
      told.push(
        `- status of ${code(names.of(sha))}: **${state}**, “${description ?? ''}”${written.length > 0 ? '' : ' (as before)'}`,
      )
  }
  return told.length > 0 ? told : ['- no status']
}

function tellCheckRuns({ repo, names }: Stage, before: Before): string[] {
  const own = repo.state.checkRuns.filter(({ job }) => !job)
  return own.flatMap(run => {
    const was = before.checkRuns.get(run.id)
    if (was === shownOf(run)) return []
    return [
      `- ${was === undefined ? 'new check run' : 'check run'} of ${code(names.of(run.sha))}: **${run.conclusion ?? run.status}**, “${run.title}”`,
      ...(was === undefined
        ? run.annotations.map(
            ({ path, start_line, message }) =>
              `  - annotation at ${path}:${start_line}: ${message.replaceAll('\n', ' / ')}`,
          )
        : []),
    ]
  })
}

/** Each thing asked, with the answers in their order; which of two that go side by side comes first says nothing. */
function tellRequests({ github }: Stage, before: Before): string[] {
  const answers = new Map<string, number[]>()
  for (const { method, path, status } of github.requests.slice(before.requests)) {
    const what = `${method} ${path}`
    answers.set(what, [...(answers.get(what) ?? []), status])
  }
  return [...answers]
    .map(([what, statuses]) => `${what}: ${statuses.map(status => status || 'no answer').join(', ')}`)
    .sort()
}

const kinds = ['error', 'warning', 'notice']
function tellPrinted({ name, run }: Job): string[] {
  const printed = run.commands
    .filter(({ command }) => command !== 'add-mask')
    .map(
      ({ command, properties: { file, line, title }, data }) =>
        `${kinds.includes(command) ? '' : 'COMMAND '}${command}${file ? ` at ${file}${line ? `:${line}` : ''}` : ''}${title ? ` (${title})` : ''}: ${data}`,
    )
  const all = [...printed, ...(run.stderr === '' ? [] : [`on stderr: ${run.stderr.trimEnd()}`])]
  return all.length === 0 ? [] : ['', `Printed by ${code(name)}:`, '', ...fenced(all.flatMap(text => text.split('\n')))]
}

const fenced = (lines: readonly string[]): string[] => ['```text', ...lines, '```']

/** The reports down to the phases, as a reader would see them: one for each commit that was judged. */
function firstScreen(summary: string, whole: boolean): string[] {
  if (summary === '') return []
  return summary.split(/^(?=## )/m).flatMap(report => {
    const lines = report.trimEnd().split('\n')
    const end = lines.findIndex(line => /^(?:### (?:Phases|Details)$|Tag protection: )/.test(line))
    const shown = whole || end < 0 ? lines : lines.slice(0, end)
    while (shown.at(-1) === '') shown.pop()
    return ['', ...shown.map(line => (line === '' ? '>' : `> ${line}`))]
  })
}
