import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gunzipSync } from 'node:zlib'

const lodash = {
  id: 1106913,
  url: 'https://github.com/advisories/GHSA-35jh-r3h4-6jhm',
  title: 'Command Injection in lodash',
  severity: 'high',
  vulnerable_versions: '<4.17.21',
  cwe: ['CWE-77'],
  cvss: { score: 7.2, vectorString: 'CVSS:3.1/AV:N/AC:L/PR:H/UI:N/S:U/C:H/I:H/A:H' },
}

const jinja2 = {
  schema_version: '1.7.3',
  id: 'GHSA-g3rq-g295-4j3m',
  aliases: ['CVE-2020-28493', 'PYSEC-2021-66'],
  summary: 'Regular Expression Denial of Service (ReDoS) in Jinja2',
  published: '2021-03-19T21:28:05Z',
  affected: [
    {
      package: { ecosystem: 'PyPI', name: 'jinja2' },
      ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '0' }, { fixed: '2.11.3' }] }],
    },
  ],
}

/** Three advisory services on loopback, each of which knows one advisory: npm's bulk service, OSV at `v1/query`, and PyPI, which knows no package of ours. */
export async function startAdvisories(): Promise<{ registry: string; close(): void }> {
  const server = createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray())
    const text = request.headers['content-encoding'] === 'gzip' ? gunzipSync(body).toString() : body.toString()
    const { method, url = '' } = request
    const answer = services.find(service => service.method === method && service.path.test(url))?.tell(url, text)
    response
      .writeHead(answer ? 200 : 404, { 'content-type': 'application/json' })
      .end(JSON.stringify(answer ?? { message: 'Not Found' }))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    registry: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

interface Service {
  readonly method: string
  readonly path: RegExp
  /** Undefined: not found. */
  tell(url: string, body: string): object | undefined
}
const services: readonly Service[] = [
  {
    method: 'POST',
    path: /\/advisories\/bulk$/,
    tell(_, body) {
      const asked: Record<string, readonly string[]> = JSON.parse(body)
      return asked.lodash?.some(version => version !== '4.17.21') ? { lodash: [lodash] } : {}
    },
  },
  {
    method: 'POST',
    path: /^\/v1\/query$/,
    tell(_, body) {
      const asked = JSON.parse(body)
      return asked.package.name === 'jinja2' && asked.version === '2.11.2' ? { vulns: [jinja2] } : {}
    },
  },
  {
    method: 'GET',
    path: /^\/pypi\/[^/]+\/[^/]+\/json$/,
    tell(url) {
      const [, , name, version] = url.split('/')
      if (name?.startsWith('our-own-')) return undefined
      const { id, aliases, summary } = jinja2
      const known = { id: 'PYSEC-2021-66', aliases: [id, ...aliases], summary, fixed_in: ['2.11.3'], withdrawn: null }
      return {
        info: { name, version },
        vulnerabilities: name === 'jinja2' && version === '2.11.2' ? [known] : [],
      }
    },
  },
]
