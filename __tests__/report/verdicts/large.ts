import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { problem } from '../../../src/model/problem.js'
import type { Because, ItemVerdict, Verdict } from '../../../src/model/verdict.js'
import {
  about,
  checklistOf,
  type Example,
  held,
  item,
  ofTheRun,
  read,
  signed,
  unmet,
  unsigned,
  verdictOn,
} from './build.js'

interface Line {
  readonly id: string
  readonly name: string
  readonly gate?: string
  readonly attest?: string
  readonly needs?: readonly string[]
  readonly expect?: readonly string[]
  readonly when?: readonly string[]
  readonly notApplicable?: string
  readonly items?: readonly Line[]
}

const failing = new Set(['coverage', 'resources', 'probes'])
const unknown = new Set(['vault-jwt', 'flake8', 'certificate-valid'])

/** What became of a line of the seed at stage tag: a few fail, a few are unknown, statements are missing. */
function verdictOf(line: Line, when: readonly string[]): ItemVerdict {
  const asked = line.when ?? when
  if (line.items) {
    const items = line.items.map(each => verdictOf(each, asked))
    const because = (['failed', 'errored', 'waiting', 'passed', 'not-applicable', 'not-asked'] as const).find(each =>
      items.some(child => child.because === each),
    )
    return item(line.id, line.name, because ?? 'not-asked', { items })
  }
  if (!asked.includes('tag')) return item(line.id, line.name, 'not-asked', line.gate ? { gate: line.gate } : {})
  if (line.notApplicable)
    return item(line.id, line.name, 'not-applicable', { notApplicable: { reason: line.notApplicable } })
  if (line.attest)
    return item(line.id, line.name, 'waiting', { attestation: { by: line.attest, evidence: 'required' } })
  if (line.needs) return item(line.id, line.name, 'passed', { needs: line.needs })
  const texts = line.expect ?? ['findings == 0']
  if (unknown.has(line.id))
    return item(line.id, line.name, 'errored', {
      gate: line.gate ?? 'run',
      error: problem('tool-missing', { tool: line.gate ?? 'bash' }),
    })
  const because: Because = failing.has(line.id) ? 'failed' : 'passed'
  const found = texts.flatMap(text => valueFor(text, because === 'passed'))
  const [counts, measures] = [true, false].map(isCount =>
    Object.fromEntries(found.filter(([name]) => counted.has(name) === isCount)),
  )
  return item(line.id, line.name, because, {
    ...read(line.gate ?? 'run', measures ?? {}, line.gate === undefined ? 1 : 12, { findings: 0, ...counts }),
    expect: texts.map(text =>
      because === 'failed' ? unmet(text, ofTheRun(Object.fromEntries(valueFor(text, false)))) : held(text),
    ),
  })
}

/** What the engine counts of every gate. */
const counted = new Set(['findings', 'errors', 'warnings', 'notes', 'critical', 'high', 'medium', 'low'])

/** A value of the measure with which the expectation holds, or does not. */
function valueFor(text: string, holds: boolean): readonly (readonly [string, number | string | boolean])[] {
  const [, name, operator, wanted = ''] = /^([a-z][a-z0-9-]*)(?: ([<>=]=?) (\S+))?/.exec(text) ?? []
  if (name === undefined) return []
  if (operator === undefined) return [[name, holds]]
  if (wanted.startsWith("'")) return [[name, holds ? wanted.slice(1, -1) : 'other']]
  if (wanted === 'true' || wanted === 'false') return [[name, (wanted === 'true') === holds]]
  const limit = Number(wanted)
  const step = operator === '==' ? (holds ? 0 : 1) : operator.startsWith('>') === holds ? 1 : -1
  return [[name, limit + (operator.endsWith('=') && operator !== '==' && holds ? 0 : step)]]
}

const seed: readonly (Pick<Line, 'name' | 'when'> & { readonly items: readonly Line[] })[] = JSON.parse(
  readFileSync(join(import.meta.dirname, 'seed.json'), 'utf8'),
)

const phases: Verdict['phases'] = seed.map(({ name, items, when = ['pull-request', 'tag'] }, index) => ({
  id: `phase-${index + 1}`,
  name,
  items: items.map(line => verdictOf(line, when)),
}))

/** A production checklist of 191 lines, in Russian. */
export const production: Example = {
  verdict: verdictOn(phases, [
    signed('dev-lead', 'Руководитель разработки', 'ivanov', 801),
    unsigned('devops-lead', 'Руководитель DevOps', ['petrova', 'orlov']),
    unsigned('security-lead', 'Руководитель безопасности', ['sidorov']),
    signed('product-owner', 'Product Owner', 'kuznetsova', 804),
  ]),
  about: { ...about, checklist: { ...checklistOf(), name: 'Production deployment' } },
}

/** More than any field takes: many items that fail with many subjects and findings each. */
export const huge: Example = {
  verdict: verdictOn(
    Array.from({ length: 10 }, (_, phase) => ({
      id: `phase-${phase}`,
      name: `Фаза ${phase} ✨`,
      items: Array.from({ length: 12 }, (_, index) =>
        item(
          `item-${phase}-${index}`,
          `Лимиты ресурсов установлены 😀 ${index}`,
          index % 3 === 0 ? 'failed' : 'passed',
          {
            gate: 'k8s-containers',
            examined: 500,
            measures: { examined: 500, findings: 200 },
            subjects: Array.from({ length: 3 }, (_, subject) => ({
              name: `контейнер-${subject}`,
              measures: { liveness: false },
            })),
            expect:
              index % 3 === 0
                ? [
                    {
                      ...unmet(
                        'liveness',
                        Array.from({ length: 100 }, (_, subject) => ({
                          subject: `контейнер-${subject}`,
                          location: { path: `k8s/${phase}/${subject}.yaml`, line: subject + 1 },
                          unknown: false,
                          found: { liveness: false },
                        })),
                      ),
                      failed: 480,
                    },
                  ]
                : [],
            findings: Array.from({ length: 100 }, (_, finding) => ({
              level: 'error' as const,
              ruleId: `R${finding}`,
              message: 'сообщение '.repeat(40),
              location: { path: `src/${finding}.py`, line: finding + 1 },
            })),
            tallies: Array.from({ length: 100 }, (_, finding) => ({
              ruleId: `R${finding}`,
              aliases: [],
              level: 'error' as const,
              count: 2,
            })),
          },
        ),
      ),
    })),
    [unsigned('dev-lead', 'Engineering lead', ['bob'])],
  ),
  about,
}
