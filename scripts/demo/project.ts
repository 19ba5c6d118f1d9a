import type { Files } from '../../__tests__/github/writing.js'
import type { Tools } from './tools.js'

/** A small shop with its tests, and a checklist of what the tools on this machine can answer. */
export function projectFiles(tools: Tools): Files {
  return {
    '.release-checklist.yml': checklist(tools),
    'package.json': `${JSON.stringify({ name: 'shop', version: '1.1.0', type: 'module', license: 'MIT' }, undefined, 2)}\n`,
    'README.md': '# Shop\n\nA basket that knows what it costs.\n',
    'CHANGELOG.md': '# Changelog\n\n## [1.1.0] - 2026-10-05\n\n- Discounts.\n',
    'docs/rollback.md': '# Rollback\n\nPut the tag before on the servers, then tell the team.\n',
    'src/basket.js': basket('price * count'),
    'test/basket.test.js': tests,
    ...(tools.has('tsc') && {
      'tsconfig.json':
        '{ "compilerOptions": { "strict": true, "noEmit": true, "allowJs": true, "checkJs": true, "types": [], "module": "nodenext" }, "include": ["src"] }\n',
    }),
    ...(tools.has('pylint') && { 'scripts/report.py': report }),
  }
}

/** What the release brings: a version, an entry in the change log, a function; and a mistake in the first push. */
export const releaseFiles = (mistaken: boolean): Files => ({
  'package.json': `${JSON.stringify({ name: 'shop', version: '1.2.0', type: 'module', license: 'MIT' }, undefined, 2)}\n`,
  'CHANGELOG.md':
    '# Changelog\n\n## [1.2.0] - 2026-11-23\n\n- Free delivery from 50.\n\n## [1.1.0] - 2026-10-05\n\n- Discounts.\n',
  'src/basket.js': basket(mistaken ? 'price + count' : 'price * count'),
})

const checklist = (tools: Tools): string => `version: 1
name: Shop release

roles:
  dev-lead:      { name: Engineering lead, users: [alice, bob] }
  security-lead: { name: Security lead, users: [carol] }
sign-offs:
  required: [dev-lead, security-lead]

phases:
  - name: Code quality
    items:
      - id: tests
        name: All tests pass
        gate: tests
        run: >-
          node --test --experimental-test-coverage
          --test-reporter=junit --test-reporter-destination=junit.xml
          --test-reporter=lcov --test-reporter-destination=lcov.info
        with: { report: junit.xml }
      - id: coverage
        name: Coverage is above 80 %
        gate: coverage
        needs: tests
        with: { report: lcov.info, paths: [src] }
        expect: lines > 80
${tools.has('tsc') ? '      - { id: typescript, name: No type errors, gate: tsc }\n' : ''}${tools.has('pylint') ? '      - { id: pylint, name: Lint score is at least 8, gate: pylint, with: { paths: [scripts] }, expect: score >= 8 }\n' : ''}${tools.has('gitleaks') ? '  - name: Security\n    items:\n      - { id: gitleaks, name: No secrets in the history, gate: gitleaks }\n' : ''}  - name: Documentation
    items:
      - { id: rollback, name: The way back is written down, gate: files, with: { paths: [docs/rollback.md], headings: [Rollback] } }
      - id: changelog
        name: The change log names the version
        run: grep -q "\\[$(node -p 'require("./package.json").version')\\]" CHANGELOG.md
`

const basket = (cost: string): string => `/** @param {{ price: number, count: number }[]} lines */
export function total(lines) {
  return lines.reduce((sum, { price, count }) => sum + ${cost}, 0)
}

/** @param {number} sum */
export function delivery(sum) {
  return sum >= 50 ? 0 : 4.9
}
`

const tests = `import assert from 'node:assert/strict'
import test from 'node:test'
import { delivery, total } from '../src/basket.js'

test('a basket costs what its lines cost', () => {
  assert.equal(total([{ price: 10, count: 3 }, { price: 5, count: 1 }]), 35)
})
test('an empty basket costs nothing', () => assert.equal(total([]), 0))
test('delivery is free from 50', () => {
  assert.equal(delivery(50), 0)
  assert.equal(delivery(49), 4.9)
})
`

const report = `"""Prints what was sold."""


def line(name: str, count: int) -> str:
    """One line of the report."""
    return f"{count:>6}  {name}"


if __name__ == "__main__":
    print(line("apples", 3))
`
