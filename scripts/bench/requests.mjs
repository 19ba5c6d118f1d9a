import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { scratch } from './measure.mjs'

const checklist = `version: 1
name: Bench
roles: { dev: { name: Dev, users: [alice] }, security: { name: Security, users: [carol] } }
sign-offs: { required: [dev, security] }
phases:
  - name: All
    items:
      - { id: readme, name: Readme, gate: files, with: { paths: [README.md] } }
`

/** Requests of one re-judgement after an approval, by the formula in `src/github/facts.ts`: 12 with two signers, one more for each further page. */
export async function requests({ quick }) {
  const { startGitHub } = await import('../../build/__tests__/github/start.js')
  const { checkout } = await import('../../build/__tests__/runner/checkout.js')
  const { pullRequestEvent, reviewEvent } = await import('../../build/__tests__/runner/events.js')
  const { runAction } = await import('../../build/__tests__/runner/run-action.js')
  const action = join(import.meta.dirname, '../..')
  const rows = []
  for (const others of quick ? [0, 100] : [0, 100, 1000]) {
    const github = await startGitHub()
    try {
      const roles = { alice: 'write', carol: 'write', dora: 'write' }
      const repo = await github.repository('acme/shop', {
        files: { '.release-checklist.yml': checklist, 'README.md': '# Shop\n' },
        roles,
      })
      repo.ruleset({
        rules: [
          { type: 'deletion' },
          { type: 'update' },
          {
            type: 'required_status_checks',
            parameters: {
              strict_required_status_checks_policy: false,
              do_not_enforce_on_create: false,
              required_status_checks: [{ context: 'release-checklist/gate', integration_id: 15368 }],
            },
          },
        ],
      })
      const pull = await repo.pullRequest({ from: 'release/v1.2.0', author: 'dora', files: { CHANGES: 'x\n' } })
      const token = github.workflowToken(repo, {
        contents: 'write',
        checks: 'write',
        statuses: 'write',
        'pull-requests': 'read',
      })
      const workspace = await mkdtemp(join(scratch, 'workspace-'))
      await checkout(repo, workspace, pull.state.headSha)
      const run = options => runAction({ github, repository: 'acme/shop', token, action, ...options })
      const event = await pullRequestEvent(github, repo, pull)
      await run({ event, workspace, runId: 1, inputs: { mode: 'full' } })
      for (let at = 0; at < others; at += 1) pull.review('alice', 'COMMENTED', { body: `remark ${at}` })
      pull.review('alice', 'APPROVED')
      const review = pull.review('carol', 'APPROVED')
      const before = github.requests.length
      await run({ event: reviewEvent(github, repo, pull, review), runId: 2, inputs: { mode: 'decide' } })
      const sent = github.requests.length - before
      // Reviews and the timeline come in pages of 100; the timeline is read twice.
      const pages = Math.ceil((others + 2) / 100)
      const expected = 12 + (pages - 1) + 2 * (Math.ceil(timelineOf(pull) / 100) - 1)
      rows.push({
        what: `requests of a re-judgement, two signers, ${others + 2} reviews`,
        measured: `${sent}`,
        hold: `= ${expected}`,
        fine: sent === expected,
        counted: true,
      })
    } finally {
      await github.stop()
    }
  }
  return rows
}

const timelineOf = ({ state }) => 1 + state.events.length + state.reviews.length
