import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { openApi } from '../github/openapi.js'
import { startGitHub } from '../github/start.js'
import { checkout } from '../runner/checkout.js'
import { pullRequestEvent, reviewEvent } from '../runner/events.js'
import { runAction } from '../runner/run-action.js'

const checklist = `version: 1
name: Shop
roles:
  dev-lead: { name: Dev lead, users: [alice, bob] }
  security-lead: { name: Security lead, users: [carol] }
sign-offs: { required: [dev-lead, security-lead] }
phases:
  - name: Quality
    items:
      - { id: unit, name: Units work, run: "true" }
      - { id: readme, name: Readme is there, gate: files, with: { paths: [README.md] } }
`
test('first', async () => {
  const github = await startGitHub({ check: await openApi() })
  const repo = await github.repository('acme/shop', { files: { '.release-checklist.yml': checklist, 'README.md': '# Shop\n\nSells things.\n', 'package.json': '{"version":"1.2.0"}' } })
  for (const u of ['alice','bob','carol','dora']) repo.role(u, 'write')
  const pr = await repo.pullRequest({ from: 'release/v1.2.0', author: 'dora', files: { 'CHANGES': 'x' } })
  const folder = await mkdtemp(join(tmpdir(), 'ws-'))
  await checkout(repo, folder, pr.state.headSha)
  const read = github.workflowToken(repo, { contents: 'read', 'pull-requests': 'read' })
  const write = github.workflowToken(repo, { contents: 'write', checks: 'write', statuses: 'write', 'pull-requests': 'read' })
  const event = await pullRequestEvent(github, repo, pr)
  const one = await runAction({ github, event, repository: 'acme/shop', workspace: folder, inputs: { mode: 'collect' }, token: read, runId: 5 })
  console.log(one.exitCode, one.stdout, one.stderr)
  const two = await runAction({ github, event, repository: 'acme/shop', workspace: folder, inputs: { mode: 'decide' }, token: write, runId: 5 })
  console.log(two.exitCode, two.stdout, two.stderr, two.outputs, two.summary)
  console.log(repo.state.statuses, repo.state.checkRuns.map(r => [r.name, r.status, r.conclusion, r.title]))
  let n = github.requests.length
  for (const who of ['alice', 'carol']) {
    n = github.requests.length
    const review = pr.review(who, 'APPROVED')
    const three = await runAction({ github, event: reviewEvent(github, repo, pr, review), repository: 'acme/shop', inputs: { mode: 'decide' }, token: write, runId: 6 })
    console.log(three.exitCode, three.milliseconds, three.stdout, three.stderr)
  }
  console.log(github.requests.slice(n).map(r => `${r.method} ${r.path} ${r.status}`).join('\n'))
  console.log(repo.state.statuses.map(s => [s.state, s.description]), repo.state.checkRuns.map(r => [r.name, r.status, r.conclusion, r.title]))
  expect(two.exitCode).toBe(0)
  await github.stop()
}, 60000)
