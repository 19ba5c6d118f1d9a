import type { Catalogue, GateForm, MeasureTypes, Params } from '../../src/model/gate.js'
import { list, number, percent, required, text, word, yesNo } from '../../src/model/gate.js'

const form = (id: string, measures: MeasureTypes, params: Params = {}, rest: Partial<GateForm> = {}): GateForm => ({
  id,
  title: id,
  docs: { subject: 'the run', examined: 'files', url: 'https://example.com' },
  params,
  measures,
  expect: [],
  ...rest,
})

const forms = [
  form('run', { 'exit-code': number('.'), seconds: number('.') }, {}, { expect: ['exit-code == 0'] }),
  form('pylint', { score: number('.') }, { paths: list(['.'], '.') }, { expect: ['score > 0'] }),
  form('tests', { tests: number('.'), failed: number('.') }, {}, { expect: ['failed == 0'], reads: 'report' }),
  form(
    'coverage',
    { lines: percent('.'), branches: percent('.') },
    { paths: list(undefined, '.') },
    { reads: 'report' },
  ),
  form('npm-audit', {}, { omit: list([], '.') }, { expect: ['critical == 0', 'high == 0'] }),
  form(
    'http',
    {
      status: number('.'),
      location: word('.'),
      issuer: word('.'),
      trusted: yesNo('.'),
      'days-left': number('.'),
      'headers.*': word('.'),
    },
    { url: text('.'), values: { schema: { type: 'object' }, description: '.' } },
    { expect: ['status == 200'] },
  ),
  form('openapi', { operations: number('.') }, { file: required(text('.')) }, { expect: ['operations > 0'] }),
  form('age', { days: number('.'), hours: number('.') }, {}, { expect: ['days <= 90 || hours <= 1'] }),
  form('files', { bytes: number('.') }, {}, { expect: ['bytes > 0'], reads: 'repository' }),
  form('promql', { value: number('.') }),
]

/** A small catalogue of the tests' own, so that a real gate may change without them. */
export const catalogue: Catalogue = Object.fromEntries(forms.map(form => [form.id, form]))
export const gateIds: readonly string[] = [...Object.keys(catalogue), 'pip-audit']
