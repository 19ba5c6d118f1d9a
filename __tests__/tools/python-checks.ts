import type { ToolCase } from './case.js'

const shop = `"""A shop."""


def total(lines: list[int]) -> int:
    """Sum."""
    return sum(lines)
`
const good = { 'src/shop.py': shop }
const empty = { 'src/README.md': 'x\n' }
const syntaxError = { 'src/bad.py': 'def total(:\n', 'src/shop.py': shop }
const inSrc = (gate: string, more = '') => `gate: ${gate}\nwith: { paths: [src]${more} }`
const inService = (gate: string) => `${inSrc(gate)}\nworking-directory: service`

const password = ['hunter', '2-shop'].join('')

const mypy: readonly ToolCase[] = [
  {
    name: 'mypy good',
    files: good,
    item: 'gate: mypy',
    because: 'passed',
    measures: { examined: 1, errors: 0, typed: 100 },
  },
  {
    name: 'mypy bad',
    files: { 'src/shop.py': `${shop}\n\ndef free(line):\n    return total('')\n\n\ntotal([1]).upper()\n` },
    item: 'gate: mypy',
    because: 'failed',
    measures: { examined: 1, errors: 1, typed: 50 },
    findings: ['attr-defined src/shop.py:13'],
  },
  {
    name: 'mypy bad: what its configuration asks for, in a folder',
    files: {
      'service/mypy.ini': '[mypy]\ndisallow_untyped_defs = True\n',
      'service/src/shop.py': 'def total(lines):\n    return sum(lines)\n',
    },
    item: inService('mypy'),
    because: 'failed',
    measures: { examined: 1, errors: 1, typed: 0 },
    findings: ['no-untyped-def service/src/shop.py:1'],
  },
  {
    name: 'mypy empty',
    files: empty,
    item: inSrc('mypy'),
    because: 'errored',
    error: "tool-failed: mypy could not do its work: There are no .py[i] files in directory 'src'",
  },
  {
    name: 'mypy broken: a syntax error',
    files: syntaxError,
    item: inSrc('mypy'),
    because: 'errored',
    error:
      'tool-failed: mypy could not do its work: src/bad.py:1: Expected a parameter or the end of the parameter list [syntax]',
  },
  {
    name: 'mypy broken: its plugin is missing',
    files: { ...good, 'mypy.ini': '[mypy]\nplugins = nowhere\n' },
    item: inSrc('mypy'),
    because: 'errored',
    error:
      'tool-failed: mypy could not do its work: mypy.ini:2:1: error: Error importing plugin "nowhere": No module named',
  },
  {
    name: 'mypy good: its configuration has an option that it does not know',
    files: { ...good, 'mypy.ini': '[mypy]\nstrictt = True\n' },
    item: inSrc('mypy'),
    because: 'passed',
    measures: { errors: 0 },
    remarks: ['mypy says: mypy.ini: [mypy]: Unrecognized option: strictt = True'],
  },
]

const black: readonly ToolCase[] = [
  { name: 'black good', files: good, item: inSrc('black'), because: 'passed', measures: { examined: 1, findings: 0 } },
  {
    name: 'black bad',
    files: { ...good, 'src/wide.py': "a = {  'b':1 }\n" },
    item: 'gate: black',
    because: 'failed',
    measures: { examined: 2, findings: 1 },
    findings: ['unformatted src/wide.py'],
  },
  {
    name: 'black good: its configuration leaves the quotes',
    files: { 'pyproject.toml': '[tool.black]\nskip-string-normalization = true\n', 'src/shop.py': "a = 'b'\n" },
    item: 'gate: black',
    because: 'passed',
    measures: { examined: 1, findings: 0 },
  },
  {
    name: 'black bad: in a folder',
    files: { 'service/src/wide.py': 'a = (1,2)\n' },
    item: inService('black'),
    because: 'failed',
    measures: { examined: 1, findings: 1 },
    findings: ['unformatted service/src/wide.py'],
  },
  {
    name: 'black empty',
    files: empty,
    item: inSrc('black'),
    because: 'errored',
    error: 'nothing-examined: nothing was examined: 0 Python files',
  },
  {
    name: 'black broken: a syntax error',
    files: syntaxError,
    item: inSrc('black'),
    because: 'errored',
    error: 'tool-failed: black could not do its work: cannot parse: ',
  },
  {
    name: 'black broken: another version is required',
    files: { ...good, 'pyproject.toml': '[tool.black]\nrequired-version = "21"\n' },
    item: inSrc('black'),
    because: 'errored',
    error: 'tool-failed: black could not do its work: The required version `21` does not match the running version',
  },
]

