import { getExecOutput } from '@actions/exec'
import { fail, UserError } from '../model/problem.js'
import type { Environment } from './environment.js'

/** Asks git in one folder; gives what it prints. Throws `git-failed`, or `tool-missing` where there is no git. */
export type Git = (...args: readonly string[]) => Promise<string>

// The repository may be hostile, or belong to another user: nothing that its configuration names is run, nothing is fetched or written, no ref stands for another.
const SAFE = [
  '--no-pager',
  '--no-optional-locks',
  '--no-replace-objects',
  ...[
    'safe.directory=*',
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.ignoreStat=false',
    'log.showSignature=false',
    'protocol.allow=never',
  ].flatMap(setting => ['-c', setting]),
]

/** Git in `folder`, with the environment of the gates and without the `GIT_*` of whoever called us. */
export function gitIn(folder: string, environment: Environment): Git {
  const own = Object.fromEntries(Object.entries(environment).filter(([name]) => !/^GIT_/i.test(name)))
  const env = { ...own, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1' }
  return async (...args) => {
    const options = { cwd: folder, env, silent: true, ignoreReturnCode: true }
    const { exitCode, stdout, stderr } = await getExecOutput('git', [...SAFE, ...args], options).catch(() =>
      fail('tool-missing', { tool: 'git' }),
    )
    if (exitCode === 0) return stdout
    const reason = stderr.trim().split('\n').at(-1) ?? ''
    return fail('git-failed', { command: args[0] ?? '', reason: reason.slice(0, 200) })
  }
}

/** What git prints, or undefined where it cannot tell. */
export const orUndefined = (told: Promise<string>): Promise<string | undefined> =>
  told.catch(thrown => {
    if (thrown instanceof UserError && thrown.problems[0]?.code === 'git-failed') return undefined
    throw thrown
  })

/** What git prints with `-z`, entry by entry. */
export const entriesOf = (told: string): string[] => told.split('\u0000').filter(entry => entry !== '')
