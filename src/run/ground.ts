import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import picomatch from 'picomatch'
import type { Context } from '../collect/context.js'
import { scrubbed, variablesOf } from '../collect/environment.js'
import { type Git, gitIn } from '../collect/git.js'
import { endProcesses } from '../collect/leftovers.js'
import { redactor, secretsOf } from '../collect/redact.js'
import { changedFiles, findWorkspace, readHeadMovedAt } from '../collect/workspace.js'
import type { Step } from '../model/step.js'

/** What the gates of one run stand on. */
export interface Ground {
  readonly context: Context
  readonly git: Git
  /** Ends what gates left running, and removes what was made for them. */
  clear(): Promise<void>
}

/** Prepares the checkout around `folder` for gates. Throws `no-repository` where there is none. */
export async function prepareGround(
  folder: string,
  {
    env,
    tokens,
    steps,
    signal,
  }: { env: NodeJS.ProcessEnv; tokens: readonly string[]; steps: readonly Step[]; signal: AbortSignal },
): Promise<Ground> {
  const environment = scrubbed(env, tokens)
  const workspace = await findWorkspace(gitIn(folder, environment), folder)
  const git = gitIn(workspace, environment)
  const temporary = realpathSync.native(mkdtempSync(join(env.RUNNER_TEMP || tmpdir(), 'release-checklist-')))
  const redact = redactor(secretsOf(tokens, env, steps.flatMap(variablesOf)))
  const headMovedAt = await readHeadMovedAt(git, workspace)
  return {
    context: { workspace, temporary, environment, signal, redact, headMovedAt },
    git,
    async clear() {
      await endProcesses(temporary)
      rmSync(temporary, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}

/** Answers `changed()` for HEAD against where it left `base`; without a base everything counts as changed. */
export async function changesSince(
  git: Git,
  base: string | undefined,
): Promise<(globs: readonly string[]) => boolean | undefined> {
  if (base === undefined) return () => true
  const files = await changedFiles(git, base)
  return globs => files?.some(file => picomatch.isMatch(file, [...globs], { dot: true }))
}
