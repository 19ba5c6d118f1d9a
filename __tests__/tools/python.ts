import type { ToolCase } from './case.js'

const tests = (body: string) => ({
  'src/shop.py': 'def total(lines):\n    """Sum."""\n    if not lines:\n        return 0\n    return sum(lines)\n',
  'tests/test_shop.py': `import sys\nsys.path.insert(0, 'src')\nfrom shop import total\n\n\n${body}`,
})
const both = tests('def test_some():\n    assert total([1, 2]) == 3\n\n\ndef test_none():\n    assert total([]) == 0\n')
const pytest = `gate: tests
run: pytest -q -p no:cacheprovider --junitxml=junit.xml
with: { report: junit.xml }`
const covered = `gate: coverage
run: pytest -q -p no:cacheprovider --cov=src --cov-report=xml
with: { report: coverage.xml, paths: [src] }
expect: lines > 80`
const lint = 'gate: pylint\nwith: { paths: [src] }\nexpect: score >= 8'

/** pytest, coverage.py and pylint. */
export const python: readonly ToolCase[] = [
  { name: 'tests good: pytest', files: both, item: pytest, because: 'passed', measures: { tests: 2, failed: 0 } },
  {
    name: 'tests bad: pytest',
    files: tests('def test_some():\n    assert total([1, 2]) == 4\n'),
    item: pytest,
    because: 'failed',
    measures: { tests: 1, failed: 1 },
    findings: ['tests.test_shop::test_some tests/test_shop.py'],
  },
  {
    name: 'tests empty: pytest',
    files: { 'tests/test_shop.py': '' },
    item: pytest,
    because: 'errored',
    error: 'crashed',
  },
  {
    name: 'tests empty: every test is skipped',
    files: { 'tests/test_shop.py': 'import pytest\n\n\n@pytest.mark.skip\ndef test_some():\n    assert False\n' },
    item: pytest,
    because: 'errored',
    error: 'nothing-examined',
  },
  {
    name: 'tests broken: pytest',
    files: { 'tests/test_shop.py': 'import nowhere\n' },
    item: pytest,
    because: 'errored',
  },
  { name: 'coverage good: coverage.py', files: both, item: covered, because: 'passed', measures: { lines: 100 } },
  {
    name: 'coverage bad: coverage.py',
    files: tests('def test_some():\n    pass\n'),
    item: covered,
    because: 'failed',
    measures: { lines: 25 },
  },
  {
    name: 'coverage empty: coverage.py',
    files: { 'src/shop.py': '', 'tests/test_shop.py': 'def test_some():\n    pass\n' },
    item: covered,
    because: 'errored',
  },
  {
    name: 'coverage broken: coverage.py measured nothing and wrote nothing',
    files: both,
    item: covered.replace('--cov=src', '--cov=nowhere'),
    because: 'errored',
    error: 'no-report',
  },
  {
    name: 'pylint good',
    files: { 'src/shop.py': '"""A shop."""\n\n\ndef total(lines):\n    """Sum."""\n    return sum(lines)\n' },
    item: lint,
    because: 'passed',
    measures: { score: 10 },
  },
  {
    name: 'pylint bad',
    files: { 'src/shop.py': 'import os\ndef f(a,b):\n  x=1\n  return a\n' },
    item: lint,
    because: 'failed',
    findings: ['W0611 src/shop.py:1'],
  },
  { name: 'pylint empty', files: { 'src/__init__.py': '' }, item: lint, because: 'errored', error: 'nothing-examined' },
  { name: 'pylint broken: no such folder', files: { 'README.md': 'x\n' }, item: lint, because: 'errored' },
]
