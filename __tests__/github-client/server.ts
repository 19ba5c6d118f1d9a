import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach } from '@jest/globals'
import { type Client, type Connection, connect } from '../../src/github/client.js'

export type Handle = (request: IncomingMessage, response: ServerResponse, count: number) => void
/** Servers that are closed after each test. */
export const open: { close(): void }[] = []
afterEach(() => {
  for (const each of open.splice(0)) each.close()
})

/** A server that answers as it is told, and the requests that came to it. */
export async function serve(handle: Handle): Promise<{ url: string; requests: string[] }> {
  const requests: string[] = []
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`)
    handle(request, response, requests.length)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  open.push({
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests }
}

export const TOKEN = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz'
/** A client of that server, that waits a thousandth of what it should. */
export const clientFor = (url: string, pace: Connection['pace'] = {}): Promise<Client> =>
  connect({ token: TOKEN, repository: 'acme/shop', url, pace: { second: 1, ...pace } })
/** An answer in JSON. */
export const json = (
  response: ServerResponse,
  body: unknown,
  status = 200,
  headers: Record<string, string> = {},
): void => {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
  response.end(JSON.stringify(body))
}
