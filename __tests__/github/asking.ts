import type { GitHub } from './start.js'
import type { Token } from './state.js'

export interface Answered {
  readonly status: number
  readonly headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: tests look at whatever came
  readonly body: any
}

/** Asks the stand-in as a client would: `ask(github, token, 'POST /repos/acme/shop/statuses/…', {…})`. */
export async function ask(github: GitHub, token: Token | undefined, what: string, body?: unknown): Promise<Answered> {
  const [method = 'GET', path = '/'] = what.split(' ')
  const raw = body instanceof Uint8Array
  const answer = await fetch(github.url + path, {
    method,
    headers: {
      ...(token && { authorization: `token ${token.value}` }),
      'content-type': raw ? 'application/octet-stream' : 'application/json',
    },
    ...(body !== undefined && { body: raw ? Buffer.from(body) : JSON.stringify(body) }),
  })
  const text = await answer.text()
  return { status: answer.status, headers: answer.headers, body: text === '' ? undefined : JSON.parse(text) }
}
