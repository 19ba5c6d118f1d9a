import { array, integer, isObject, object, type Shape } from '../formats/json.js'
import { fail } from '../model/problem.js'

/** An answer to `GET`, as Octokit gives it. */
interface Answer {
  readonly headers: { readonly link?: string | undefined }
  readonly data: unknown
  readonly url: string
}
/** Asks for one page: the address of the next one, or the first with its parameters. */
type Ask = (route: string, parameters: Readonly<Record<string, unknown>>) => Promise<Answer>

const PER_PAGE = 100
const MOST = 1000

/**
 * Every item of a list, in order; of two with one id the later read counts, in the place of the first.
 * A page that fails, an address that comes twice or leads to another host, and a list shorter than its `total_count` fail the whole.
 * Requests: one for each 100 items; one more where a full page says nothing of a next one.
 */
export async function everyPage<T>(
  ask: Ask,
  route: string,
  parameters: Readonly<Record<string, unknown>>,
  item: Shape<T>,
  key?: string,
): Promise<T[]> {
  const found = new Map<unknown, T>()
  const asked = new Set<string>()
  let read = 0
  let next: { readonly route: string; readonly parameters: Readonly<Record<string, unknown>> } | undefined = {
    route,
    parameters: { ...parameters, per_page: PER_PAGE },
  }
  for (let page = 1; next; page += 1) {
    const answer: Answer = await ask(next.route, next.parameters)
    if (page > MOST || asked.has(answer.url)) broken('its pages go round in a circle')
    asked.add(answer.url)
    const { items, total } = itemsOf(answer.data, item, key)
    for (const each of items) found.set(idOf(each) ?? Symbol(), each)
    read += items.length
    const link = nextOf(answer)
    // A full page without any `Link` may have lost it on the way.
    const silent = answer.headers.link === undefined && items.length >= PER_PAGE
    if (link) next = { route: `GET ${link}`, parameters: {} }
    else if (silent) next = { route, parameters: { ...parameters, per_page: PER_PAGE, page: page + 1 } }
    else if (total !== undefined && read < total) return broken(`it has ${total} items, but only ${read} came`)
    else next = undefined
  }
  return [...found.values()]
}

const broken = (reason: string): never => fail('unreadable-report', { expected: 'the whole list', reason })

function itemsOf<T>(data: unknown, item: Shape<T>, key: string | undefined): { items: T[]; total?: number } {
  if (key === undefined) return { items: array(item).read(data, '$') }
  const whole = object({ total_count: integer, [key]: array(item) }).read(data, '$') as Record<string, T[]>
  return { items: whole[key] ?? [], total: Number(whole.total_count) }
}

const idOf = (item: unknown): unknown => (isObject(item) ? item.id : undefined)

/** The address of the next page; only ever on the host that gave this one, for the token goes with it. */
function nextOf({ headers, url }: Answer): string | undefined {
  const next = /<([^<>]+)>;\s*rel="next"/.exec(headers.link ?? '')?.[1]
  if (next === undefined) return undefined
  if (!URL.canParse(next) || new URL(next).origin !== new URL(url).origin) broken('its next page lies elsewhere')
  return next
}
