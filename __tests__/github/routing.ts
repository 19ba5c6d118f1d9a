import type { Repository, Token, World } from './state.js'

/** A request that has been read and whose sender is known. */
export interface Call {
  readonly world: World
  /** As in GitHub's description: `GET /repos/{owner}/{repo}`. */
  readonly operation: string
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  /** The JSON body; empty when there is none. */
  readonly body: Readonly<Record<string, unknown>>
  readonly raw: Buffer
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly url: URL
  readonly token: Token
}
export interface Reply {
  readonly status?: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}
export interface Route<Subject> {
  /** Any one of these permissions lets an installation token in; none: `metadata`, which every token has. */
  readonly needs?: readonly string[]
  /** Refused to personal tokens: only an app may. */
  readonly appsOnly?: true
  handle(call: Call, subject: Subject): Reply | Promise<Reply>
}
/** By operation. */
export type Routes = Readonly<Record<string, Route<Repository>>>
export type GlobalRoutes = Readonly<Record<string, Route<undefined>>>

/** An error that is GitHub's answer. */
export interface Refusal extends Error {
  readonly reply: Reply & { readonly status: number }
}
export const isRefusal = (error: unknown): error is Refusal => error instanceof Error && 'reply' in error

/** Throws what makes GitHub answer with this status and message. */
export function refuse(
  status: number,
  message: string,
  errors?: readonly unknown[],
  headers: Readonly<Record<string, string>> = {},
): never {
  const body = {
    message,
    ...(errors && { errors }),
    documentation_url: 'https://docs.github.com/rest',
    status: String(status),
  }
  throw Object.assign(new Error(message), { reply: { status, body, headers } }) satisfies Refusal
}
export const notFound = (): never => refuse(404, 'Not Found')
/** 422 with GitHub's list of fields. */
export const invalid = (resource: string, field: string, message: string): never =>
  refuse(422, 'Validation Failed', [{ resource, code: 'custom', field, message }])

const slashed = /\/(contents\/\{path\}|git\/\S+\/\{ref\}|branches\/\{branch\}|compare\/\{basehead\}|tags\/\{tag\})$/

/** Finds the operation of a request; the more words of its own a path has, the sooner it is tried. */
export function compileRoutes(operations: readonly string[]) {
  const compiled = operations.map(operation => {
    const [method = '', path = ''] = operation.split(' ')
    const pattern = path.replace(/\{(\w+)\}/g, (_, name: string) =>
      slashed.test(path) && path.endsWith(`{${name}}`) ? `(?<${name}>.+)` : `(?<${name}>[^/]+)`,
    )
    return { operation, method, path: new RegExp(`^${pattern}$`), words: path.replace(/\{\w+\}/g, '').length }
  })
  compiled.sort((a, b) => b.words - a.words)
  return (method: string, path: string) => {
    for (const route of compiled) {
      const found = route.method === method ? route.path.exec(path) : null
      if (!found) continue
      const params = Object.entries(found.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)])
      return { operation: route.operation, params: Object.fromEntries(params) as Record<string, string> }
    }
    return undefined
  }
}

/** One page of a list, with GitHub's `Link` header. `wrap` names the list inside an object with `total_count`. */
export async function paged<T>(
  call: Call,
  items: readonly T[],
  show: (item: T) => unknown,
  wrap?: (page: readonly unknown[], total: number) => unknown,
): Promise<Reply> {
  const perPage = Math.min(100, Math.max(1, Number(call.query.get('per_page') ?? 30) || 30))
  const page = Math.max(1, Number(call.query.get('page') ?? 1) || 1)
  const last = Math.max(1, Math.ceil(items.length / perPage))
  const shown = await Promise.all(items.slice((page - 1) * perPage, page * perPage).map(show))
  const link = (to: number, rel: string): string => {
    const url = new URL(call.url)
    url.searchParams.set('page', String(to))
    return `<${url}>; rel="${rel}"`
  }
  const links = [
    ...(page > 1 ? [link(page - 1, 'prev')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
    ...(page > 1 ? [link(1, 'first')] : []),
  ]
  return {
    body: wrap ? wrap(shown, items.length) : shown,
    ...(links.length > 0 && { headers: { link: links.join(', ') } }),
  }
}

/** A text of the body, or GitHub's refusal. */
export function textOf(call: Call, field: string, resource: string): string {
  const value = call.body[field]
  if (typeof value === 'string' && value !== '') return value
  return refuse(422, 'Validation Failed', [{ resource, code: 'missing_field', field }])
}
export const optionalText = (value: unknown): string | null => (typeof value === 'string' ? value : null)
