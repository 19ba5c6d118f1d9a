import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readCoverage } from '../../src/formats/coverage.js'
import { type Counts, sumOf } from '../../src/formats/covered.js'
import { bytes, refusal } from './chunks.js'

const count = (covered: number, valid: number) => ({ covered, valid })
/** The sums over the files, and how many files there are. */
function read(report: string): Counts & { readonly files: number } {
  const { files, total } = readCoverage(bytes(report))
  return { ...(total ?? sumOf(files.map(({ counts }) => counts))), files: files.length }
}

const line = (number: number, hits: string | number, more = '') => `<line number="${number}" hits="${hits}" ${more}/>`
const branch = (covered: number, valid: number) =>
  `branch="true" condition-coverage="${Math.round((100 * covered) / valid)}% (${covered}/${valid})"`
const cls = (lines: string, file = 'a.py', methods = '') =>
  `<class name="A" filename="${file}"><methods>${methods}</methods><lines>${lines}</lines></class>`
const cobertura = (classes: string, attributes = 'line-rate="1"') =>
  `<?xml version="1.0"?><!DOCTYPE coverage SYSTEM "http://example.com/coverage-04.dtd"><coverage ${attributes}><sources><source>src</source></sources>
  <packages><package name="p"><classes>${classes}</classes></package></packages></coverage>`

const clover = (body: string, child = 'project') => `<coverage generated="1"><${child}>${body}</${child}></coverage>`
const metrics = (statements: number, covered: number) =>
  `<metrics statements="${statements}" coveredstatements="${covered}" conditionals="2" coveredconditionals="1" methods="1" coveredmethods="1"/>`

const jacoco = (body: string) =>
  `<?xml version="1.0"?><!DOCTYPE report PUBLIC "-//JACOCO//DTD Report 1.1//EN" "report.dtd"><report name="x">${body}</report>`
const counter = (type: string, missed: number | string, covered: number | string) =>
  `<counter type="${type}" missed="${missed}" covered="${covered}"/>`
const source = (name: string, body: string) => `<sourcefile name="${name}">${body}</sourcefile>`
const ran = (number: number, ci: number | string, cb = 0, mb = 0) =>
  `<line nr="${number}" mi="${ci === 0 ? 1 : 0}" ci="${ci}" mb="${mb}" cb="${cb}"/>`

const opencover = (
  methods: string,
) => `<?xml version="1.0"?><CoverageSession><Summary numSequencePoints="99" visitedSequencePoints="99"/><Modules>
  <Module skippedDueTo="Filter"/><Module><Files><File uid="1" fullPath="C:\\w\\src\\A.cs"/><File uid="2" fullPath="C:\\w\\src\\B.cs"/></Files>
  <Classes><Class><Methods>${methods}</Methods></Class></Classes></Module></Modules></CoverageSession>`
const method = (file: string, points: string) =>
  `<Method visited="true"><Summary/><FileRef uid="${file}"/><SequencePoints>${points}</SequencePoints></Method>`
const point = (sl: number, vc: number | string, fileid = '') =>
  `<SequencePoint vc="${vc}" sl="${sl}" ${fileid && `fileid="${fileid}"`}/>`

const record = (...lines: string[]) => ['SF:a.c', ...lines, 'end_of_record', ''].join('\n')

