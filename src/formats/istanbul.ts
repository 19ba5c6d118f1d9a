import istanbul, { type FileCoverageData } from 'istanbul-lib-coverage'
import { type Coverage, coverables, ledger } from './covered.js'
import { array, entries, float, integer, isObject, object, type Read, type Shape, text } from './json.js'

const EXPECTED = 'Istanbul coverage'

const totals = object({ total: integer, covered: integer })
const summary = object({ lines: totals, branches: totals, functions: totals, statements: totals })
type Summaries = readonly (readonly [path: string, Read<typeof summary>])[]

/** `coverage-summary.json`. Its percentages are not read: they are rounded, and "Unknown" where there is nothing. */
export const istanbulSummary: Shape<Coverage> = {
  read(value, path) {
    const all = entries(summary).read(value, path)
    const files = all.filter(([name]) => name !== 'total')
    return files.length > 0 ? coverageOf(files) : { ...coverageOf([]), total: coverageOf(all).files[0]?.counts ?? {} }
  },
}

const maps = object({
  path: text,
  statementMap: entries(object({ start: object({ line: integer }) })),
  s: entries(float),
  f: entries(float),
  b: entries(array(float)),
  fnMap: entries(object({})),
  branchMap: entries(object({})),
})
const fileMaps: Shape<FileCoverageData> = {
  read(value, path) {
    maps.read(value, path)
    return value as FileCoverageData // what the library reads of it was just checked
  },
}

/** `coverage-final.json`. */
export const istanbulMaps: Shape<Coverage> = {
  read: (value, path) =>
    coverageOf(
      entries(fileMaps)
        .read(value, path)
        .map(([name, file]) => [name, istanbul.createFileCoverage(file).toSummary().data]),
    ),
}

export const isIstanbulSummary = (value: unknown): boolean =>
  isObject(value) && isObject(value.total) && 'lines' in value.total

function coverageOf(files: Summaries): Coverage {
  const book = ledger(EXPECTED)
  for (const [name, counts] of files) {
    book.file(name)
    for (const kind of coverables) book.count(kind, counts[kind].covered, counts[kind].total)
  }
  return { files: book.files(), roots: [] }
}
