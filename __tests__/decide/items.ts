import type { GateQuestion, Item } from '../../src/model/checklist.js'
import { expectation } from './expressions.js'

// gate('pylint', 'score >= 8'), attest('threat-model', 'security-lead'), group('quality', [...])
export const place = { path: '.release-checklist.yml', line: 1, column: 1 }
const bare = {
  place,
  when: ['pull-request', 'tag'],
  level: 'required',
  needs: [],
  waivableBy: ['dev-lead'],
  items: [],
} as const

export const gate = (id: string, expect: string | readonly string[], more: Partial<Item & GateQuestion> = {}): Item => {
  const { when, if: condition, level, needs, notApplicable, waivableBy, ...question } = more
  return {
    ...bare,
    ...{ id, name: id, ...(when && { when }), ...(level && { level }), ...(needs && { needs }) },
    ...{
      ...(waivableBy && { waivableBy }),
      ...(condition && { if: condition }),
      ...(notApplicable && { notApplicable }),
    },
    question: {
      kind: 'gate',
      gate: 'any',
      with: {},
      expect: (typeof expect === 'string' ? [expect] : expect).map(text => expectation(text)),
      env: {},
      passOn: [],
      workingDirectory: '.',
      timeoutMinutes: 10,
      parallel: false,
      ...(question as Partial<GateQuestion>),
    },
  }
}
type Attest = Extract<Item['question'], { kind: 'attest' }>
export const attest = (id: string, by: string, more: Partial<Omit<Attest, 'kind' | 'by'>> = {}): Item => ({
  ...bare,
  id,
  name: id,
  question: { kind: 'attest', by, evidence: 'optional', ...more },
})
export const group = (id: string, items: readonly Item[], more: Partial<Item> = {}): Item => ({
  ...bare,
  id,
  name: id,
  question: { kind: 'parent' },
  items,
  ...more,
})
export const needing = (id: string, needs: readonly string[], more: Partial<Item> = {}): Item => ({
  ...bare,
  id,
  name: id,
  question: { kind: 'needs' },
  needs,
  ...more,
})
