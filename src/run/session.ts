import { type Client, connect } from '../github/client.js'
import { type Event, readEvent } from '../github/event.js'
import { prefetch, readRepository } from '../github/judged.js'
import type { Release } from '../model/release.js'
import type { Options } from './options.js'

/** Where a run prints, as plain text; how it looks in a log is the entry's business. */
export interface Log {
  line(text: string): void
  notice(text: string): void
  error(text: string, at?: { readonly file?: string; readonly line?: number; readonly title?: string }): void
}
/** What surrounds a run. */
export interface World {
  readonly env: NodeJS.ProcessEnv
  /** The folder of the checkout. */
  readonly folder: string
  readonly signal: AbortSignal
  readonly log: Log
}
/** One run against one repository on GitHub. */
export interface Session {
  readonly options: Options
  readonly world: World
  readonly client: Client
  /** Of `roles-token`. */
  readonly teams?: Client
  readonly event: Event
  readonly repository: Release['repository']
  /** `https://github.com/owner/name`. */
  readonly repositoryUrl: string
}

/** Connects, and reads what happened. */
export async function openSession(options: Options, world: World): Promise<Session> {
  const event = readEvent(world.env)
  const at = { repository: `${event.owner}/${event.repo}`, url: world.env.GITHUB_API_URL }
  const client = await connect({ ...at, token: options.token })
  const teams = options.rolesToken === undefined ? undefined : await connect({ ...at, token: options.rolesToken })
  if (options.mode !== 'collect') prefetch(client, event)
  return {
    options,
    world,
    client,
    ...(teams && { teams }),
    event,
    repository: await readRepository(client, event),
    repositoryUrl: `${world.env.GITHUB_SERVER_URL || 'https://github.com'}/${at.repository}`,
  }
}
