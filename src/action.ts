import { appendFileSync } from 'node:fs'
import * as core from '@actions/core'
import { problemsOf } from './model/problem.js'
import { renderProblem } from './report/problem.js'
import { plain, plainLines } from './report/sanitise.js'
import { readOptions } from './run/options.js'
import type { Log } from './run/session.js'
import { type Outcome, type Result, run } from './run.js'

const cancelled = new AbortController()
let signal: NodeJS.Signals | undefined
for (const name of ['SIGINT', 'SIGTERM'] as const)
  process.once(name, () => {
    signal = name
    cancelled.abort()
  })

const log: Log = {
  line: text => process.stdout.write(`${text}\n`),
  notice: text => core.notice(plain(text)),
  error: (text, at = {}) =>
    core.error(plainLines(text).join('\n'), {
      ...(at.file && { file: at.file }),
      ...(at.line && { startLine: at.line }),
      ...(at.title && { title: plain(at.title) }),
    }),
}

main().then(exitCode => {
  process.exitCode = signal === 'SIGINT' ? 130 : signal === 'SIGTERM' ? 143 : exitCode
})

async function main(): Promise<number> {
  try {
    const options = readOptions(name => core.getInput(name))
    const result = await run(options, {
      env: process.env,
      folder: process.env.GITHUB_WORKSPACE || process.cwd(),
      signal: cancelled.signal,
      log,
    })
    tell(result, options.report)
    return result.exitCode
  } catch (thrown) {
    for (const problem of problemsOf(thrown)) {
      const { place } = problem
      log.error(renderProblem(problem), place && { file: place.path, line: place.line })
    }
    return 2
  }
}

/** The log, the job summary and the outputs. The last commit is the newest: a merge after its head. */
function tell({ outcomes, nothing, matrix }: Result, folder: string | undefined): void {
  for (const { report, notices, notice } of outcomes) {
    log.line(report.terminal(Number(process.env.COLUMNS) || 100, false))
    for (const { message, ...at } of report.logMessages()) log.error(message, at)
    for (const each of [...notices, ...(notice ? [notice] : [])]) log.notice(renderProblem(each))
    if (process.env.GITHUB_STEP_SUMMARY) appendFileSync(process.env.GITHUB_STEP_SUMMARY, `${report.summary()}\n`)
  }
  const last = outcomes.at(-1)
  for (const [name, value] of Object.entries(last ? outputsOf(last, folder) : {})) core.setOutput(name, value)
  // A job that only `needs` this one would go on as after a release.
  if (nothing) core.setOutput('decision', 'none')
  if (matrix !== undefined) core.setOutput('matrix', matrix)
}

function outputsOf({ verdict, report, checkUrl, tag }: Outcome, folder: string | undefined) {
  const { decision, counts, blockers, signOffs, sha } = verdict
  return {
    decision,
    failures: String(counts.failed),
    errors: String(counts.errored),
    waiting: String(counts.waiting),
    blockers: JSON.stringify(blockers.map(blocker => (blocker.kind === 'problem' ? blocker.problem.code : blocker.id))),
    'missing-sign-offs': JSON.stringify(signOffs.filter(({ missing }) => missing > 0).map(({ role }) => role)),
    sha,
    tag: tag ?? '',
    'check-url': checkUrl,
    record: folder === undefined ? '' : `${folder}/record.json`,
    summary: report.status(),
  }
}
