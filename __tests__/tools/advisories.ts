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

/** npm's bulk advisory service on loopback: it knows one advisory. */
export async function startAdvisories(): Promise<{ registry: string; close(): void }> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', chunk => chunks.push(chunk))
    request.on('end', () => {
      const body = Buffer.concat(chunks)
      const text = request.headers['content-encoding'] === 'gzip' ? gunzipSync(body).toString() : body.toString()
      if (request.method !== 'POST' || !request.url?.endsWith('/advisories/bulk')) {
        response.writeHead(404).end('{}')
        return
      }
      const asked: Record<string, readonly string[]> = JSON.parse(text)
      const concerned = asked.lodash?.some(version => version !== '4.17.21')
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify(concerned ? { lodash: [lodash] } : {}))
    })
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
