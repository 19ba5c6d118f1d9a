import { type Collected, type Evidence, REPORT, type Requests } from '../model/evidence.js'
import type { Gate, Measured, MeasureTypes } from '../model/gate.js'
import { fail, type Problem, problemOf, UserError } from '../model/problem.js'
import type { Answer } from '../model/reading.js'
import type { Step } from '../model/step.js'
import { cut } from './cut.js'
import { type Counted, countFindings } from './findings.js'
import { placeIn } from './locations.js'
import { readSubjects } from './subjects.js'
import { toolEvidence, toolName } from './tool-run.js'

/** What was collected for one step, by the names of its gate's requests. */
export type CollectedByRequest = Readonly<Record<string, Collected>>

/**
 * The answer of a gate to what was collected for it, first and follow-up requests together. `step.with` is filled, `workspace` is the absolute top
 * folder of the checkout. Asks the questions of design 7 in their order; throws a UserError with the problem where one of them cannot be answered.
 */
export function measure(gate: Gate, step: Step, collected: CollectedByRequest, workspace: string): Answer {
  return guarded(collected, () => {
    const requests = requestsOf(gate, step, collected)
    const evidence = evidenceOf(gate, step, requests, collected)
    const measured = gate.measure(evidence, step.with)
    const place = placeIn(workspace, step.workingDirectory)
    wasExamined(gate, step, measured)
    const counted = countFindings(measured.findings ?? [], place)
    agreesWithExit(step, requests, collected, measured, counted)
    return {
      examined: measured.examined,
      subjects: readSubjects(gate, measured, place),
      tallies: counted.tallies,
      suppressed: counted.suppressed,
      findings: counted.findings,
      remarks: (measured.remarks ?? []).slice(0, 20).map(remark => cut(remark, 500)),
      ...(measured.tool && { tool: toolOf(measured.tool) }),
      ...(counted.findings.length === 0 && lastLines(step, collected)),
    }
  })
}

/** What the gate asks once more after its first evidence; throws as `measure` does where that is not fit to be believed. */
export function followUps(gate: Gate, step: Step, collected: CollectedByRequest): Requests {
  return guarded(collected, () => {
    const first = evidenceOf(gate, step, gate.evidence(step.with), collected)
    return gate.follow?.(first, step.with) ?? {}
  })
}

function requestsOf(gate: Gate, step: Step, collected: CollectedByRequest): Requests {
  const first = gate.evidence(step.with)
  return gate.follow ? { ...first, ...gate.follow(evidenceOf(gate, step, first, collected), step.with) } : first
}

function evidenceOf(gate: Gate, step: Step, requests: Requests, collected: CollectedByRequest) {
  const evidence: Record<string, Evidence> = {}
  for (const [name, request] of Object.entries(requests)) {
    const found = collected[name]
    if (!found && request.kind === 'tool' && request.optional) continue
    if (found?.kind !== request.kind) return fail('internal', { reason: `no evidence for "${name}"` })
    if (found.kind === 'tool' && request.kind === 'tool') evidence[name] = toolEvidence(gate, step, request, found)
    else if (found.kind === 'files') evidence[name] = found.files
    else if (found.kind === 'tracked') evidence[name] = { paths: found.paths }
    else if (found.kind === 'history') evidence[name] = { shallow: found.shallow, commits: found.commits }
  }
  return evidence
}

function wasExamined({ docs }: Gate, { minExamined }: Step, { examined, ...measured }: Measured<MeasureTypes>): void {
  if (!Number.isFinite(examined)) fail('no-measure', { measure: 'examined', subject: docs.subject })
  const minimum = Math.max(1, minExamined)
  const nothing = 'subjects' in measured && measured.subjects.length === 0
  if (nothing || !(examined >= minimum))
    fail('nothing-examined', { examined: nothing ? 0 : examined, minimum, unit: docs.examined })
}

// A gate without findings measures something that the exit code says nothing about.
function agreesWithExit(
  step: Step,
  requests: Requests,
  collected: CollectedByRequest,
  { findings, explainsExit }: Measured<MeasureTypes>,
  counted: Counted,
): void {
  if (!findings || explainsExit || counted.findings.length > 0) return
  for (const [name, request] of Object.entries(requests)) {
    const run = collected[name]
    if (request.kind !== 'tool' || run?.kind !== 'tool' || run.process?.ended !== 'exited') continue
    const { exitCode } = run.process
    if (exitCode !== 0) fail('no-findings-reported', { tool: toolName(step, request, run), exitCode, tail: run.tail })
  }
}

/** What a `run:` printed last that ended badly: nothing else may tell why. */
function lastLines({ run }: Step, collected: CollectedByRequest): Pick<Answer, 'tail'> {
  if (run === undefined) return {}
  const [first] = Object.values(collected).filter(({ kind }) => kind === 'tool')
  const isBad = first?.kind === 'tool' && first.process?.ended === 'exited' && first.process.exitCode !== 0
  return isBad && first.tail !== '' ? { tail: first.tail } : {}
}

const toolOf = ({ name, version }: { readonly name: string; readonly version?: string }) => ({
  name: cut(name, 100),
  ...(version && { version: cut(version, 100) }),
})

function guarded<T>(collected: CollectedByRequest, read: () => T): T {
  try {
    return read()
  } catch (thrown) {
    throw new UserError(withPath(problemOf(thrown), collected))
  }
}

// A format does not know the name of the file that it reads.
function withPath(problem: Problem, collected: CollectedByRequest): Problem {
  if ((problem.code !== 'unreadable-report' && problem.code !== 'too-large') || problem.details.path) return problem
  const [read, ...others] = Object.values(collected).filter(({ kind }) => kind === 'tool' || kind === 'files')
  const path = read?.kind === 'tool' ? read.report?.path : undefined
  if (!path || path === REPORT || others.length > 0) return problem
  return { ...problem, details: { ...problem.details, path } } as Problem // a spread over a union loses which code it was
}
