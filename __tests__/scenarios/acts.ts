import { anything, either, entries, integer, optional, type Shape, text } from '../../src/formats/json.js'
import type { MergeStyle } from '../github/merging.js'
import type { ReviewState } from '../github/records.js'
import type { Role } from '../github/state.js'
import type { Files } from '../github/writing.js'
import { checklistFile, nameCommit, pullOf, type Setting, type Stage } from './stage.js'
import { only, orWord, type Verb, verb, words } from './words.js'

export const files = optional({
  read: (value: unknown, path: string): Files =>
    Object.fromEntries(
      entries(optional(text))
        .read(value, path)
        .map(([name, content]) => [name, content ?? null]),
    ),
})
export const keys: Shape<Readonly<Record<string, unknown>> | undefined> = optional({
  read: (value: unknown, path: string) => Object.fromEntries(entries(anything).read(value, path)),
})
const change = { files, checklist: keys, by: optional(text) }

/** What a commit changes; something, in any case. */
function filesOf({ setting }: Stage, { files: given, checklist }: Setting, otherwise: Files): Files {
  const changed = { ...checklistFile(setting, checklist), ...given }
  return Object.keys(changed).length > 0 ? changed : otherwise
}
const note = (stage: Stage): Files => ({ 'notes.txt': `Note ${stage.names.all.size}\n` })
const told = (changed: Files): string => Object.keys(changed).sort().map(code).join(', ')
export const code = (name: string): string => `\`${name}\``

const open = verb(
  orWord(
    'from',
    only({ ...change, from: text, base: optional(text), labels: optional(words), message: optional(text) }),
  ),
  async (stage, { from, by = 'dora', base = 'main', labels = [], ...given }) => {
    const version = /(\d+\.\d+\.\d+)$/.exec(from)?.[1]
    const bump: Files = version ? { 'package.json': `{ "name": "shop", "version": "${version}" }\n` } : note(stage)
    const changed = { ...bump, ...filesOf(stage, given, {}) }
    const pull = await stage.repo.pullRequest({
      from,
      base,
      author: by,
      labels,
      files: changed,
      message: given.message ?? `Prepare ${from}`,
    })
    stage.pulls.push(pull)
    const isKnown = stage.names.all.has(pull.state.headSha)
    const head = await nameCommit(stage, pull.state.headSha, 'head')
    const labelled = labels.length > 0 ? `, labelled ${labels.map(code).join(', ')}` : ''
    return [
      `- ${by} opens #${pull.number} from ${code(from)} into ${code(base)}${labelled}: ${code(head)}${isKnown ? ', as it is' : ` changes ${told(changed)}`}`,
    ]
  },
)

/** Something that gives the newest pull request another head. */
const moves = (says: string, move: (stage: Stage, changed: Files, by: string | undefined) => Promise<string>): Verb =>
  verb(only(change), async (stage, { by, ...given }) => {
    const changed = filesOf(stage, given, note(stage))
    const pull = pullOf(stage)
    stage.before = pull.state.headSha
    const sha = await move(stage, changed, by)
    return [
      `- ${by ?? pull.state.author} ${says} #${pull.number}: ${code(await nameCommit(stage, sha, 'head'))} changes ${told(changed)}`,
    ]
  })
const author = (by: string | undefined) => (by === undefined ? {} : { author: by })

const serverSide = (says: string, move: (stage: Stage, by: string) => Promise<string>): Verb =>
  verb(text, async (stage, by) => {
    stage.before = pullOf(stage).state.headSha
    const head = await nameCommit(stage, await move(stage, by), 'head')
    return [
      `- ${by} ${says} of #${pullOf(stage).number}, so that its head is ${code(head)}; GitHub re-points the reviews to it`,
    ]
  })

