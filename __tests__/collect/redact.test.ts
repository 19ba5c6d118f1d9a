import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { formsOf, redactor, secretsOf } from '../../src/collect/redact.js'
import { redactReading } from '../../src/collect/redact-reading.js'
import type { Reading } from '../../src/model/reading.js'

const token = `ghs_${'a1'.repeat(18)}`
const environment = {
  PASSED: 'https://staging.example/',
  SHORT: 'on',
  DB_PASSWORD: 'p+ss w/rd"é',
  AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG',
  SIGNING_KEY: '-----BEGIN KEY-----\nfirst line of it\nsecond line of it\n-----END KEY-----',
  HOME: '/home/runner',
  KEYBOARD: 'qwertyuiop',
  EMPTY_TOKEN: '',
}
const redact = redactor(secretsOf([token, '', 'abc'], environment, ['PASSED', 'SHORT', 'UNSET']))
const password = environment.DB_PASSWORD

test.each([
  ['a token', `Bearer: ${token}.`, 'Bearer: ***.'],
  [
    'a variable that a step passes on, as its template',
    'GET https://staging.example/health',
    'GET ${{ env.PASSED }}health',
  ],
  ['a variable that is named like a secret', `login ${password}!`, 'login ${{ env.DB_PASSWORD }}!'],
  ['its URL form', `?p=${encodeURIComponent(password)}&`, '?p=***&'],
  ['its JSON form', JSON.stringify({ p: password }), '{"p":"***"}'],
  ['its hex form', Buffer.from(password).toString('hex'), '***'],
  ['a line of a longer one', 'x first line of it x', 'x *** x'],
  ['a GitHub token of anybody', `gho_${'b2'.repeat(18)} github_pat_${'c3'.repeat(30)}`, '*** ***'],
  ['a JWT', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.SflKxwRJSMeKKF2QT4', '***'],
  ['an Authorization header', 'authorization: bearer abcdef123456==', 'authorization: bearer ***'],
  ['a password in a URL', 'postgres://app:s3cret@db.example/x', 'postgres://***@db.example/x'],
  ['a password without a user', 'redis://:s3cret@cache', 'redis://***@cache'],
  ['a private key', 'a -----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY----- b', 'a *** b'],
  ['a private key that is cut', '-----BEGIN PRIVATE KEY-----\nMIIE', '***'],
])('T27 %s is taken out', (_, text, expected) => {
  expect(redact(text)).toBe(expected)
})

test.each([
  'short values: on, abc',
  'what is not named like a secret: /home/runner qwertyuiop',
  'http://localhost:8080/path me@example.com src/a.ts:1:2 ghs_short',
])('%s are kept', text => {
  expect(redact(text)).toBe(text)
})

test('T27 base64 is found wherever the secret stands in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, after) => {
      const bytes = Buffer.from(`${before}${password}${after}`)
      for (const encoding of ['base64', 'base64url'] as const) {
        const text = bytes.toString(encoding)
        expect(redact(text)).not.toBe(text)
      }
    }),
  )
})

test('T27 no form of a secret is left anywhere', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 6 }), fc.string(), fc.string(), (secret, before, after) => {
      fc.pre(secret.trim().length >= 6)
      const hide = redactor(new Map([[secret, '']]))
      for (const form of formsOf(secret)) expect(hide(before + form + after)).not.toContain(secret)
    }),
  )
})

test('without secrets the forms of credentials are taken out all the same', () => {
  expect(redactor(new Map())(`x ${token}`)).toBe('x ***')
})

test('a hostile text costs no more than it is long', () => {
  const text = ['a'.repeat(200_000), 'a://'.repeat(50_000), 'eyJ'.repeat(70_000), 'Bearer '.repeat(30_000)]
  for (const each of text) expect(redact(each).length).toBeGreaterThan(0)
})

const stamp = { item: 'api', key: 'k', startedAt: 's', durationMs: 1 }
test('T27 a reading keeps no secret, and a measure that holds one becomes unknown, not another word', () => {
  const reading: Reading = {
    ...stamp,
    examined: 2,
    subjects: [
      {
        name: `u ${token}`,
        measures: { state: 'ok', url: 'https://staging.example/', n: 1 },
        location: { path: token, line: 1 },
      },
    ],
    tallies: [{ ruleId: token, aliases: [token, 'CVE-1'], level: 'error', count: 2 }],
    suppressed: 1,
    findings: [
      {
        level: 'error',
        ruleId: token,
        aliases: [token],
        message: `m ${token}`,
        location: { path: token, line: 3 },
        helpUri: `https://x/${token}`,
      },
      { level: 'note', ruleId: 'r', message: 'm' },
    ],
    remarks: [token],
    tool: { name: token, version: token },
    tail: `last ${token}`,
  }
  const redacted = redactReading(reading, redact)
  expect(redacted).toEqual({
    ...stamp,
    examined: 2,
    subjects: [{ name: 'u ***', measures: { state: 'ok', n: 1 }, location: { path: '***', line: 1 } }],
    tallies: [{ ruleId: '***', aliases: ['***', 'CVE-1'], level: 'error', count: 2 }],
    suppressed: 1,
    findings: [
      {
        level: 'error',
        ruleId: '***',
        aliases: ['***'],
        message: 'm ***',
        location: { path: '***', line: 3 },
        helpUri: 'https://x/***',
      },
      { level: 'note', ruleId: 'r', message: 'm' },
    ],
    remarks: ['***'],
    tool: { name: '***', version: '***' },
    tail: 'last ***',
  })
})

test('T27 an error keeps no secret; what was skipped stays as it is', () => {
  const error = { code: 'crashed', details: { tool: 't', exitCode: 1, tail: `x ${token}` } } as const
  expect(redactReading({ ...stamp, error }, redact)).toEqual({
    ...stamp,
    error: { code: 'crashed', details: { tool: 't', exitCode: 1, tail: 'x ***' } },
  })
  const files = { code: 'dirty-workspace', details: { files: [token] } } as const
  expect(redactReading({ ...stamp, error: files }, redact)).toMatchObject({ error: { details: { files: ['***'] } } })
  const skipped: Reading = { ...stamp, skipped: 'no-secrets', names: ['DB_PASSWORD'] }
  expect(redactReading(skipped, redact)).toEqual(skipped)
})
