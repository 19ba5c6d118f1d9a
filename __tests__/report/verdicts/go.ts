import { about, type Example, held, item, read, signed, verdictOn } from './build.js'

/** Everything holds and everybody signed. */
export const go: Example = {
  verdict: verdictOn(
    [
      {
        id: 'quality',
        name: 'Code quality and security',
        items: [
          item('tests', 'All tests pass', 'passed', {
            ...read('tests', { tests: 482, passed: 482, failed: 0, skipped: 0 }, 482),
            expect: [held('failed == 0', 'gate')],
            tool: { name: 'pytest', version: '8.4.2' },
          }),
          item('pylint', 'Python lint score is at least 8', 'passed', {
            ...read('pylint', { score: 9.31 }, 42, { findings: 4, notes: 4 }),
            expect: [held('score >= 8')],
            findings: [
              { level: 'note', ruleId: 'C0114', message: 'Missing docstring', location: { path: 'a.py', line: 1 } },
            ],
            tallies: [{ ruleId: 'C0114', aliases: [], level: 'note', count: 4 }],
            tool: { name: 'pylint', version: '4.0.2' },
          }),
        ],
      },
      {
        id: 'documents',
        name: 'Documents',
        items: [
          item('dr-drill', 'Restore from backup was rehearsed', 'passed', {
            attestation: {
              by: 'dev-lead',
              evidence: 'required',
              stated: {
                user: 'bob',
                at: '2026-10-01',
                until: '2026-12-30',
                evidence: 'https://wiki.example/drill-7',
              },
            },
          }),
        ],
      },
    ],
    [signed('dev-lead', 'Engineering lead', 'bob', 801), signed('security-lead', 'Security lead', 'carol', 802)],
    { protection: { level: 'sealed', missing: [] } },
  ),
  about,
}
