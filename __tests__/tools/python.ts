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
    findings: ['tests.test_shop::test_some tests/test_shop.py:7'],
  },
  {
    name: 'tests empty: pytest',
    files: { 'tests/test_shop.py': '' },
    item: pytest,
    because: 'errored',
    error: 'crashed: pytest -q -p no:cacheprovider --junitxml=junit.xml ended with exit code 5',
  },
  {
    name: 'tests empty: every test is skipped',
    files: { 'tests/test_shop.py': 'import pytest\n\n\n@pytest.mark.skip\ndef test_some():\n    assert False\n' },
    item: pytest,
    because: 'errored',
    error: 'nothing-examined: nothing was examined: 0 tests that ran',
  },
  {
    name: 'tests broken: pytest',
    files: { 'tests/test_shop.py': 'import nowhere\n' },
    item: pytest,
    because: 'errored',
    error: 'crashed: pytest -q -p no:cacheprovider --junitxml=junit.xml ended with exit code 2',
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
    error: 'nothing-examined: nothing was examined: 0 lines or statements',
  },
  {
    name: 'coverage broken: coverage.py measured nothing and wrote nothing',
    files: both,
    item: covered.replace('--cov=src', '--cov=nowhere'),
    because: 'errored',
    error: 'no-report: coverage.xml was not written',
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
    findings: [
      ...['W0311 src/shop.py:3', 'W0311 src/shop.py:4', 'W0613 src/shop.py:2', 'W0612 src/shop.py:3'],
      ...['W0611 src/shop.py:1', 'C0114 src/shop.py:1', 'C0116 src/shop.py:2'],
    ],
  },
  {
    name: 'pylint bad: in a folder',
    files: { 'service/src/shop.py': '"A shop."\nimport os\n' },
    item: `${lint}\nworking-directory: service`,
    because: 'failed',
    measures: { examined: 1, score: 0 },
    findings: ['W0611 service/src/shop.py:2'],
  },
  {
    name: 'pylint empty',
    files: { 'src/__init__.py': '' },
    item: lint,
    because: 'errored',
    error: 'nothing-examined: nothing was examined: 0 Python files with code',
  },
  {
    name: 'pylint broken: no such folder',
    files: { 'README.md': 'x\n' },
    item: lint,
    because: 'errored',
    error: 'crashed: pylint ended with exit code 1 and gave no answer',
  },
]