const flake8: readonly ToolCase[] = [
  {
    name: 'flake8 good',
    files: good,
    item: inSrc('flake8'),
    because: 'passed',
    measures: { examined: 1, findings: 0 },
  },
  {
    name: 'flake8 bad',
    files: { 'src/shop.py': `import os\n${shop}` },
    item: 'gate: flake8',
    because: 'failed',
    measures: { examined: 1, findings: 1 },
    findings: ['F401 src/shop.py:1'],
  },
  {
    name: 'flake8 bad: what its configuration asks for and hides, in a folder',
    files: {
      'service/.flake8': '[flake8]\nmax-line-length = 20\nexit-zero = true\noutput-file = out.txt\nformat = pylint\n',
      'service/src/shop.py': 'print("far too long for it")\n',
    },
    item: inService('flake8'),
    because: 'failed',
    measures: { examined: 1, findings: 1 },
    findings: ['E501 service/src/shop.py:1'],
  },
  {
    name: 'flake8 empty',
    files: empty,
    item: inSrc('flake8'),
    because: 'errored',
    error: 'nothing-examined: nothing was examined: 0 Python files',
  },
  {
    name: 'flake8 bad: a syntax error',
    files: syntaxError,
    item: inSrc('flake8'),
    because: 'failed',
    measures: { examined: 2 },
    findings: ['E999 src/bad.py:1'],
  },
  {
    name: 'flake8 broken: no such folder',
    files: { 'README.md': 'x\n' },
    item: inSrc('flake8'),
    because: 'errored',
    error: 'tool-failed: flake8 could not do its work: src: FileNotFoundError: [Errno 2] No such file or directory',
  },
  {
    name: 'flake8 broken: a comment in its configuration',
    files: { ...good, '.flake8': '[flake8]\nignore =\n    E203, # black\n' },
    item: inSrc('flake8'),
    because: 'errored',
    error: 'no-findings-reported: flake8 ended with exit code 1, but its report shows no finding',
  },
]

const bandit: readonly ToolCase[] = [
  {
    name: 'bandit good',
    files: good,
    item: inSrc('bandit'),
    because: 'passed',
    measures: { examined: 4, findings: 0 },
  },
  {
    name: 'bandit bad',
    files: {
      'src/shop.py': `import subprocess\n\nPASSWORD = '${password}'\n\n\ndef sell(what):\n    subprocess.call(what, shell=True)\n`,
      'src/more.py': "print(eval('1'))\neval('2')  # nosec\n",
    },
    item: 'gate: bandit',
    because: 'failed',
    measures: { high: 1, medium: 1, low: 2, suppressed: 1 },
    findings: ['B602 src/shop.py:7', 'B307 src/more.py:1', 'B404 src/shop.py:1', 'B105 src/shop.py:3'],
    secret: password,
  },
  {
    name: 'bandit bad: in a folder',
    files: { 'service/src/shop.py': "eval('1')\n" },
    item: inService('bandit'),
    because: 'failed',
    measures: { high: 0, medium: 1 },
    findings: ['B307 service/src/shop.py:1'],
  },
  {
    name: 'bandit empty',
    files: empty,
    item: inSrc('bandit'),
    because: 'errored',
    error: 'nothing-examined: nothing was examined: 0 lines of code',
  },
  {
    name: 'bandit broken: a syntax error',
    files: syntaxError,
    item: inSrc('bandit'),
    because: 'errored',
    error: 'tool-failed: bandit could not do its work: src/bad.py: syntax error while parsing AST from file',
  },
  {
    name: 'bandit broken: no such test',
    files: good,
    item: inSrc('bandit', ', tests: [B999]'),
    because: 'errored',
    error: 'crashed: bandit ended with exit code 2 and gave no answer',
  },
]

/** mypy, black, flake8 and bandit. */
export const pythonChecks: readonly ToolCase[] = [...mypy, ...black, ...flake8, ...bandit]
