import type { Role, SignOffRules } from '../model/checklist.js'
import type { Key } from '../model/problems/checklist.js'
import type { Context } from './context.js'
import type { Node, Say } from './document.js'
import { excerpt } from './document.js'
import { slugOf } from './ids.js'
import { didYouMean } from './nearest.js'
import { at, entriesOf, has, keyAt, numberOf, textOf, textsOf, type Word, wordsOf, yesNoOf } from './nodes.js'
import { SLUG } from './patterns.js'
import { tooFew } from './quorum.js'

export type Roles = Readonly<Record<string, Role>>

const ROLE_ID = new RegExp(SLUG)
/** ASCII only, asked before any case is folded: a look-alike letter is another person (T24). `_` comes with managed accounts. */
const LOGIN = /^[A-Za-z0-9](?:[-_]?[A-Za-z0-9])*$/
const TEAM = /^[A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9_][A-Za-z0-9_.-]*$/

export function readRoles({ root, say }: Context): Roles {
  const roles = at(root, 'roles')
  return Object.fromEntries(
    entriesOf(roles).map(([id, node, key]) => {
      const slug = slugOf(id)
      if (!ROLE_ID.test(id))
        say(
          'bad-slug',
          { key: 'roles', of: { kind: 'checklist' }, text: excerpt(id), ...(slug !== undefined && { nearest: slug }) },
          key,
        )
      const role = readRole(id, node, say)
      const sources = ['users', 'teams', 'permission'].filter(source => has(node, source))
      if (node.kind === 'map' && sources.length === 0) say('role-empty', { role: excerpt(id) }, key)
      const { users, count } = role
      if (sources.join() === 'users' && users.length > 0 && users.length < count)
        say('quorum-too-small', { roles: [id], needed: count, users: users.slice(0, 30) }, at(node, 'count') ?? key)
      return [id, role]
    }),
  )
}

function readRole(id: string, node: Node, say: Say): Role {
  const permission = textOf(at(node, 'permission'))
  for (const { text, node: team } of wordsOf(at(node, 'teams')))
    if (!TEAM.test(text)) say('bad-team', { team: excerpt(text) }, team)
  return {
    id,
    name: textOf(at(node, 'name')) ?? id,
    users: readLogins(id, wordsOf(at(node, 'users')), say),
    teams: textsOf(at(node, 'teams')),
    ...(permission === 'admin' || permission === 'maintain' || permission === 'write' ? { permission } : {}),
    count: numberOf(at(node, 'count')) ?? 1,
  }
}

function readLogins(role: string, words: readonly Word[], say: Say): readonly string[] {
  const users = new Map<string, string>()
  for (const { text, node } of words) {
    checkLogin(text, node, say)
    const login = text.toLowerCase()
    if (users.has(login))
      say('repeated-name', { key: 'users', of: { kind: 'role', name: role }, name: excerpt(text) }, node)
    else users.set(login, text)
  }
  return [...users.values()]
}

/** Tells of what cannot be a GitHub login, and of the first letter that only looks like one. */
export function checkLogin(login: string, node: Node, say: Say): void {
  if (LOGIN.test(login) && login.length <= 39) return
  const odd = /[^ -~]/u.exec(login)?.[0]
  const code = odd?.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')
  say('bad-login', { login: excerpt(login), ...(odd !== undefined && { character: `${odd} (U+${code})` }) }, node)
}

export function readSignOffs({ root, say }: Context, roles: Roles): SignOffRules {
  const node = at(root, 'sign-offs')
  const emergency = at(node, 'emergency')
  const label = textOf(at(emergency, 'label'))
  const distinctPeople = yesNoOf(at(node, 'distinct-people')) ?? true
  const exclude = has(node, 'exclude') ? textsOf(at(node, 'exclude')) : ['author']
  const readRequired = (from: Node | undefined, key: string): readonly string[] => {
    const words = wordsOf(at(from, 'required'))
    checkRoles(words, { key, of: { kind: 'checklist' } }, roles, say)
    const required = [...new Set(words.map(({ text }) => text))]
    for (const [index, { text, node }] of words.entries())
      if (words.findIndex(word => word.text === text) < index)
        say('repeated-name', { key, of: { kind: 'checklist' }, name: excerpt(text) }, node)
    const short = distinctPeople && from ? tooFew(required, roles) : undefined
    if (short && from) say('quorum-too-small', short, keyAt(from, 'required'))
    return required
  }
  return {
    required: readRequired(node, 'sign-offs.required'),
    distinctPeople,
    exclude: exclude.filter(who => who === 'author' || who === 'committers'),
    ...(label !== undefined && {
      emergency: { label, required: readRequired(emergency, 'sign-offs.emergency.required') },
    }),
  }
}

/** Tells of every word that is not the id of a role. */
export function checkRoles(words: readonly Word[], key: Key, roles: Roles, say: Say): void {
  const expected = Object.keys(roles)
  for (const { text, node } of words)
    if (!Object.hasOwn(roles, text))
      say(
        'unknown-role',
        () => ({ ...key, role: excerpt(text), expected: expected.slice(0, 30), ...didYouMean(text, expected) }),
        node,
      )
}
