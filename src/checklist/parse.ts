import type { Checklist, ReleaseRules } from '../model/checklist.js'
import type { Catalogue } from '../model/gate.js'
import { type Problem, UserError } from '../model/problem.js'
import type { Context } from './context.js'
import { type Document, excerpt, sayInto } from './document.js'
import { assignIds } from './ids.js'
import { didYouMean } from './nearest.js'
import { checkNeeds } from './needs.js'
import { at, entriesOf, has, textOf, textsOf } from './nodes.js'
import { readPhases } from './parse-items.js'
import { readRoles, readSignOffs } from './parse-people.js'
import { readWaivers } from './parse-waivers.js'
import { checkShape } from './shape.js'
import { checkTemplates } from './templates.js'

/** What a document is read against: the forms of the gates it uses, and the ids of all there are. */
export interface Known {
  readonly catalogue: Catalogue
  readonly gateIds: readonly string[]
  /** SHA-256 of the file's bytes, in hex. */
  readonly sha256: string
}

/** The checklist that a document means, with every inheritance applied; throws `UserError` with all that is wrong with it, in the order of the file. */
export function parseChecklist(document: Document, { catalogue, gateIds, sha256 }: Known): Checklist {
  const { root, source } = document
  const problems: Problem[] = [...document.problems]
  const say = sayInto(problems, source)
  const context: Context = { source, root, catalogue, gateIds, say }

  checkShape(document, catalogue, say)
  checkTemplates(context)
  checkDefaults(context)
  const roles = readRoles(context)
  const signOffs = readSignOffs(context, roles)
  const ids = assignIds(root, source, say)
  const phases = readPhases(context, { roles, signOffs, ids })
  checkNeeds(context, phases, ids)
  const waivers = readWaivers(context, { roles, phases })
  const id = textOf(at(root, 'id'))
  const checklist: Checklist = {
    path: source.path,
    sha256,
    name: textOf(at(root, 'name')) ?? 'Release checklist',
    ...(id !== undefined && { id }),
    paths: textsOf(at(root, 'paths')),
    language: textOf(at(root, 'language')) === 'ru' ? 'ru' : 'en',
    release: readRelease(context),
    roles,
    signOffs,
    phases,
    waivers,
  }
  if (problems.length > 0) throw new UserError(...problems.toSorted(byPlace))
  return checklist
}

const byPlace = (a: Problem, b: Problem): number =>
  (a.place?.line ?? Number.POSITIVE_INFINITY) - (b.place?.line ?? Number.POSITIVE_INFINITY) ||
  (a.place?.column ?? 0) - (b.place?.column ?? 0)

function checkDefaults({ root, gateIds, say }: Context): void {
  for (const [gate, , key] of entriesOf(at(root, 'defaults')))
    if (!gateIds.includes(gate))
      say('unknown-gate', () => ({ gate: excerpt(gate), of: { kind: 'defaults' }, ...didYouMean(gate, gateIds) }), key)
}

function readRelease({ root, say }: Context): ReleaseRules {
  const release = at(root, 'release')
  const pullRequests = at(release, 'pull-requests')
  const tag = at(release, 'tag')
  const name = textOf(tag) ?? 'v{version}'
  if (tag && !name.includes('{version}')) say('tag-without-version', { text: name }, tag)
  return {
    pullRequests: {
      from: has(pullRequests, 'from')
        ? textsOf(at(pullRequests, 'from'))
        : ['release/**', 'release-please--**', 'changeset-release/**', 'hotfix/**'],
      labels: has(pullRequests, 'labels') ? textsOf(at(pullRequests, 'labels')) : ['release'],
    },
    branches: textsOf(at(release, 'branches')),
    version: textOf(at(release, 'version')) ?? 'package.json',
    tag: name,
  }
}
