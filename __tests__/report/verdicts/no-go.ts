import { problem } from '../../../src/model/problem.js'
import {
  about,
  asked,
  checklistOf,
  type Example,
  held,
  item,
  ofTheRun,
  read,
  review,
  signed,
  unmet,
  unsigned,
  verdictOn,
} from './build.js'

const container = (name: string, line: number) => ({
  subject: name,
  location: { path: `k8s/production/${name}.yaml`, line },
  unknown: false,
})

const quality = [
  item('tests', 'All tests pass', 'passed', {
    ...read('tests', { tests: 482, passed: 480, failed: 0, skipped: 2, seconds: 61.4 }, 480),
    expect: [held('failed == 0', 'gate')],
    tool: { name: 'pytest', version: '8.4.2' },
    durationMs: 64_210,
  }),
  item('coverage', 'Coverage is above 80 %', 'passed', {
    ...read('coverage', { lines: 87.31707317073, branches: 71.4 }, 5125),
    expect: [held('lines > 80')],
    durationMs: 210,
  }),
  item('pylint', 'Python lint score is at least 8', 'failed', {
    ...read('pylint', { score: 7.9961 }, 42, { findings: 31, errors: 2, warnings: 29 }),
    expect: [unmet('score >= 8', ofTheRun({ score: 7.9961 }))],
    findings: [
      {
        level: 'error',
        ruleId: 'E1101',
        message: "Instance of 'Order' has no 'totl' member; maybe 'total'?",
        location: { path: 'src/orders/views.py', line: 41, column: 12 },
      },
      {
        level: 'error',
        ruleId: 'E0602',
        message: "Undefined variable 'currency'",
        location: { path: 'src/orders/pricing.py', line: 118, column: 5 },
      },
      {
        level: 'warning',
        ruleId: 'W0613',
        message: "Unused argument 'request'",
        location: { path: 'src/api/health.py', line: 9 },
      },
    ],
    tallies: [
      { ruleId: 'W0613', aliases: [], level: 'warning', count: 29 },
      { ruleId: 'E1101', aliases: [], level: 'error', count: 1 },
      { ruleId: 'E0602', aliases: [], level: 'error', count: 1 },
    ],
    tool: { name: 'pylint', version: '4.0.2' },
    durationMs: 18_730,
  }),
  item('typescript', 'No TypeScript errors', 'not-asked'),
  item('gitleaks', 'No secrets in the history', 'passed', {
    ...read('gitleaks', {}, 1412),
    expect: [held('findings == 0', 'gate')],
    tool: { name: 'gitleaks', version: '8.28.0' },
    remarks: ['the repository’s own .gitleaks.toml replaced the rules'],
    durationMs: 2_980,
  }),
  item('npm-audit', 'No known vulnerabilities in npm packages', 'errored', {
    gate: 'npm-audit',
    error: problem('crashed', {
      tool: 'npm',
      exitCode: 1,
      tail: 'npm error code ENOTFOUND\nnpm error network request to the advisory service failed',
    }),
    durationMs: 3_120,
  }),
]

const kubernetes = [
  item('resources', 'Resource limits are set', 'failed', {
    gate: 'k8s-containers',
    examined: 14,
    measures: { examined: 14, findings: 0 },
    subjects: Array.from({ length: 14 }, (_, index) => ({ name: `container-${index}`, measures: {} })),
    expect: [
      unmet('memory-limit-mib <= 2048', [
        { ...container('worker', 41), found: { 'memory-limit-mib': null } },
        { ...container('api', 37), found: { 'memory-limit-mib': 4096 } },
      ]),
      unmet('cpu-limit-m <= 1000', [{ ...container('worker', 41), found: { 'cpu-limit-m': null } }]),
      held('liveness'),
    ],
    durationMs: 540,
  }),
  item('smoke', 'Smoke tests', 'passed', { ...read('run', { 'exit-code': 0, seconds: 12.2 }, 1), durationMs: 12_230 }),
  item('service-mesh', 'Service mesh', 'not-applicable', { notApplicable: { reason: 'we have none, see ADR-0012' } }),
]

const documents = [
  item('threat-model', 'Threat model reviewed', 'waiting', {
    attestation: { by: 'security-lead', evidence: 'required' },
  }),
  item('diagrams', 'Diagrams are not older than half a year', 'advisory', {
    ...read('age', { 'age-days': 212 }, 1),
    expect: [unmet('age-days <= 180', ofTheRun({ 'age-days': 212 }))],
    durationMs: 120,
  }),
  item('licenses', 'Licences are compatible', 'waived', {
    ...read('licenses', { packages: 211, unknown: 1 }, 211, { findings: 1 }),
    expect: [unmet('findings == 0', ofTheRun({ findings: 1 }), 'gate')],
    waiver: {
      item: 'licenses',
      only: [],
      reason: 'dual-licensed, legal agreed on 4 November',
      by: 'dev-lead',
      until: '2026-11-30',
      users: ['bob'],
      lapsesSoon: true,
    },
    durationMs: 1_980,
  }),
]

const licences = documents[2]?.waiver

/** Something fails, something is unknown, people are missing. */
export const noGo: Example = {
  verdict: verdictOn(
    [
      { id: 'quality', name: 'Code quality and security', items: quality },
      { id: 'kubernetes', name: 'Kubernetes', items: kubernetes },
      { id: 'documents', name: 'Documents & compliance', items: documents },
    ],
    [
      signed('dev-lead', 'Engineering lead', 'bob', 801),
      unsigned('security-lead', 'Security lead', ['carol'], {
        disregarded: [
          { user: 'carol', url: review(799), why: 'other-commit', commit: '9a8b7c6d5e4f' },
          { user: 'bob', url: review(801), why: 'other-role', role: 'dev-lead' },
        ],
      }),
      unsigned('product-owner', 'Product owner', ['dora', 'emil'], {
        disregarded: [{ user: 'dana', url: review(800), why: 'author' }],
      }),
    ],
    {
      waivers: {
        inForce: licences ? [licences] : [],
        notInForce: [
          {
            item: 'npm-audit',
            reason: 'no fix upstream',
            because: problem('waiver-unsigned', { role: 'security-lead' }),
          },
        ],
      },
    },
  ),
  about: {
    ...about,
    checklist: checklistOf([asked('threat-model', 88), asked('smoke', 61, 'make smoke-test')]),
  },
}
