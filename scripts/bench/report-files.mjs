import { closeSync, openSync, writeSync } from 'node:fs'

/**
 * Big reports by kind, as their tools write them: how one begins and ends, the part that is repeated, what it stands between, and which gate reads it.
 * About one in fifty tests failed, one line in four was not covered.
 */
export const kinds = {
  junit: {
    gate: 'tests',
    against: 'saxes',
    start:
      '<?xml version="1.0" encoding="utf-8"?><testsuites name="pytest tests"><testsuite name="pytest" errors="0" skipped="0">',
    end: '</testsuite></testsuites>\n',
    part: at =>
      Array.from({ length: 50 }, (_, test) => {
        const open = `<testcase classname="tests.orders.test_${at % 900}.TestPrices" name="test_price_${test}[${at}]" time="0.00${test}"`
        return test > 0
          ? `${open} />`
          : `${open}><failure message="assert ${at} == 4">def test_price():\n&gt;       assert price(${at}) == 4\nE       assert ${at} == 4\n\ntests/orders/test_${at % 900}.py:${1 + (at % 400)}: AssertionError</failure></testcase>`
      }).join(''),
  },
  cobertura: {
    gate: 'coverage',
    against: 'saxes',
    start:
      '<?xml version="1.0" ?>\n<coverage version="7.11.0" line-rate="0.75"><sources><source>/app</source></sources><packages><package name="app"><classes>\n',
    end: '</classes></package></packages></coverage>\n',
    part: at =>
      `<class name="module_${at}.py" filename="app/part_${at % 90}/module_${at}.py" complexity="0" line-rate="0.75" branch-rate="0.5">\n<methods/>\n<lines>\n${linesOf(
        400,
        line =>
          line % 10 === 0
            ? `<line number="${line}" hits="1" branch="true" condition-coverage="50% (1/2)" missing-branches="exit"/>\n`
            : `<line number="${line}" hits="${hitsOf(line)}"/>\n`,
      )}</lines>\n</class>\n`,
  },
  jacoco: {
    gate: 'coverage',
    against: 'saxes',
    start:
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><!DOCTYPE report PUBLIC "-//JACOCO//DTD Report 1.1//EN" "report.dtd"><report name="shop"><package name="com/example/shop">',
    end: '</package></report>\n',
    part: at =>
      `<sourcefile name="Orders${at}.java">${linesOf(400, line => `<line nr="${line}" mi="${hitsOf(line) > 0 ? 0 : 3}" ci="${hitsOf(line) * 3}" mb="${line % 10 === 0 ? 1 : 0}" cb="${line % 10 === 0 ? 1 : 0}"/>`)}<counter type="LINE" missed="100" covered="300"/><counter type="METHOD" missed="2" covered="8"/></sourcefile>`,
  },
  lcov: {
    gate: 'coverage',
    against: 'readline',
    start: 'TN:\n',
    end: '',
    part: at =>
      `SF:src/part-${at % 90}/module-${at}.ts\n${linesOf(10, each => `FN:${each * 40},handle${each}\nFNDA:${hitsOf(each)},handle${each}\n`)}FNF:10\nFNH:7\n${linesOf(400, line => `DA:${line},${hitsOf(line)}\n`)}LF:400\nLH:300\n${linesOf(40, each => `BRDA:${each * 10},${each},0,1\nBRDA:${each * 10},${each},1,0\n`)}BRF:80\nBRH:40\nend_of_record\n`,
  },
  sarif: {
    gate: 'sarif',
    against: 'JSON.parse',
    start:
      '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":{"driver":{"name":"semgrep","semanticVersion":"1.140.0","rules":[{"id":"js.sqli","name":"js.sqli","shortDescription":{"text":"SQL injection"},"helpUri":"https://example.com/js.sqli","properties":{"security-severity":"8.1"}}]}},"invocations":[{"executionSuccessful":true}],"results":[',
    end: ']}]}\n',
    between: ',',
    part: at =>
      `{"ruleId":"js.sqli","ruleIndex":0,"level":"warning","message":{"text":"User input of request ${at} reaches a SQL statement; use parameters"},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"src/part-${at % 90}/module-${at % 7000}.ts","uriBaseId":"%SRCROOT%"},"region":{"startLine":${1 + (at % 400)},"startColumn":3,"endLine":${1 + (at % 400)},"endColumn":60,"snippet":{"text":"db.query('select * from orders where id = ' + id)"}}}}],"fingerprints":{"matchBasedId/v1":"${'0'.repeat(56)}${at}"}}`,
  },
  'npm-audit': {
    gate: 'npm-audit',
    against: 'JSON.parse',
    start: '{"auditReportVersion":2,"vulnerabilities":{',
    end: '},"metadata":{"vulnerabilities":{"info":0,"low":0,"moderate":0,"high":9,"critical":0,"total":9},"dependencies":{"prod":9,"dev":0,"optional":0,"peer":0,"peerOptional":0,"total":900000}}}\n',
    between: ',',
    part: at =>
      `"package-${at}":{"name":"package-${at}","severity":"high","isDirect":false,"via":[{"source":${1_000_000 + at},"name":"package-${at}","dependency":"package-${at}","title":"package-${at} allows prototype pollution","url":"https://github.com/advisories/GHSA-${ghsa(at)}","severity":"high","cwe":["CWE-1321"],"cvss":{"score":7.4,"vectorString":"CVSS:3.1/AV:N/AC:H/PR:N/UI:N/S:U/C:H/I:H/A:N"},"range":"<1.2.6"}],"effects":[],"range":"<=1.2.5","nodes":[${nodesOf(at)}],"fixAvailable":{"name":"package-${at}","version":"1.2.6","isSemVerMajor":false}}`,
  },
}

const linesOf = (number, line) => Array.from({ length: number }, (_, index) => line(index + 1)).join('')
const nodesOf = at =>
  linesOf(24, each => `${each > 1 ? ',' : ''}"node_modules/workspace-${each}/node_modules/package-${at}"`)
const hitsOf = line => (line % 4 === 0 ? 0 : line % 7)
const ghsa = at => [at >> 10, at & 1023, at % 997].map(each => each.toString(36).padStart(4, '2')).join('-')

/** Writes a whole report of at least so many bytes. */
export function writeReport(path, kind, bytes) {
  const { start, end, part, between = '' } = kinds[kind]
  const file = openSync(path, 'w')
  let written = 0
  let piece = start
  for (let at = 0; written + piece.length < bytes - end.length; at += 1) {
    piece += (at > 0 ? between : '') + part(at)
    if (piece.length < 1 << 20) continue
    written += writeSync(file, piece)
    piece = ''
  }
  writeSync(file, piece + end)
  closeSync(file)
}
