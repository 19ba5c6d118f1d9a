import type { ToolCase } from './case.js'

/** Packages as pip leaves them in an environment of their own, which is `.venv`. */
const environment = (packages: Readonly<Record<string, string>>) => ({
  files: Object.fromEntries(
    Object.entries(packages).map(([name, told]) => [
      `installed/${name}-1.0.0.dist-info/METADATA`,
      `Metadata-Version: 2.4\nName: ${name}\nVersion: 1.0.0\n${told}\n`,
    ]),
  ),
  before: `python3 -m venv --without-pip .venv
cp -r installed/. "$(.venv/bin/python -c 'import sysconfig; print(sysconfig.get_path("purelib"))')"`,
})
const expression = (id: string) => `License-Expression: ${id}`
const classifier = (name: string) => `Classifier: License :: OSI Approved :: ${name}`
const licenses = `gate: licenses
run: pip-licenses --python=.venv/bin/python --format=json --from=mixed
with: { allow: [MIT, Apache-2.0, BSD-*] }`

// PyPI's address cannot be given to pip-audit.
const toLoopback = `import requests

ask = requests.Session.request
requests.Session.request = lambda self, method, url, **more: ask(self, method, url.replace('https://pypi.org/', 'REGISTRY'), **more)
`
const atPypi = (...requirements: readonly string[]) => ({
  files: { 'requirements.txt': `${requirements.join('\n')}\n`, 'loopback/sitecustomize.py': toLoopback },
  item: 'gate: pip-audit\nenv: { PYTHONPATH: loopback, PYTHONDONTWRITEBYTECODE: 1 }\nwith: { pinned: true }',
})
const audit = (more = '') => `gate: pip-audit
env: { PIP_AUDIT_VULNERABILITY_SERVICE: osv, PIP_AUDIT_OSV_URL: REGISTRYv1/query }${more}`
const pinned = audit('\nwith: { pinned: true }')

/** pip-audit against a service on loopback, and pip-licenses. */
export const pythonPackages: readonly ToolCase[] = [
  {
    name: 'pip-audit good',
    files: { 'requirements.txt': 'jinja2==2.11.3\nmarkupsafe==1.1.1\n' },
    item: pinned,
    because: 'passed',
    measures: { examined: 2, findings: 0, fixable: 0, skipped: 0 },
  },
  {
    name: 'pip-audit good: resolved by pip',
    files: { 'requirements.txt': 'six>=1.16,<1.18\n' },
    item: audit(),
    because: 'passed',
    measures: { examined: 1, findings: 0, skipped: 0 },
  },
  {
    name: 'pip-audit bad',
    files: { 'requirements.txt': 'jinja2==2.11.2\nmarkupsafe==1.1.1\n' },
    item: pinned,
    because: 'failed',
    measures: { examined: 2, findings: 1, fixable: 1, skipped: 0 },
    findings: ['PYSEC-2021-66'],
  },
  {
    name: 'pip-audit bad: the project in a folder',
    files: {
      'service/pyproject.toml': '[project]\nname = "shop"\nversion = "1.0.0"\ndependencies = ["jinja2==2.11.2"]\n',
    },
    item: audit('\nwith: { requirements: [] }\nworking-directory: service'),
    because: 'failed',
    measures: { findings: 1, fixable: 1, skipped: 0 },
    findings: ['PYSEC-2021-66'],
  },
  {
    name: 'pip-audit good: PyPI',
    ...atPypi('jinja2==2.11.3'),
    because: 'passed',
    measures: { examined: 1, findings: 0, skipped: 0 },
  },
  {
    name: 'pip-audit bad: PyPI',
    ...atPypi('jinja2==2.11.2', 'markupsafe==1.1.1'),
    because: 'failed',
    measures: { examined: 2, findings: 1, fixable: 1, skipped: 0 },
    findings: ['PYSEC-2021-66'],
  },
  {
    name: 'pip-audit bad: PyPI does not know one of the packages',
    ...atPypi('jinja2==2.11.3', 'our-own-shop==1.0.0'),
    because: 'failed',
    measures: { examined: 1, findings: 0, skipped: 1 },
    remarks: ['not audited: our-own-shop: Dependency not found on PyPI and could not be audited: our-own-shop (1.0.0)'],
  },
  {
    name: 'pip-audit empty: PyPI knows none of the packages',
    ...atPypi('our-own-shop==1.0.0'),
    because: 'errored',
    error: 'nothing-examined: nothing was examined: 0 packages that were audited',
  },
  {
    name: 'pip-audit empty: no requirements',
    files: { 'requirements.txt': '# none\n' },
    item: pinned,
    because: 'errored',
    error: 'nothing-examined: nothing was examined: 0 packages that were audited',
  },
  {
    name: 'pip-audit broken: no such file',
    files: { 'README.md': 'x\n' },
    item: pinned,
    because: 'errored',
    error: 'tool-failed: pip-audit could not do its work: invalid requirements input: requirements.txt',
  },
  {
    name: 'pip-audit broken: not pinned',
    files: { 'requirements.txt': 'jinja2\n' },
    item: pinned,
    because: 'errored',
    error: 'tool-failed: pip-audit could not do its work: requirement jinja2 is not pinned',
  },
  {
    name: 'pip-audit broken: its service does not answer',
    files: { 'requirements.txt': 'jinja2==2.11.2\n' },
    item: pinned.replace('REGISTRY', 'http://127.0.0.1:9/'),
    because: 'errored',
    error: 'tool-failed: pip-audit could not do its work: requests.exceptions.ConnectionError: ',
  },
  {
    name: 'pip-audit broken: its service knows no address',
    files: { 'requirements.txt': 'jinja2==2.11.2\n' },
    item: pinned.replace('v1/query', 'v2'),
    because: 'errored',
    error: 'tool-failed: pip-audit could not do its work: pip_audit._service.interface.ServiceError',
  },
  {
    name: 'licenses good: pip-licenses',
    ...environment({ shelf: expression('MIT OR GPL-3.0-only'), till: classifier('Apache Software License') }),
    item: licenses,
    because: 'passed',
    measures: { examined: 2, packages: 2, unknown: 0, findings: 0 },
  },
  {
    name: 'licenses bad: pip-licenses',
    ...environment({
      shelf: expression('MIT'),
      stall: classifier('GNU General Public License v3 (GPLv3)'),
      till: '',
    }),
    item: licenses,
    because: 'failed',
    measures: { packages: 3, unknown: 1, findings: 2 },
    findings: ['GNU General Public License v3 (GPLv3)', 'unknown'],
  },
  {
    name: 'licenses empty: pip-licenses',
    ...environment({}),
    files: { 'installed/README.txt': 'x\n' },
    item: licenses,
    because: 'errored',
    error: 'nothing-examined: nothing was examined: 0 packages',
  },
  {
    name: 'licenses broken: pip-licenses, no such environment',
    files: { 'README.md': 'x\n' },
    item: licenses,
    because: 'errored',
    error:
      "tool-failed: what lists the licences could not do its work: FileNotFoundError: [Errno 2] No such file or directory: '.venv/bin/python'",
  },
  {
    name: 'licenses broken: pip-licenses stops at the first that it refuses',
    ...environment({ shelf: expression('GPL-3.0-only') }),
    item: licenses.replace('--from=mixed', '--from=mixed --allow-only=MIT'),
    because: 'errored',
    error:
      'tool-failed: what lists the licences could not do its work: license GPL-3.0-only not in allow-only licenses was found for package shelf:1.0.0',
  },
]
