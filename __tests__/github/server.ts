import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Fault, faultBox } from './faults.js'
import { answerPush } from './hooks.js'
import type { rateLimits } from './limits.js'
import type { Watch } from './openapi.js'
import { dispatch, findRoute } from './routes.js'
import { type Call, isRefusal, type Reply } from './routing.js'
import type { World } from './state.js'
import { authenticate } from './tokens.js'

/** A request that came in, and the status of its answer; 0 when none was sent. */
export interface LoggedRequest {
  readonly method: string
  readonly path: string
  readonly operation: string | undefined
  readonly body: string
  status: number
}

export interface ServerParts {
  readonly world: World
  readonly requests: LoggedRequest[]
  readonly violations: string[]
  readonly faults: ReturnType<typeof faultBox>
  readonly limits: ReturnType<typeof rateLimits>
  readonly check: Watch | undefined
  /** Called after the k-th request was carried out, before it is answered. */
  readonly afterRequest: Map<number, () => void | Promise<void>>
}

const bytesOf = async (stream: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** Answers what comes to the server. */
export function listenTo(server: Server, parts: ServerParts): void {
  server.on('request', (request, response) => {
    answer(parts, request, response).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNRESET') return // whoever asked is gone
      parts.violations.push(`the stand-in failed on ${request.method} ${request.url}: ${error.stack}`)
      response.socket?.destroy()
    })
  })
}

async function answer(parts: ServerParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { world, requests, faults } = parts
  const raw = await bytesOf(request)
  const url = new URL(request.url ?? '/', world.url)
  if (url.pathname === '/stand-in/push') {
    response.end(JSON.stringify(await answerPush(world, JSON.parse(raw.toString()))))
    return
  }
  const method = request.method ?? 'GET'
  const route = findRoute(method, url.pathname.replace(/^\/uploads(?=\/repos\/)/, ''))
  const operation = url.pathname === '/graphql' ? 'POST /graphql' : route?.operation
  const logged = { method, path: url.pathname + url.search, operation, body: raw.toString(), status: 0 }
  requests.push(logged)
  const number = requests.length
  const fault = faults.take(operation, `${method} ${logged.path}`)
  const instead = replaced(fault)
  const reply =
    instead === undefined ? await carryOut(parts, request, raw, url, operation, route?.params ?? {}) : instead
  await parts.afterRequest.get(number)?.()
  await send(world, response, reply, fault, status => {
    logged.status = status
  })
}

/** The answer to a request, checked against GitHub's description. */
async function carryOut(
  { world, violations, limits, check }: ServerParts,
  request: IncomingMessage,
  raw: Buffer,
  url: URL,
  operation: string | undefined,
  params: Readonly<Record<string, string>>,
): Promise<Reply> {
  const json = /json|^$/.test(request.headers['content-type'] ?? '') && raw.length > 0
  let body: unknown
  try {
    body = json ? JSON.parse(raw.toString()) : undefined
  } catch {
    violations.push(`${operation}: the request body is not JSON`)
    return { status: 400, body: { message: 'Problems parsing JSON' } }
  }
  let headers: Readonly<Record<string, string>> = {}
  let reply: Reply
  try {
    const token = authenticate(world, request.headers.authorization)
    const call: Call = {
      world,
      operation: operation ?? '',
      params,
      query: url.searchParams,
      body: (body ?? {}) as Readonly<Record<string, unknown>>,
      raw,
      headers: request.headers as Readonly<Record<string, string | undefined>>,
      url,
      token,
    }
    const creates = request.method === 'POST' && operation !== 'POST /graphql'
    const tooMany = limits.count(token, creates)
    headers = limits.headersOf(token)
    reply = tooMany ?? (await dispatch(call))
  } catch (error) {
    if (!isRefusal(error)) throw error
    reply = error.reply
  }
  const { status = 200 } = reply
  if (operation === undefined) violations.push(`${request.method} ${url.pathname}: no operation of GitHub that we use`)
  else if (check && operation !== 'POST /graphql') {
    const answered = Buffer.isBuffer(reply.body) ? undefined : reply.body
    const exchange = { operation, params, query: url.searchParams, status, body }
    violations.push(...(await check(answered === undefined ? exchange : { ...exchange, answer: answered })))
  }
  return { ...reply, headers: { ...headers, ...reply.headers } }
}

/** The answer of a fault that comes instead of doing anything; null: none at all. */
function replaced(fault: Fault | undefined): Reply | null | undefined {
  switch (fault?.kind) {
    case 'status':
      return { status: fault.status, body: { message: fault.message ?? 'Server Error' }, headers: fault.headers ?? {} }
    case 'html': {
      const body = Buffer.from('<!DOCTYPE html><html><body><h1>Whoa there!</h1></body></html>')
      return { status: fault.status ?? 502, body, headers: { 'content-type': 'text/html; charset=utf-8' } }
    }
    case 'empty':
      return { status: 200, body: Buffer.alloc(0) }
    case 'reset':
    case 'hang':
      return null
    default:
      return undefined
  }
}

async function send(
  world: World,
  response: ServerResponse,
  reply: Reply | null,
  fault: Fault | undefined,
  sent: (status: number) => void,
): Promise<void> {
  if (fault?.kind === 'hang') return
  if (reply === null || fault?.kind === 'lost') {
    response.socket?.resetAndDestroy()
    return
  }
  if (fault?.kind === 'slow') await new Promise(resolve => setTimeout(resolve, fault.milliseconds))
  const { status = 200, body, headers } = reply
  const bytes = Buffer.isBuffer(body) ? body : Buffer.from(body === undefined ? '' : JSON.stringify(body))
  response.writeHead(status, {
    date: world.clock.now().toUTCString(),
    'content-type': fault?.kind === 'content-type' ? fault.type : 'application/json; charset=utf-8',
    ...headers,
    ...(status !== 204 && { 'content-length': bytes.length }),
  })
  sent(status)
  if (fault?.kind !== 'cut') {
    response.end(bytes)
    return
  }
  response.write(bytes.subarray(0, fault.bytes), () => response.socket?.destroy())
}
