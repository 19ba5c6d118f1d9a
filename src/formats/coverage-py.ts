import { type Coverage, ledger } from './covered.js'
import { array, entries, integer, isObject, object, optional, type Shape } from './json.js'

const report = object({
  files: entries(
    object({
      executed_lines: array(integer),
      missing_lines: array(integer),
      summary: object({ covered_branches: optional(integer), num_branches: optional(integer) }),
    }),
  ),
})

/** The JSON of `coverage json`. Its `percent_covered` is not read: it mixes lines with branches, and is 100 where there is nothing. */
export const coveragePy: Shape<Coverage> = {
  read(value, path) {
    const book = ledger('the JSON of coverage.py')
    for (const [name, { executed_lines, missing_lines, summary }] of report.read(value, path).files) {
      book.file(name)
      for (const line of executed_lines) book.line(line, 1)
      for (const line of missing_lines) book.line(line, 0)
      if (summary.num_branches !== undefined)
        book.count('branches', summary.covered_branches ?? Number.NaN, summary.num_branches)
    }
    return { files: book.files(), roots: [] }
  },
}

export const isCoveragePy = (value: unknown): boolean =>
  isObject(value) && isObject(value.meta) && isObject(value.totals)
