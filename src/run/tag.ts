import { createHash } from 'node:crypto'
import { attachToRelease } from '../github/github-release.js'
import { contextOf, readStatus } from '../github/status.js'
import { createTag } from '../github/tag.js'
import { readVersion, tagOf } from '../github/version.js'
import { type Problem, problem } from '../model/problem.js'
import type { Case, Judged } from './judge.js'

/** What speaks against a tag before anything is decided: one that was pushed must have the version's name, and the status must stand. */
export async function tagProblems({ session, policy, release }: Case): Promise<readonly Problem[]> {
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
            state: status?.state ?? 'none',
          }),
        ]),
  ]
}

const expectedTag = async (
  { client }: Case['session'],
  { checklist }: Case['policy'],
  { sha, pullRequest, branch }: Case['release'],
) => tagOf(checklist.release, await readVersion(client, checklist.release, sha, pullRequest?.headRef ?? branch))

export interface Tagged {
  readonly tag?: string
  /** Why none was made. */
  readonly notice?: Problem
}

/** Makes the annotated tag on the judged commit, on `go` only; its message holds the digest of the record, which is attached to the tag's GitHub release. */
export async function tagRelease({ session, policy, release, verdict }: Judged, files: RecordFiles): Promise<Tagged> {
  const wish = session.options.createTag
  if (wish === undefined || release.stage !== 'tag') return {}
  if (release.purpose !== 'release')
    return wish === 'auto' ? { notice: problem('tag-not-made', { because: 'event' }) } : {}
  if (verdict.decision !== 'go') return { notice: problem('tag-not-made', { because: verdict.decision }) }
  const tag = wish === 'auto' ? await expectedTag(session, policy, release) : wish
  const digest = createHash('sha256').update(files.record).digest('hex')
  const unsigned = verdict.emergency?.unsigned.join(', ')
  const message = [
    `${policy.checklist.name}: ${tag}`,
    '',
    ...(unsigned ? [`go (emergency), unsigned: ${unsigned}`] : []),
    ...verdict.signOffs.flatMap(({ role, approvals }) => approvals.map(({ user }) => `Signed-off: ${user} as ${role}`)),
    `Record: sha256:${digest}`,
    '',
  ].join('\n')
  await createTag(session.client, { tag, sha: release.sha, message })
  await attachRecord(session, tag, files)
  return { tag }
}

export interface RecordFiles {
  readonly record: string
  readonly inputs: string
}

/** Attaches `record.json` and `inputs.json` to the tag's GitHub release, where GitHub's own memory does not end. */
export async function attachRecord(
  { client, event }: Case['session'],
  tag: string,
  { record, inputs }: RecordFiles,
): Promise<void> {
  await attachToRelease(client, tag, event.run?.id ?? 'local', [
    { name: 'record.json', content: record },
    { name: 'inputs.json', content: inputs },
  ])
}
