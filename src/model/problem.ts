import type { Place } from './checklist.js'
import type { ChecklistProblems } from './problems/checklist.js'
import type { CommandProblems } from './problems/commands.js'
import type { GitHubProblems } from './problems/github.js'
import type { PeopleProblems } from './problems/people.js'
import type { ReadingProblems } from './problems/reading.js'

/** Every code with its details, no sentences: those stand in `report/words`, one per code and language. */
export type Problems = ChecklistProblems & ReadingProblems & PeopleProblems & GitHubProblems & CommandProblems
export type ProblemCode = keyof Problems

/** Something that is wrong, as data. */
export type Problem = { [Code in ProblemCode]: ProblemOf<Code> }[ProblemCode]
export interface ProblemOf<Code extends ProblemCode> {
  readonly code: Code
  readonly details: Problems[Code]
  /** Where in the checklist file, with the line as it stands there. */
  readonly place?: Place & { readonly source: string; readonly length: number }
}

export const problem = <Code extends ProblemCode>(
  code: Code,
  details: Problems[Code],
  place?: ProblemOf<Code>['place'],
): Problem => ({ code, details, ...(place && { place }) }) as Problem // a union over codes is not inferred from a generic code

/** A fault that people can mend, thrown where a value cannot be given; carries one problem or several. */
export class UserError extends Error {
  readonly problems: readonly Problem[]
  constructor(...problems: readonly Problem[]) {
    super(problems.map(({ code }) => code).join(', '))
    this.name = 'UserError'
    this.problems = problems
  }
}
/** Throws the problem. */
export function fail<Code extends ProblemCode>(code: Code, details: Problems[Code]): never {
  throw new UserError(problem(code, details))
}

/** What a thrown value comes to: the first problem of a UserError, else `system-refused` or `internal`. Never quotes the message, which may hold what a report holds. */
export function problemOf(thrown: unknown): Problem {
  if (thrown instanceof UserError && thrown.problems[0]) return thrown.problems[0]
  if (!(thrown instanceof Error)) return problem('internal', { reason: typeof thrown })
  const { code, syscall } = thrown as { code?: unknown; syscall?: unknown }
  if (typeof code === 'string' && typeof syscall === 'string')
    return problem('system-refused', { call: syscall, reason: code })
  const place = /[\w.-]+\.[cm]?[jt]s:\d+:\d+/.exec((thrown.stack ?? '').replace(thrown.message, ''))?.[0]
  return problem('internal', { reason: place ? `${thrown.name} at ${place}` : thrown.name })
}

/** Everything that was thrown, as problems; at least one. */
export const problemsOf = (thrown: unknown): readonly Problem[] =>
  thrown instanceof UserError && thrown.problems.length > 0 ? thrown.problems : [problemOf(thrown)]
