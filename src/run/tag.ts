import { createHash } from 'node:crypto'
import { attachToRelease } from '../github/github-release.js'
import { lookAgain } from '../github/publish.js'
import { contextOf, readStatus } from '../github/status.js'
import { createTag } from '../github/tag.js'
import { readVersion, tagOf } from '../github/version.js'
import { fail, type Problem, problem, problemsOf } from '../model/problem.js'
import { type Release, runsGates } from '../model/release.js'
import type { Judged } from './judge.js'
import type { Policy } from './policy.js'
import type { Session } from './session.js'

/** What speaks against a tag before anything is decided: one that was pushed must have the version's name, and the status must stand. */
export async function tagProblems(session: Session, policy: Policy, release: Release): Promise<readonly Problem[]> {
  if (release.purpose !== 'tag-push' || release.tag === undefined) return []
  const { client } = session
  const [expected, status] = await Promise.all([
    expectedTag(session, policy, release),
    readStatus(client, release.sha, contextOf(policy.checklist.id)),
  ])
  return [
    ...(expected === release.tag ? [] : [problem('tag-misnamed', { tag: release.tag, expected })]),
    ...(status?.state === 'success' && status.byWorkflow
      ? []
      : [
          problem('tag-without-status', {
            tag: release.tag,
            context: contextOf(policy.checklist.id),
            state: status === undefined ? 'none' : status.byWorkflow ? status.state : 'by-hand',
          }),
        ]),
  ]
}

const expectedTag = async ({ client }: Session, { checklist }: Policy, { sha, pullRequest, branch }: Release) =>
  tagOf(checklist.release, await readVersion(client, checklist.release, sha, pullRequest?.headRef ?? branch))

/** The tag that rulesets are asked about: that of the commit's version; any of its form where the version cannot be read, or nothing but people's words is read anew. */
export async function tagToProtect(session: Session, policy: Policy, release: Release): Promise<string> {
  const anyVersion = tagOf(policy.checklist.release, '1.0.0')
  if (release.tag !== undefined || !runsGates(release)) return release.tag ?? anyVersion
  return expectedTag(session, policy, release).catch(() => anyVersion)
}

export interface Tagged {
  readonly tag?: string
  /** Why none was made. */
  readonly notice?: Problem
}

/** Refuses, before anything is judged, to name the tag otherwise than the commit's version: `bad-input`. */
export async function checkWish(session: Session, policy: Policy, release: Release): Promise<void> {
  const { createTag: wish } = session.options
  if (wish === undefined || wish === 'auto' || !mayTag(release)) return
  const expected = await expectedTag(session, policy, release)
  if (wish !== expected)
    fail('bad-input', {
      input: 'create-tag',
      value: wish,
      expected: `${expected}, for that is the version of the commit`,
    })
}

const mayTag = ({ purpose, stage }: Release): boolean => purpose === 'release' && stage === 'tag'

/** Makes the annotated tag on the judged commit, on `go` only; its message holds the digest of the record. The record of a tag is attached to its GitHub release. */
export async function tagRelease(judged: Judged, files: RecordFiles): Promise<Tagged> {
  const { session, policy, release, verdict } = judged
  if (release.purpose === 'tag-push') {
    if (verdict.decision !== 'go' || release.tag === undefined) return {}
    stopIfCancelled(session)
    return attach(session, release.tag, files)
  }
  const wish = session.options.createTag
  if (wish === undefined) return {}
  if (!mayTag(release)) return wish === 'auto' ? { notice: problem('tag-not-made', { because: 'event' }) } : {}
  if (verdict.decision !== 'go') return { notice: problem('tag-not-made', { because: verdict.decision }) }
  stopIfCancelled(session)
  const tag = await expectedTag(session, policy, release)
  await createTag(session.client, { tag, sha: release.sha, message: messageOf(judged, tag, files) }, () =>
    stands(judged),
  )
  await stands(judged, tag)
  return attach(session, tag, files)
}

/** The last look: nothing has changed since it was decided, and nobody has cancelled the run; else `keeps-changing`, `cancelled`. */
async function stands({ session, release, target, seen }: Judged, tag?: string): Promise<void> {
  if ((await lookAgain(session.client, release, target)) !== seen)
    fail('keeps-changing', { sha: release.sha, ...(tag !== undefined && { tag }) })
  stopIfCancelled(session)
}
const stopIfCancelled = ({ world }: Session): void => {
  if (world.signal.aborted) fail('cancelled', {})
}

function messageOf({ policy, verdict }: Judged, tag: string, { record }: RecordFiles): string {
  const unsigned = verdict.emergency?.unsigned.join(', ')
  return [
    `${policy.checklist.name}: ${tag}`,
    '',
    ...(unsigned ? [`go (emergency), unsigned: ${unsigned}`] : []),
    ...verdict.signOffs.flatMap(({ role, approvals }) => approvals.map(({ user }) => `Signed-off: ${user} as ${role}`)),
    `Record: sha256:${createHash('sha256').update(record).digest('hex')}`,
    '',
  ].join('\n')
}

export interface RecordFiles {
  readonly record: string
  readonly inputs: string
}

/** Where GitHub's own memory does not end. The tag stands all the same where the job may not write there, or there are no releases. */
async function attach({ client, event }: Session, tag: string, { record, inputs }: RecordFiles): Promise<Tagged> {
  try {
    await attachToRelease(client, tag, event.run?.id ?? 'local', [
      { name: 'record.json', content: record },
      { name: 'inputs.json', content: inputs },
    ])
    return { tag }
  } catch (thrown) {
    const [notice] = problemsOf(thrown)
    if (!notice || !isRefused(notice)) throw thrown
    return { tag, notice }
  }
}
const isRefused = ({ code, details }: Problem): boolean =>
  code === 'no-permission' ||
  (code === 'api-failed' && 'status' in details && [404, 410, 501].includes(details.status ?? 0))
