import { textOf } from '../formats/bytes.js'
import { readK6 } from '../formats/k6.js'
import { crossedIn } from '../formats/k6-text.js'
import { REPORT, tool } from '../model/evidence.js'
import { defineGate, number, orAbsent, percent, textOr } from '../model/gate.js'

export default defineGate({
  id: 'k6',
  title: 'Load test',
  docs: {
    subject: 'the run',
    examined: 'HTTP requests',
    url: 'https://grafana.com/docs/k6/latest/results-output/end-of-test/',
    example: ['with: { script: load/test.js }', 'expect: [p95-ms < 500, failed < 1]'],
    install: 'go install go.k6.io/k6@latest',
    traps: [
      'Without thresholds it exits with 0 although every request failed: expect `failed < 1`, and so many `requests`.',
      'A threshold on times is met by no requests at all: none are an error.',
      '`--summary-export` says of a threshold whether it was crossed, `handleSummary` whether it held: both are told apart by their shape.',
      'With `--no-thresholds`, or none in the script, `crossed` is absent, which meets no expectation.',
      'The machine-readable summary tells no thresholds: the text printed beside it is read for them.',
      '`p(99)` is in a summary only where `--summary-trend-stats` names it; the printed text rounds its times, so they are not read from there.',
      'It runs against what the script names: never a production system from a pull request.',
    ],
  },
  params: { script: textOr('script.js', 'The script to run; `k6 new` calls it so.') },
  measures: {
    rps: number('HTTP requests per second.'),
    requests: number('HTTP requests.'),
    'p95-ms': orAbsent(
      number('95 % of the requests took at most so many milliseconds.'),
      'the summary does not tell it',
    ),
    'p99-ms': orAbsent(
      number('99 % of the requests took at most so many milliseconds.'),
      'the summary does not tell it',
    ),
    failed: orAbsent(percent('Percentage of requests that failed, unrounded.'), 'the script does not count them'),
    crossed: orAbsent(
      number('Thresholds that were crossed.'),
      'there are no thresholds, or the summary does not tell them',
    ),
  },
  expect: [],
  evidence: ({ script }) => ({
    // 99: thresholds were crossed.
    k6: tool(
      [
        ...['k6', 'run', '--no-color', '--no-usage-report', '--summary-trend-stats=avg,min,med,max,p(90),p(95),p(99)'],
        ...[`--summary-export=${REPORT}`, script],
      ],
      exitCode => exitCode === 0 || exitCode === 99,
    ),
  }),
  measure({ k6: { report, stdout } }) {
    const { requests, rps, p95, p99, failed, crossed = crossedIn(textOf(stdout)) } = readK6(report)
    return {
      examined: requests,
      measures: { rps, requests, 'p95-ms': p95, 'p99-ms': p99, failed, crossed: crossed?.length },
      findings: crossed ?? [],
    }
  },
})
