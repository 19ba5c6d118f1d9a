import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { collect } from '../../src/collect/collect.js'
import { filled, missingVariables, scrubbed, variablesOf } from '../../src/collect/environment.js'
import { tool } from '../../src/model/evidence.js'
import { contextOf, repositoryWith, stepOf, textOf } from './repository.js'

const token = 'ghs_abcdefghijklmnopqrstuvwxyz0123456789'
const ours = {
  INPUT_TOKEN: 'x',
  'INPUT_ROLES-TOKEN': 'x',
  ACTIONS_RUNTIME_TOKEN: 'x',
  ACTIONS_RUNTIME_URL: 'x',
  ACTIONS_CACHE_URL: 'x',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x',
  ACTIONS_ID_TOKEN_REQUEST_URL: 'x',
  GITHUB_TOKEN: 'x',
  GITHUB_ENV: '/tmp/a',
  GITHUB_OUTPUT: '/tmp/b',
  GITHUB_PATH: '/tmp/c',
  GITHUB_STATE: '/tmp/d',
  GITHUB_STEP_SUMMARY: '/tmp/e',
  GH_TOKEN: token,
  RENAMED: `Bearer ${token}`,
  GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`,
}
const theirs = {
  PATH: process.env.PATH ?? '',
  GITHUB_SHA: 'abc',
  GITHUB_WORKSPACE: '/w',
  GITHUB_ENVIRONMENT: 'e',
  CI: 'true',
  NPM_TOKEN: 'their own',
  MY_INPUT_X: 'kept',
  EMPTY: '',
}

test('T02 T18 a gate process sees what a step of the same job would, and nothing of ours', async () => {
  const environment = scrubbed({ ...process.env, ...ours, ...theirs }, [token, ''])
  const context = contextOf(repositoryWith({}), { environment })
  const run = await collect(
    tool(['env', '-0'], () => true),
    stepOf({ env: { OWN: 'set' } }),
    context,
  )
  const printed = run.kind === 'tool' ? textOf(run.stdout).split('\0') : []
  const seen = Object.fromEntries(printed.map(entry => [entry.slice(0, entry.indexOf('=')), entry]))
  expect(Object.keys(ours).filter(name => name in seen)).toEqual([])
  expect(printed.filter(entry => entry.includes(token))).toEqual([])
  expect(Object.keys(theirs).filter(name => !(name in seen))).toEqual([])
  expect(seen).toMatchObject({ OWN: 'OWN=set', NPM_TOKEN: 'NPM_TOKEN=their own' })
})

test('T02 no name of ours gets through, however it is written, and every other does', () => {
  const name = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_-]{0,20}$/)
  const prefix = fc.constantFrom('', 'INPUT_', 'input_', 'ACTIONS_', 'Actions_', 'GITHUB_', 'X')
  fc.assert(
    fc.property(prefix, name, (start, rest) => {
      const isOurs = /^(INPUT_|ACTIONS_|GITHUB_(TOKEN|ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)$)/i.test(start + rest)
      expect(Object.keys(scrubbed({ [start + rest]: 'value' }, [token]))).toEqual(isOurs ? [] : [start + rest])
    }),
  )
})

test('without a token nothing is taken out for its value', () => {
  expect(scrubbed({ A: '', B: 'b' }, [''])).toEqual({ A: '', B: 'b' })
  expect(scrubbed({ A: '', B: 'b', C: 'short' }, ['short'])).toEqual({ A: '', B: 'b' })
})

const step = stepOf({
  with: { url: 'https://${{ env.HOST }}:${{env.PORT}}/', list: [{ deep: '${{ env.DEEP }}' }], number: 5, none: null },
  env: { HOST: 'own.example', KEY: '${{ env.SECRET }}', plain: '$HOME ${HOME} {{ env.X }}' },
  passOn: ['PASSED'],
  report: '${{ env.OUT }}/junit.xml',
  run: 'echo ${{ env.NEVER }}',
})

test('`${{ env.X }}` is filled in `with`, `env` and the report, `with` seeing the own `env`; never in `run:`', () => {
  expect(filled(step, { HOST: 'other', PORT: '1', DEEP: '$& $1', SECRET: 's', OUT: 'o', NEVER: 'n' })).toEqual({
    ...step,
    with: { url: 'https://own.example:1/', list: [{ deep: '$& $1' }], number: 5, none: null },
    env: { HOST: 'own.example', KEY: 's', plain: '$HOME ${HOME} {{ env.X }}' },
    report: 'o/junit.xml',
  })
})

test('what is passed on or filled in must be set; an empty variable is not', () => {
  expect(missingVariables(step, {})).toEqual(['PASSED', 'SECRET', 'PORT', 'DEEP', 'OUT'])
  expect(missingVariables(step, { PASSED: '', SECRET: '1', PORT: '1', DEEP: '1', OUT: '1' })).toEqual(['PASSED'])
  expect(missingVariables(stepOf({ passOn: ['constructor', '__proto__'] }), {})).toEqual(['constructor', '__proto__'])
  expect(missingVariables(stepOf({ with: { a: '${{ secrets.X }} ${{ env.a-b }}' } }), {})).toEqual([])
})

test('the variables of a step are those whose values may be secrets', () => {
  expect(variablesOf(step)).toEqual(['PASSED', 'HOST', 'PORT', 'DEEP', 'SECRET', 'OUT'])
})