test.each<[string, string, object]>([
  // Cobertura
  ['T08 Cobertura of no lines says 1', cobertura(cls('')), { files: 1 }],
  ['T08 Cobertura of no files says NaN', cobertura('', 'line-rate="NaN" lines-valid="0"'), { files: 0 }],
  [
    'T08 totals in the attributes are not believed',
    cobertura('', 'lines-valid="100" lines-covered="100"'),
    { files: 0 },
  ],
  ['no attributes at all', cobertura(cls(line(1, 1) + line(2, 0)), ''), { lines: count(1, 2), files: 1 }],
  [
    'lines that are told twice',
    cobertura(cls(line(1, 0) + line(2, 1) + line(1, 3) + line(2, 0))),
    { lines: count(2, 2), files: 1 },
  ],
  [
    'classes of one file, told in pieces',
    cobertura(
      [1, 2, 3].map(each => cls(line(each, each % 2)) + cls(line(each, 1), 'b.py')).join('') +
        cls(line(2, 1) + line(9, 0)),
    ),
    { lines: count(6, 7), files: 2 },
  ],
  [
    'the lines of methods repeat those of the class',
    cobertura(cls(line(1, 1), 'a.py', `<method name="m"><lines>${line(1, 1)}${line(2, 1)}</lines></method>`)),
    { lines: count(1, 1), files: 1 },
  ],
  [
    'branches, of a line told twice the better',
    cobertura(cls(line(1, 1, branch(1, 2)) + line(2, 1, branch(0, 4))) + cls(line(1, 1, branch(2, 2)))),
    { lines: count(2, 2), branches: count(2, 6), files: 1 },
  ],
  ['hits beyond 32 bits', cobertura(cls(line(1, '99999999999999999999'))), { lines: count(1, 1), files: 1 }],

  // Clover
  [
    'Clover repeats its numbers for packages, classes and the project',
    clover(`${metrics(9, 9)}<package>${metrics(9, 9)}<file name="a.php">${metrics(4, 3)}<class>${metrics(9, 9)}</class>
      <line num="1" type="method" count="1"/><line num="2" type="stmt" count="1"/><line num="3" type="cond" count="0"/></file></package>`),
    { lines: count(1, 2), statements: count(3, 4), branches: count(1, 2), functions: count(1, 1), files: 1 },
  ],
  [
    'Clover of tests is none of the program',
    clover(
      `<file name="t">${metrics(1, 1)}</file></testproject><project><file name="a">${metrics(2, 1)}</file></project><testproject>`,
      'testproject',
    ),
    { statements: count(1, 2), branches: count(1, 2), functions: count(1, 1), files: 1 },
  ],
  ['T08 Clover of nothing', clover(metrics(0, 0)), { files: 0 }],

  // JaCoCo
  [
    'JaCoCo repeats its counters for packages, classes and methods',
    jacoco(
      `<package name="com/x"><class name="A"><method>${counter('LINE', 0, 9)}</method>${counter('LINE', 0, 9)}</class>
      ${source('A.java', ran(1, 3) + ran(2, 0, 1, 3) + counter('LINE', 1, 1) + counter('METHOD', 1, 2))}${counter('METHOD', 0, 9)}</package>${counter('METHOD', 0, 9)}`,
    ),
    { lines: count(1, 2), branches: count(1, 4), functions: count(2, 3), files: 1 },
  ],
  [
    'JaCoCo of two modules with a file of the same name',
    jacoco(
      ['one', 'two']
        .map(
          name =>
            `<group name="${name}"><package name="">${source('Main.java', ran(1, name === 'one' ? 1 : 0))}</package></group>`,
        )
        .join(''),
    ),
    { lines: count(1, 2), files: 2 },
  ],
  [
    'JaCoCo without source files',
    jacoco(`<package name="x">${counter('METHOD', 0, 9)}</package>${counter('METHOD', 3, 1)}${counter('LINE', 2, 2)}`),
    { functions: count(1, 4), lines: count(2, 4), files: 0 },
  ],
  ['T08 JaCoCo of nothing', jacoco(''), { files: 0 }],

  // OpenCover
  [
    'OpenCover: points are statements, lines are where points begin',
    opencover(
      method('1', point(1, 1) + point(1, 0) + point(2, 0)) +
        method('2', point(1, '4294967296')) +
        method('1', `${point(5, 0)}<BranchPoint vc="1" sl="5"/><BranchPoint vc="0" sl="5"/>`),
    ),
    { lines: count(2, 4), statements: count(2, 5), branches: count(1, 2), functions: count(2, 3), files: 2 },
  ],
  [
    'OpenCover with the file at the point',
    opencover(`<Method><SequencePoints>${point(1, 1, '2')}</SequencePoints></Method>`),
    { lines: count(1, 1), statements: count(1, 1), functions: count(1, 1), files: 1 },
  ],
  [
    'OpenCover: a method of no file, after one of a file',
    opencover(`${method('1', point(1, 1))}<Method><SequencePoints>${point(9, 1)}</SequencePoints></Method>`),
    { lines: count(1, 1), statements: count(1, 1), functions: count(1, 1), files: 1 },
  ],
  ['OpenCover behind a byte order mark', `\uFEFF${opencover('')}`, { files: 0 }],

  // lcov
  ['lcov without LF and LH, with checksums', record('DA:1,1,aGk', 'DA:2,0'), { lines: count(1, 2), files: 1 }],
  ['LF and LH where there is no DA', record('LF:10', 'LH:4'), { lines: count(4, 10), files: 1 }],
  ['LF and LH are not believed where there is', record('DA:1,0', 'LF:10', 'LH:10'), { lines: count(0, 1), files: 1 }],
  ['T08 lcov of no lines', record(), { files: 1 }],
  [
    'lcov that tells a file twice',
    record('DA:1,0', 'DA:2,1') + record('DA:1,1', 'DA:2,0', 'DA:3,0'),
    { lines: count(2, 3), files: 1 },
  ],
  [
    'hits: beyond 32 bits, negative as gcov writes them, with an exponent',
    record('DA:1,9999999999', 'DA:2,-1', 'DA:3,1e+06'),
    { lines: count(2, 3), files: 1 },
  ],
  [
    'branches and functions, of which some have commas in their names',
    record(
      'FN:1,f<int, 2>',
      'FN:3,9,g',
      'FN:3,h',
      'FNDA:2,f<int, 2>',
      'FNDA:0,g',
      'FNF:9',
      'DA:1,1',
      'BRDA:1,0,0,1',
      'BRDA:1,0,1,-',
      'BRDA:2,e0,a,0',
      'BRF:9',
      'BRH:9',
    ),
    { lines: count(1, 1), functions: count(1, 3), branches: count(1, 3), files: 1 },
  ],
  [
    'lcov 2: a function with two names is one',
    record('FNL:0,4,9', 'FNA:0,0,a', 'FNA:0,3,b', 'FNL:1,12', 'FNA:1,0,c', 'FNL:2,20', 'FNA:2,1,d', 'FNA:2,0,e'),
    { functions: count(2, 3), files: 1 },
  ],
  [
    'a branch and a function that are told twice in a record',
    record('BRDA:1,0,0,1', 'BRDA:1,0,0,0', 'FN:1,f', 'FNDA:1,f', 'FNDA:0,f'),
    { branches: count(1, 1), functions: count(1, 1), files: 1 },
  ],
  [
    'branches in any order, of one line by numbers, large numbers and words',
    record(
      'BRDA:9,0,0,-',
      'BRDA:1,0,1,1',
      'BRDA:9,0,0,2',
      'BRDA:1,e0,a,0',
      'BRDA:1,0,0,0',
      'BRDA:1,8192,0,-',
      'BRDA:2,0,0,1',
      'BRF:9',
    ),
    { branches: count(3, 6), files: 1 },
  ],
  [
    'totals of branches and functions',
    record('FNF:3', 'FNH:1', 'BRF:4', 'BRH:2'),
    { functions: count(1, 3), branches: count(2, 4), files: 1 },
  ],
  [
    'comments, CRLF and tests named between records',
    `# x\r\nTN:\r\n\r\n${record('DA:1,1').replaceAll('\n', '\r\n')}TN:two\r\n`,
    { lines: count(1, 1), files: 1 },
  ],

  // Go
  [
    'Go blocks that every test binary tells anew',
    'mode: count\nx/a.go:1.2,3.4 2 0\nx/a.go:4.1,5.2 3 1\nx/a.go:1.2,3.4 2 7\nx/a.go:4.1,5.2 3 0\nx/b.go:1.2,3.4 5 0\n',
    { statements: count(5, 10), files: 2 },
  ],
  [
    'Go profiles that were joined',
    'mode: set\nC:\\a.go:1.2,3.4 1 1\nmode: set\nx (1).go:1.2,3.4 1 0\n',
    { statements: count(1, 2), files: 2 },
  ],
  ['T08 Go of nothing', 'mode: atomic\n', { files: 0 }],

  // JSON
  [
    'coverage.py: lines are counted',
    JSON.stringify({
      meta: {},
      totals: { percent_covered: 100 },
      files: {
        'a.py': { executed_lines: [1, 2], missing_lines: [3], summary: { num_branches: 4, covered_branches: 1 } },
      },
    }),
    { lines: count(2, 3), branches: count(1, 4), files: 1 },
  ],
  [
    'T08 coverage.py of nothing says 100',
    JSON.stringify({ meta: {}, totals: { percent_covered: 100 }, files: {} }),
    { files: 0 },
  ],
  [
    'an Istanbul summary of totals only',
    JSON.stringify({
      total: {
        lines: { total: 3, covered: 2, pct: 66.66 },
        branches: { total: 0, covered: 0, pct: 'Unknown' },
        functions: { total: 1, covered: 0 },
        statements: { total: 8, covered: 8 },
      },
    }),
    { lines: count(2, 3), branches: count(0, 0), functions: count(0, 1), statements: count(8, 8), files: 0 },
  ],
  ['T08 Istanbul of no files', '{}', { files: 0 }],
])('%s', (_name, report, expected) => {
  expect(read(report)).toEqual(expected)
})

