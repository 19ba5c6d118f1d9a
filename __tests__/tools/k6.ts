import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ToolCase } from './case.js'

/** A shop on loopback: all is well at `/`, nothing at `/broken`. */
export async function startShop(): Promise<{ readonly url: string; close(): void }> {
  const server = createServer(({ url }, response) => {
    response.writeHead(url === '/broken' ? 500 : 200, { 'content-type': 'text/plain' }).end('shop\n')
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** Ten requests of SHOP_URL, which the test fills in. */
const load = (path: string, thresholds: string, call = `http.get('SHOP_URL${path}')`) => ({
  'script.js': `import http from 'k6/http'
export const options = { vus: 2, iterations: 10, thresholds: ${thresholds} }
export default function () { ${call} }
`,
})
const thresholds = "{ http_req_failed: ['rate<0.01'] }"
const item = 'gate: k6\nexpect: [crossed == 0, failed < 1, requests >= 10, p95-ms < 5000]'

export const k6: readonly ToolCase[] = [
  {
    name: 'k6 good',
    files: load('/', thresholds),
    item,
    because: 'passed',
    measures: { examined: 10, requests: 10, failed: 0, crossed: 0 },
  },
  {
    name: 'k6 good: a summary of its own place',
    files: load('/', thresholds),
    item: `${item}\nrun: k6 run --quiet --summary-export=summary.json script.js\nwith: { report: summary.json }`,
    because: 'passed',
    measures: { requests: 10, failed: 0, crossed: 0 },
  },
  {
    name: 'k6 bad: a threshold is crossed',
    files: load('/broken', thresholds),
    item,
    because: 'failed',
    measures: { requests: 10, failed: 100, crossed: 1 },
    findings: ['http_req_failed: rate<0.01'],
  },
  {
    name: 'k6 bad: every request fails and it exits with 0',
    files: load('/broken', '{}'),
    item: 'gate: k6\nexpect: failed < 1',
    because: 'failed',
    measures: { requests: 10, failed: 100 },
  },
  {
    name: 'k6 empty: no request, so that every threshold on times is met',
    files: load('/', "{ http_req_duration: ['p(95)<500'] }", ''),
    item,
    because: 'errored',
    error: 'nothing-examined',
  },
  {
    name: 'k6 broken: the script',
    files: { 'script.js': 'export default nonsense(\n' },
    item,
    because: 'errored',
    error: 'crashed: k6 ended with exit code 107',
  },
  {
    name: 'k6 broken: no script',
    files: { 'README.md': 'x\n' },
    item,
    because: 'errored',
    error: 'crashed: k6 ended with exit code 255',
  },
]
