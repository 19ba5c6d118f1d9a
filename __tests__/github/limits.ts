import type { Reply } from './routing.js'
import type { Token, World } from './state.js'

const minute = 60_000

/** GitHub's rate limits: the hourly one of a token, and the secondary one of 80 writes that create content in a minute. */
export function rateLimits(world: World) {
  const created: number[] = []
  const headersOf = (token: Token): Record<string, string> => {
    const hour = Math.floor(world.clock.now().getTime() / (60 * minute))
    return {
      'x-ratelimit-limit': String(token.limit),
      'x-ratelimit-remaining': String(token.remaining),
      'x-ratelimit-used': String(token.limit - token.remaining),
      'x-ratelimit-reset': String((hour + 1) * 3600),
      'x-ratelimit-resource': 'core',
    }
  }
  const refusal = (message: string, headers: Readonly<Record<string, string>> = {}): Reply => ({
    status: 403,
    body: { message, documentation_url: 'https://docs.github.com/rest/overview/rate-limits-for-the-rest-api' },
    headers,
  })
  return {
    headersOf,
    /** Counts a call; the refusal when it is one too many. */
    count(token: Token, creates: boolean): Reply | undefined {
      if (token.remaining <= 0) {
        const whose = token.app ? 'installation' : 'user'
        return refusal(`API rate limit exceeded for ${whose}.`)
      }
      token.remaining -= 1
      if (!creates) return undefined
      const now = world.clock.now().getTime()
      while (created[0] !== undefined && created[0] <= now - minute) created.shift()
      if (created.length >= 80) {
        const message = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'
        return refusal(message, { 'retry-after': '60' })
      }
      created.push(now)
      return undefined
    },
  }
}
