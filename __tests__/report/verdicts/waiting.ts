import { problem } from '../../../src/model/problem.js'
import { about, type Example, item, pullRequest, read, release, review, signed, unsigned, verdictOn } from './build.js'

const { readings: _, ...withoutReadings } = about
const { tag: __, ...untagged } = release

const phases = [
  {
    id: 'quality',
    name: 'Code quality',
    items: [
      item('tests', 'All tests pass', 'passed', read('tests', { tests: 12, passed: 12, failed: 0, skipped: 0 }, 12)),
      item('gitleaks', 'No secrets', 'passed', read('gitleaks', {}, 87)),
    ],
  },
]

/** The gates hold; people are missing, for each reason that there is. */
export const waiting: Example = {
  verdict: verdictOn(
    phases,
    [
      signed('dev-lead', 'Engineering lead', 'bob', 801),
      unsigned('maintainers', 'Maintainers', ['gina', 'hugo', 'ines'], {
        required: 2,
        missing: 1,
        approvals: [{ user: 'frida', at: '2026-11-23T16:02:11Z', commit: release.sha, url: review(790) }],
        disregarded: [
          { user: 'gina', url: review(791), why: 'before-head' },
          { user: 'hugo', url: review(792), why: 'before-force-push' },
          { user: 'ines', url: review(793), why: 'dismissed' },
          { user: 'dependabot[bot]', url: review(794), why: 'bot' },
          { user: 'ghost', url: review(795), why: 'deleted-account' },
          { user: 'zoe', url: review(796), why: 'not-a-member' },
        ],
      }),
      unsigned('security-lead', 'Security lead', [], {
        problem: problem('quorum-unreachable', { role: 'security-lead', needed: 1, possible: [] }),
        disregarded: [{ user: 'dana', url: review(797), why: 'author' }],
      }),
    ],
    {
      protection: {
        level: 'none',
        missing: [problem('tag-unprotected', { tag: 'v5.2.0' })],
      },
    },
  ),
  about,
}

/** The merge brought something else in; a role member asks for changes, and a team cannot be read. */
export const broughtIn: Example = {
  verdict: verdictOn(
    phases,
    [
      unsigned('dev-lead', 'Engineering lead', ['bob']),
      unsigned('security-lead', 'Security lead', ['carol'], {
        changesRequested: [{ user: 'carol', url: review(803) }],
      }),
      unsigned('devops-lead', 'DevOps lead', [], {
        problem: problem('role-unreadable', {
          role: 'devops-lead',
          team: 'acme/devops',
          reason: 'GitHub answered 404',
        }),
      }),
    ],
    {},
    [
      problem('brought-in', {
        head: '1111111111112222',
        commit: release.sha,
        files: ['src/orders/pricing.py', 'package-lock.json'],
      }),
    ],
  ),
  about: {
    ...about,
    release: { ...release, event: 'push', purpose: 'release', pullRequest: { ...pullRequest, merged: true } },
  },
}

/** An ordinary pull request that changes the checklist. */
export const ordinary: Example = {
  verdict: verdictOn(phases, [], {
    stage: 'pull-request',
    proposed: [
      item('bandit', 'Python code has no known weakness', 'errored', {
        gate: 'bandit',
        error: problem('tool-missing', { tool: 'bandit', install: 'pip install bandit' }),
      }),
    ],
  }),
  about: {
    ...about,
    release: { ...untagged, purpose: 'pull-request', stage: 'pull-request', isRelease: false },
  },
}

/** Somebody approved before the gates had run. */
export const unreported: Example = {
  verdict: verdictOn(
    [{ id: 'quality', name: 'Code quality', items: [item('tests', 'All tests pass', 'waiting', { gate: 'tests' })] }],
    [signed('dev-lead', 'Engineering lead', 'bob', 801), unsigned('security-lead', 'Security lead', ['carol'])],
  ),
  about: { ...withoutReadings, release: { ...release, event: 'pull_request_review', purpose: 're-judge' } },
}

/** A hotfix that only some roles signed. */
export const emergency: Example = {
  verdict: verdictOn(
    phases,
    [
      signed('dev-lead', 'Engineering lead', 'bob', 801),
      unsigned('security-lead', 'Security lead', ['carol'], { deferred: true }),
    ],
    { emergency: { label: 'hotfix', unsigned: ['security-lead'] } },
  ),
  about: { ...about, release: { ...release, pullRequest: { ...pullRequest, merged: true } } },
}

const {
  pullRequest: ___,
  run: ____,
  ...laptopRelease
} = { ...untagged, purpose: 'local' as const, event: 'local', isRelease: false }

/** On a laptop, when somebody asks what if alice approved. */
export const whatIf: Example = {
  verdict: verdictOn(phases, [
    unsigned('dev-lead', 'Engineering lead', ['bob', 'carol'], {
      required: 2,
      missing: 1,
      approvals: [{ user: 'alice', at: '2026-11-23T17:42:09Z', commit: release.sha, url: '' }],
    }),
    signed('security-lead', 'Security lead', 'dave', 801),
  ]),
  about: { ...about, release: laptopRelease, supposed: ['alice', 'dave'] },
}

/** On a laptop, with files that are not committed. */
export const laptop: Example = {
  verdict: verdictOn(phases, [], { decision: 'waiting' }),
  about: {
    ...about,
    release: laptopRelease,
    ...(about.readings && { readings: { ...about.readings, dirty: true } }),
  },
}