const list = (names: readonly string[]): string =>
  [names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(' and ')

const review = (says: string, state: Exclude<ReviewState, 'DISMISSED' | 'PENDING'>): Verb =>
  verb(
    orWord('by', only({ by: words, body: optional(text), times: optional(integer), of: optional(integer) })),
    (stage, { by, body = state === 'APPROVED' ? '' : 'See inside', times = 1, of }) => {
      const pull = pullOf(stage, of)
      for (const login of by)
        for (let time = 0; time < times; time += 1) {
          const made = pull.review(login, state, { body: filledIn(stage, body) })
          stage.reviews.set(login, made)
          stage.latestReview = { review: made, action: 'submitted' }
        }
      const often = times > 1 ? `, ${times} times` : ''
      const said = body === '' ? '' : `, saying “${body}”`
      return [
        `- ${list(by)} ${by.length > 1 ? says.replace(/s\b/, '') : says} #${pull.number} at ${code(stage.names.of(pull.state.headSha))}${often}${said}`,
      ]
    },
  )

/** `{head}` in what people write is that commit, by as many digits as they would copy. */
const filledIn = ({ names }: Stage, body: string): string =>
  body.replace(/\{([\w-]+)\}/g, (_, name: string) => names.shaOf(name).slice(0, 12))

function reviewOf(stage: Stage, login: string) {
  const found = stage.reviews.get(login)
  if (!found) throw new Error(`${login} has not reviewed`)
  return found
}

export const acts: Readonly<Record<string, Verb>> = {
  open,
  push: moves('pushes to', (stage, changed, by) => pullOf(stage).push({ files: changed, ...author(by) })),
  'force-push': moves('force-pushes to', (stage, changed, by) =>
    pullOf(stage).forcePush({ files: changed, ...author(by) }),
  ),
  'update-branch': serverSide('presses “Update branch”', (stage, by) => pullOf(stage).updateBranch(by)),
  rebase: serverSide('presses “Rebase”', (stage, by) => pullOf(stage).rebase(by)),
  reset: verb(text, async (stage, name) => {
    stage.before = pullOf(stage).state.headSha
    await pullOf(stage).reset(stage.names.shaOf(name))
    return [`- dora force-pushes #${pullOf(stage).number} back to ${code(name)}`]
  }),
  approve: review('approves', 'APPROVED'),
  'request-changes': review('requests changes on', 'CHANGES_REQUESTED'),
  comment: review('comments on', 'COMMENTED'),
  dismiss: verb(only({ 'review-of': text, by: text }), (stage, { 'review-of': of, by }) => {
    const dismissed = reviewOf(stage, of)
    dismissed.dismiss(by)
    stage.latestReview = { review: dismissed, action: 'dismissed' }
    return [`- ${by} dismisses the review of ${of}`]
  }),
  edit: verb(only({ 'review-of': text, body: text }), (stage, { 'review-of': of, body }) => {
    const edited = reviewOf(stage, of)
    edited.edit(filledIn(stage, body))
    stage.latestReview = { review: edited, action: 'edited' }
    return [`- somebody edits the review of ${of}, which now says “${body}”`]
  }),
  merge: verb(text, async (stage, style) => {
    if (style !== 'merge' && style !== 'squash' && style !== 'rebase') throw new Error(`no such merge: ${style}`)
    const pull = pullOf(stage)
    const sha = await pull.merge(style satisfies MergeStyle)
    return [
      `- dora merges #${pull.number} (${style}): ${code(await nameCommit(stage, sha, 'merge'))} on ${code(pull.state.base)}`,
    ]
  }),
  close: verb(text, (stage, by) => {
    pullOf(stage).close(by)
    return [`- ${by} closes #${pullOf(stage).number}`]
  }),
  label: verb(text, (stage, name) => {
    pullOf(stage).label(name)
    return [`- dora labels #${pullOf(stage).number} ${code(name)}`]
  }),
  unlabel: verb(text, (stage, name) => {
    pullOf(stage).unlabel(name)
    return [`- dora takes the label ${code(name)} from #${pullOf(stage).number}`]
  }),
  commit: verb(only({ ...change, to: text }), async (stage, { to, by = 'dora', ...given }) => {
    const changed = filesOf(stage, given, { 'main.txt': `${stage.names.all.size}\n` })
    const sha = await stage.repo.commit(to, { files: changed, author: by })
    return [`- ${by} commits to ${code(to)}: ${code(await nameCommit(stage, sha, to))} changes ${told(changed)}`]
  }),
  'delete-account': verb(text, (stage, login) => {
    stage.github.deleteUser(login)
    return [`- the account of ${login} is deleted`]
  }),
  'set-role': verb(only({ of: text, to: text }), (stage, { of, to }) => {
    const role = (['none', 'read', 'triage', 'write', 'maintain', 'admin'] as const).find(each => each === to)
    if (!role) throw new Error(`no such role: ${to}`)
    stage.repo.role(of, role satisfies Role | 'none')
    return [`- ${of} may ${role === 'none' ? 'do nothing' : role} in the repository`]
  }),
  status: verb(only({ on: text, state: text, by: text }), (stage, { on, state, by }) => {
    const wanted = (['success', 'failure', 'pending', 'error'] as const).find(each => each === state)
    if (!wanted) throw new Error(`no such state: ${state}`)
    stage.repo.status({ sha: stage.names.shaOf(on), context: 'release-checklist/gate', state: wanted, creator: by })
    return [`- ${by} writes the status \`release-checklist/gate\` by hand: ${state} on ${code(on)}`]
  }),
  job: verb(only({ named: text, on: text }), (stage, { named, on }) => {
    stage.repo.checkRun({ sha: stage.names.shaOf(on), name: named, job: true, conclusion: 'success' })
    return [`- a job called ${code(named)} runs on ${code(on)}`]
  }),
  'foreign-check': verb(only({ named: text, on: text }), (stage, { named, on }) => {
    const app = { id: 77, slug: 'mallory', name: 'Mallory' }
    stage.repo.checkRun({ sha: stage.names.shaOf(on), name: named, app, conclusion: 'success' })
    return [`- another app, mallory, writes a check run called ${code(named)} on ${code(on)}: success`]
  }),
  'existing-tag': verb(only({ name: text, at: text }), async (stage, { name, at }) => {
    await stage.repo.tag(name, stage.names.shaOf(at))
    return [`- the tag ${code(name)} is on ${code(at)} already`]
  }),
  clock: verb(only({ days: integer }), (stage, { days }) => {
    stage.clock.advance({ days })
    return [`- ${days} days go by`]
  }),
  fault: verb(
    orWord(
      'answer',
      only({
        on: optional(text),
        answer: either(value => typeof value === 'number', integer, text),
        nth: optional(integer),
        message: optional(text),
      }),
    ),
    (stage, { on, answer, nth, message }) => {
      stage.github.fault({
        ...faultOf(answer, message),
        ...(on !== undefined && { on }),
        ...(nth !== undefined && { nth }),
      })
      const which = nth === undefined ? 'each' : `number ${nth}`
      return [
        `- GitHub's answer to ${on === undefined ? 'everything' : code(on)}, ${which}: ${answer}${message ? `, “${message}”` : ''}`,
      ]
    },
  ),
  'no-fault': verb({ read: value => value }, stage => {
    stage.github.clearFaults()
    return ['- GitHub is well again']
  }),
}

const answered = [401, 403, 404, 429, 500, 502, 503, 504] as const
function faultOf(answer: string | number, message: string | undefined) {
  const status = answered.find(each => each === answer)
  if (status !== undefined) return { kind: 'status', status, ...(message !== undefined && { message }) } as const
  if (answer === 'cut') return { kind: 'cut', bytes: 40 } as const
  if (answer === 'reset' || answer === 'html' || answer === 'empty' || answer === 'lost')
    return { kind: answer } as const
  throw new Error(`no such answer: ${answer}`)
}
