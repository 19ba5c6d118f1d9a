import type { ToolCase } from './case.js'

// Put together here, so that no scanner finds it in this repository.
const token = ['ghp', 'x7Kq2mVt9RbYc4LwZ8uNs1Ae5HdJf0GpQ3oT'].join('_')

/** gitleaks. */
export const secrets: readonly ToolCase[] = [
  {
    name: 'gitleaks good',
    files: { 'a.txt': 'nothing here\n' },
    item: 'gate: gitleaks',
    because: 'passed',
    measures: { findings: 0 },
  },
  {
    name: 'gitleaks bad',
    files: { 'config.js': `const token = '${token}'\n` },
    item: 'gate: gitleaks',
    because: 'failed',
    findings: ['github-pat config.js:1'],
  },
  {
    name: 'gitleaks bad: only in the history',
    files: { 'a.txt': 'nothing here\n' },
    history: { 'old.js': `const token = '${token}'\n` },
    item: 'gate: gitleaks',
    because: 'failed',
    findings: ['github-pat old.js:1'],
  },
  {
    name: 'gitleaks empty',
    files: { 'empty/.gitkeep': '' },
    item: 'gate: gitleaks\nworking-directory: empty\nwith: { scope: directory }',
    because: 'errored',
    error: 'nothing-examined: nothing was examined: 0 bytes',
  },
  {
    name: 'gitleaks broken: its configuration',
    files: { '.gitleaks.toml': '[[rules\n', 'a.txt': 'nothing here\n' },
    item: 'gate: gitleaks',
    because: 'errored',
    error: 'tool-failed: gitleaks could not do its work: unable to load gitleaks config',
  },
]
