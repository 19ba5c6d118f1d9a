import type { ToolCase } from './case.js'

// Put together here, so that no scanner finds it in this repository.
const token = ['ghp', 'x7Kq2mVt9RbYc4LwZ8uNs1Ae5HdJf0GpQ3oT'].join('_')
const clean = { 'a.txt': 'nothing here\n' }
const secret = { 'config.js': `const token = '${token}'\n` }

/** Nothing is verified: that would send what is found to the service that it may be for. */
export const trufflehog: readonly ToolCase[] = [
  {
    name: 'trufflehog good',
    files: clean,
    item: 'gate: trufflehog',
    because: 'passed',
    measures: { findings: 0, verified: 0, unknown: 0, unverified: 0 },
  },
  {
    name: 'trufflehog bad',
    files: secret,
    item: 'gate: trufflehog',
    because: 'failed',
    measures: { findings: 1, unverified: 1 },
    findings: ['Github config.js:1'],
    secret: token,
  },
  {
    name: 'trufflehog bad: only in the history',
    files: clean,
    history: secret,
    item: 'gate: trufflehog',
    because: 'failed',
    findings: ['Github config.js:1'],
    secret: token,
  },
  {
    name: 'trufflehog bad: without --fail it exits with 0',
    files: secret,
    item: 'gate: trufflehog\nrun: trufflehog git file://. --no-update --json --no-verification',
    because: 'failed',
    findings: ['Github config.js:1'],
    secret: token,
  },
  {
    name: 'trufflehog empty: a path that is not there, and it exits with 0',
    files: clean,
    item: 'gate: trufflehog\nrun: trufflehog filesystem nowhere --no-update --json --no-verification',
    because: 'errored',
    error: 'tool-failed: trufflehog could not do its work: a part could not be scanned',
  },
  {
    name: 'trufflehog empty: a shallow clone',
    files: clean,
    history: secret,
    before: 'git rev-parse HEAD > .git/shallow',
    item: 'gate: trufflehog',
    because: 'errored',
    error: 'shallow-clone',
  },
  {
    name: 'trufflehog broken: a flag that it does not know',
    files: clean,
    item: 'gate: trufflehog\nrun: trufflehog git file://. --json --nonsense',
    because: 'errored',
    error: 'crashed: trufflehog git file://. --json --nonsense ended with exit code 1 and gave no answer',
  },
]