const EVERY =
  'Cobertura, Clover, JaCoCo or OpenCover XML, lcov, a Go cover profile, or the JSON of Istanbul or coverage.py'
const NUMBER = 'it counts with what is not a number'
const summary = (covered: unknown) =>
  Object.fromEntries(['lines', 'branches', 'functions', 'statements'].map(kind => [kind, { total: 4, covered }]))
const totals = (covered: unknown) => JSON.stringify({ total: summary(4), 'a.js': summary(covered) })
test.each([
  ['T08 nothing', '', EVERY, 'it is empty'],
  ['T28 something else', 'hunter2', EVERY, 'it is something else'],
  ['other XML', '<html/>', EVERY, 'it is something else'],
  ['XML that is none', '<', 'Cobertura XML', 'it is empty or cut short'],
  ['T08 Cobertura, cut off', cobertura(cls(line(1, 1))).slice(0, -5), 'Cobertura XML', 'it is cut short'],
  ['T09 Cobertura: hits', cobertura(cls(line(1, 'NaN'))), 'Cobertura XML', NUMBER],
  ['T09 Cobertura: no hits', cobertura(cls('<line number="1"/>')), 'Cobertura XML', NUMBER],
  ['T09 Cobertura: line', cobertura(cls(line(-1, 1))), 'Cobertura XML', NUMBER],
  ['T09 Cobertura: half a line', cobertura(cls(line(1.5, 1))), 'Cobertura XML', NUMBER],
  ['T31 Cobertura: a line that no file has', cobertura(cls(line(2 ** 24 + 1, 1))), 'Cobertura XML', NUMBER],
  ['T09 Cobertura: more branches than there are', cobertura(cls(line(1, 1, branch(3, 2)))), 'Cobertura XML', NUMBER],
  [
    'Cobertura: branches without numbers',
    cobertura(cls(line(1, 1, 'condition-coverage="50%"'))),
    'Cobertura XML',
    'a line does not count its branches',
  ],
  ['Cobertura: no file', cobertura('<class name="A"/>'), 'Cobertura XML', 'a class has no file'],
  ['T09 Clover: more than there are', clover(`<file name="a">${metrics(1, 2)}</file>`), 'Clover XML', NUMBER],
  ['T09 Clover: fewer than none', clover(`<file name="a">${metrics(1, -1)}</file>`), 'Clover XML', NUMBER],
  ['T09 Clover: no number', clover('<file name="a"><line num="" type="stmt" count="1"/></file>'), 'Clover XML', NUMBER],
  ['Clover: no name', clover('<file/>'), 'Clover XML', 'a file has no name'],
  [
    'T09 JaCoCo: no number',
    jacoco(`<package name="p">${source('A.java', ran(1, 'x'))}</package>`),
    'JaCoCo XML',
    NUMBER,
  ],
  ['T09 JaCoCo: a negative counter', jacoco(counter('LINE', -1, 2)), 'JaCoCo XML', NUMBER],
  ['JaCoCo: no name', jacoco('<package name="p"><sourcefile/></package>'), 'JaCoCo XML', 'a source file has no name'],
  ['T09 OpenCover: no number', opencover(method('1', point(1, ''))), 'OpenCover XML', NUMBER],
  [
    'OpenCover: a file that is not listed',
    opencover(method('3', point(1, 1))),
    'OpenCover XML',
    'a method lies in a file that is not listed',
  ],
  ['T08 lcov, cut in a record', record('DA:1,1').slice(0, -14), 'lcov', 'it is cut short'],
  ['T08 lcov, cut in a number', 'TN:\nSF:a.c\nDA:1,', 'lcov', NUMBER],
  ['T09 lcov: hits', record('DA:1,x'), 'lcov', NUMBER],
  ['T09 lcov: no hits', record('DA:1'), 'lcov', NUMBER],
  ['T09 lcov: branch', record('BRDA:x,0,0,1'), 'lcov', NUMBER],
  ['T09 lcov: taken', record('BRDA:1,0,0,often'), 'lcov', NUMBER],
  ['T09 lcov: totals', record('LF:3'), 'lcov', NUMBER],
  ['lcov: a function in part', record('FN:1'), 'lcov', 'a function is not told in full'],
  ['lcov: a record in a record', 'SF:a.c\nSF:b.c\n', 'lcov', 'a record begins inside another, at line 2'],
  ['lcov: an end without a beginning', 'TN:\nend_of_record\n', 'lcov', 'a record ends that did not begin, at line 2'],
  ['T28 lcov: other text', 'TN:\nhunter2\n', 'lcov', 'line 2 is not lcov'],
  ['T28 lcov: other text in a record', record('hunter2'), 'lcov', 'line 2 is not lcov'],
  ['T08 Go, cut off', 'mode: set\nx/a.go:1.2,3.4 1 1', 'a Go cover profile', 'it is cut short'],
  ['T28 Go: other text', 'mode: set\nhunter2\n', 'a Go cover profile', 'line 2 is not a block'],
  ['T08 JSON, cut off', totals(1).slice(0, -9), 'JSON', 'the report is not JSON, or is cut short'],
  ['T09 JSON: a word for a number', totals('4'), 'a whole number at $.a.js.lines.covered', 'it is of type string'],
  ['T09 JSON: nothing for a number', totals(null), 'a whole number at $.a.js.lines.covered', 'it is null'],
  ['T09 JSON: more than there are', totals(5), 'Istanbul coverage', NUMBER],
  ['other JSON', '{"a": 1}', 'an object at $.a', 'it is of type number'],
  [
    'coverage.py without its lines',
    JSON.stringify({ meta: {}, totals: {}, files: { a: {} } }),
    'a list at $.files.a.executed_lines',
    'it is missing',
  ],
])('refused: %s', (_name, report, expected, reason) => {
  expect(refusal(() => read(report))).toEqual({ expected, reason })
})

test('lines and branches of lcov come to the same, told by plain numbers or with more', () => {
  const line = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.nat(2))
  const branch = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.nat(2), fc.nat(2), fc.constantFrom('-', '0', '1', '-1'))
  fc.assert(
    fc.property(fc.array(line), fc.array(branch), (lines, branches) => {
      const plain = [...lines.map(told => `DA:${told}`), ...branches.map(told => `BRDA:${told}`)]
      const more = [
        ...lines.map(told => `DA:${told},checksum`),
        ...branches.map(([line, block, branch, taken]) => `BRDA:${line},e${block},${branch},${taken}`),
      ]
      expect(read(record(...more))).toEqual(read(record(...plain)))
    }),
  )
})

test('the folders that the paths of Cobertura are relative to', () => {
  expect(readCoverage(bytes(cobertura(cls(line(1, 1))))).roots).toEqual(['src'])
})

test('T34 a file that is told again and again costs no more than its lines', () => {
  const files = Array.from({ length: 20_000 }, (_, index) => cls(line(index + 1, 1), index % 2 ? 'a.py' : 'b.py'))
  expect(read(cobertura(files.join('')))).toEqual({ lines: count(20_000, 20_000), files: 2 })
})
