import { REPORT, type ToolEvidence, type ToolRequest, type ToolRun } from '../model/evidence.js'
import type { Gate } from '../model/gate.js'
import { fail } from '../model/problem.js'
import type { Step } from '../model/step.js'
import { refusedWord } from './refused.js'

/** The run as evidence, when it started, answered and left its report; else throws `tool-missing`, `tool-too-old`, `killed`, `timed-out`, `crashed`, `no-report` ... */
export function toolEvidence(gate: Gate, step: Step, request: ToolRequest, run: ToolRun): ToolEvidence {
  const tool = toolName(step, request, run)
  const exitCode = exitCodeOf(gate, request, run, tool)
  const { at, seconds, stdout, stderr, beside } = run
  const told = { at, seconds, report: reportOf(run, tool), stdout, stderr, ...(beside && { beside }) }
  return exitCode === undefined ? told : { ...told, exitCode }
}

/** What messages call the tool: its own name, or the first line of the item's `run:` where that ran instead. */
export function toolName(step: Step, request: ToolRequest, run: ToolRun): string {
  const [program] = run.argv
  const script = program === request.argv[0] ? undefined : step.run?.trim().split('\n')[0]
  return (script ?? program?.split(/[\\/]/).at(-1) ?? step.gate).slice(0, 80)
}

function exitCodeOf(gate: Gate, request: ToolRequest, run: ToolRun, tool: string) {
  const { process, argv, tail } = run
  switch (process?.ended) {
    case undefined:
      return undefined
    case 'not-found':
      return fail('tool-missing', {
        tool: process.tool,
        ...(gate.docs.install && argv[0] === request.argv[0] && { install: gate.docs.install }),
      })
    case 'killed':
      return fail('killed', { tool, signal: process.signal })
    case 'timed-out':
      return fail('timed-out', { tool, minutes: process.afterMinutes })
    case 'cancelled':
      return fail('cancelled', {})
    case 'flooded':
      return fail('flooded', { tool, limitMib: process.limitMib })
    case 'exited': {
      const { exitCode } = process
      const { since } = gate.docs
      const refused = since && exitCode !== 0 && refusedWord(request, run)
      if (refused) fail('tool-too-old', { tool, needs: since, refused })
      const signal = killedInside[exitCode]
      if (signal) fail('killed', { tool, signal })
      if (isNoAnswer(exitCode) || !request.answered(exitCode)) fail('crashed', { tool, exitCode, tail })
      return exitCode
    }
  }
}

// So shells tell that what they ran could not be run; no tool answers with these.
const isNoAnswer = (exitCode: number): boolean => exitCode === 126 || exitCode === 127
/** How shells and wrappers tell that what they ran was killed: 128 and the number of the signal. */
const killedInside: Readonly<Record<number, string>> = {
  129: 'SIGHUP',
  130: 'SIGINT',
  131: 'SIGQUIT',
  132: 'SIGILL',
  134: 'SIGABRT',
  135: 'SIGBUS',
  136: 'SIGFPE',
  137: 'SIGKILL',
  139: 'SIGSEGV',
  141: 'SIGPIPE',
  143: 'SIGTERM',
}

function reportOf({ report, stdout, tail }: ToolRun, tool: string) {
  if (!report) return stdout
  const { path } = report
  switch (report.found) {
    case 'fresh':
      return report.content
    case 'missing':
      return fail('no-report', { tool, tail, ...(path !== REPORT && { path }) })
    case 'stale':
      return fail('stale-report', { path })
    case 'tracked':
      return fail('report-tracked', { path })
    case 'outside':
    case 'not-a-file':
      return fail('report-outside', { path })
    case 'unreadable':
      return fail('unreadable-report', { path, expected: 'a readable file', reason: 'it cannot be opened' })
  }
}
