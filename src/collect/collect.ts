import type { Collected, Request, Requests } from '../model/evidence.js'
import { fail } from '../model/problem.js'
import type { Step } from '../model/step.js'
import { collectHistory, collectTracked } from './checkout.js'
import type { Context } from './context.js'
import { collectFiles } from './files.js'
import { collectTool } from './tool.js'

/**
 * What a gate asked for, by the names of its requests, one after the other. `step` is filled. The first tool request of a gate is the one that the
 * step's `run:` and `report` stand for: `earlier` is what was collected for the same step before. Throws a UserError where something could not even be tried.
 */
export async function collectAll(
  requests: Requests,
  step: Step,
  context: Context,
  earlier: Readonly<Record<string, Collected>> = {},
): Promise<Readonly<Record<string, Collected>>> {
  const collected = { ...earlier }
  for (const [name, request] of Object.entries(requests)) {
    if (request.kind === 'tool' && request.optional && step.run === undefined && step.report === undefined) continue
    const isFirst = Object.values(collected).every(({ kind }) => kind !== 'tool')
    collected[name] = await collect(request, isFirst ? step : asItStands(step), context)
  }
  return collected
}

const asItStands = ({ run: _run, report: _report, ...step }: Step): Step => step

/** What came back of one request, unjudged. Throws `cancelled` where the run is. */
export async function collect(request: Request, step: Step, context: Context): Promise<Collected> {
  if (context.signal.aborted) return fail('cancelled', {})
  switch (request.kind) {
    case 'tool':
      return collectTool(request, step, context)
    case 'files':
      return { kind: 'files', files: await collectFiles(request, step, context) }
    case 'tracked':
      return { kind: 'tracked', ...(await collectTracked(request, step, context)) }
    case 'history':
      return { kind: 'history', ...(await collectHistory(context)) }
  }
}
