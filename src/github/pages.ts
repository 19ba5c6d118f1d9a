import { array, integer, isObject, object, type Shape } from '../formats/json.js'
import { fail } from '../model/problem.js'
import { nextIn } from './link.js'

/** An answer to `GET`, as Octokit gives it. */
interface Answer {
  readonly headers: { readonly link?: string | undefined }
  readonly data: unknown
  readonly url: string
}
/** Asks for one page of a list. */
type Ask = (route: string, parameters: Readonly<Record<string, unknown>>) => Promise<Answer>

const PER_PAGE = 100
const MOST = 1000

/**
 * Every item of a list, in order; of two of one kind with one id the later read counts, in the place of the first. Of the address of a next page only the query is
 * taken, and asked where the first was: the token goes nowhere else. A page that fails, one that comes twice, and a list shorter than its `total_count` fail the whole.
 * Requests: one for each 100 items; one more where a full page names no next one.
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
  let next: Readonly<Record<string, unknown>> | undefined = {}
  for (let page = 1; next; page += 1) {
    const answer: Answer = await ask(route, { ...parameters, per_page: PER_PAGE, ...next })
    if (page > MOST || asked.has(answer.url)) broken('its pages go round in a circle')
    asked.add(answer.url)
    const { items, total } = itemsOf(answer.data, item, key)
    for (const each of items) found.set(idOf(each) ?? Symbol(), each)
    read += items.length
    const { link = '' } = answer.headers
    const query = nextIn(link, answer.url)
    // The link to a next page may be lost on the way, or be written as nobody knows it.
    const unsure = items.length >= PER_PAGE || (items.length > 0 && /next/i.test(link))
    if (query) next = Object.fromEntries([...query].filter(([name]) => !Object.hasOwn(parameters, name)))
    else if (unsure) next = { page: page + 1 }
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

// In a timeline each kind of event counts its ids for itself.
const idOf = (item: unknown): unknown =>
  isObject(item) && item.id != null ? `${item.event ?? ''} ${item.id}` : undefined
