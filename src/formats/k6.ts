import type { Chunks } from '../model/evidence.js'
import { fail } from '../model/problem.js'
import { textOf } from './bytes.js'
import {
  anything,
  array,
  either,
  entries,
  float,
  integer,
  isObject,
  jsonIn,
  object,
  optional,
  type Read,
  text,
  yesNo,
} from './json.js'
import { crossing, type K6Summary, readK6Text } from './k6-text.js'

/** A summary: `--summary-export`, what `handleSummary` is given, the machine-readable one, or the text that k6 prints. */
export function readK6(report: Chunks): K6Summary {
  const whole = textOf(report)
  const start = whole.search(/^\{/m)
  if (start < 0) return readK6Text(whole)
  // k6 prints its progress before and after what handleSummary says.
  const [told = whole.slice(start)] = /^\{.+\}$|^\{\s*$[\s\S]*?^\}/m.exec(whole) ?? []
  const document = jsonIn(told, anything)
  const read =
    isObject(document) && 'results' in document
      ? ofResults(machineReadable.read(document, '$'))
      : ofMetrics(summary.read(document, '$').metrics)
  const { requests, rps, p95 = 0, p99 = 0, failed = 0 } = read
  if (Math.min(requests, rps, p95, p99, failed) < 0)
    fail('unreadable-report', { expected: 'numbers from 0', reason: 'one is negative' })
  return read
}

const optionalNumbers = {
  count: optional(float),
  rate: optional(float),
  passes: optional(integer),
  fails: optional(integer),
  'p(95)': optional(float),
  'p(99)': optional(float),
}
const numbers = object(optionalNumbers)
// `--summary-export` tells of each threshold whether it was crossed, handleSummary whether it held.
const exported = { read: (value: unknown, path: string) => ({ crossed: yesNo.read(value, path) }) }
const handled = { read: (value: unknown, path: string) => ({ crossed: !object({ ok: yesNo }).read(value, path).ok }) }
const thresholds = optional(entries(either(isObject, handled, exported)))
const metric = object({ values: optional(numbers), ...optionalNumbers, thresholds })
const summary = object({ metrics: entries(metric) })
const machineReadable = object({
  config: object({ duration: float }),
  results: object({
    metrics: array(
      object({
        name: text,
        values: object({
          count: optional(integer),
          matches: optional(integer),
          total: optional(integer),
          p95: optional(float),
          p99: optional(float),
        }),
      }),
    ),
  }),
})

function ofMetrics(metrics: Read<typeof summary>['metrics']): K6Summary {
  const named = new Map(metrics.map(([name, told]) => [name, told.values ?? told]))
  const { count = 0, rate = 0 } = named.get('http_reqs') ?? {}
  const { passes = 0, fails = 0 } = named.get('http_req_failed') ?? {}
  const duration = named.get('http_req_duration')
  const told = metrics.flatMap(([name, { thresholds }]) =>
    (thresholds ?? []).map(([expression, { crossed }]) => ({ crossed, finding: crossing(name, expression) })),
  )
  return {
    requests: count,
    rps: rate,
    p95: duration?.['p(95)'],
    p99: duration?.['p(99)'],
    // A `pass` of this rate is a request that failed.
    failed: passes + fails > 0 ? (passes * 100) / (passes + fails) : undefined,
    crossed: told.length > 0 ? told.filter(({ crossed }) => crossed).map(({ finding }) => finding) : undefined,
  }
}

function ofResults({ config, results }: Read<typeof machineReadable>): K6Summary {
  const named = new Map(results.metrics.map(({ name, values }) => [name, values]))
  const requests = named.get('http_reqs')?.count ?? 0
  const { matches = 0, total = 0 } = named.get('http_req_failed') ?? {}
  const { p95, p99 } = named.get('http_req_duration') ?? {}
  if (!(config.duration > 0)) fail('unreadable-report', { expected: 'a duration above 0', reason: 'it is not' })
  return {
    requests,
    rps: requests / config.duration,
    p95,
    p99,
    failed: total > 0 ? (matches * 100) / total : undefined,
  }
}
