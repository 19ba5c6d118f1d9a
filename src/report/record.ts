import type { Problem } from '../model/problem.js'
import type { ItemVerdict, Verdict } from '../model/verdict.js'
import { type About, allLeaves, wordsFor } from './about.js'
import { wordsOnly } from './blocks.js'
import { summary } from './summary.js'
import { sentenceOf } from './words/language.js'

/** The verdict as a file that outlives GitHub's own memory: `docs/record.schema.json` is its schema. Plain data. */
export function record(verdict: Verdict, about: About): object {
  const { release, checklist, readings } = about
  const run = readings?.run ?? release.run
  const item = (each: ItemVerdict): object => itemRecord(each, verdict, about)
  return {
    version: 1,
    decision: verdict.decision,
    ...(verdict.emergency && { emergency: verdict.emergency }),
    stage: verdict.stage,
    repository: `${release.repository.owner}/${release.repository.name}`,
    sha: verdict.sha,
    tree: verdict.tree,
    ...(readings?.dirty && { dirty: true }),
    ...(about.supposed && { supposed: about.supposed }),
    ...(release.tag !== undefined && { tag: release.tag }),
    ...(release.pullRequest && { pullRequest: { number: release.pullRequest.number, url: release.pullRequest.url } }),
    protection: verdict.protection.level,
    validUntil: verdict.validUntil,
    engine: about.engine,
    ...(run && { run: { url: run.url, attempt: run.attempt } }),
    checklist: {
      path: checklist.path,
      ...(about.checklistRef !== undefined && { ref: about.checklistRef }),
      sha256: checklist.sha256,
    },
    counts: verdict.counts,
    phases: verdict.phases.map(({ id, name, items }) => ({ id, name, items: items.map(item) })),
    proposed: verdict.proposed.map(item),
    signOffsAsked: verdict.signOffsAsked,
    signOffs: verdict.signOffs.map(({ role, name, required, approvals, missing, eligible, disregarded, ...rest }) => ({
      role,
      name,
      required,
      approvals: approvals.map(({ user, at, commit }) => ({ user, at, commit })),
      missing,
      eligible,
      disregarded: disregarded.map(({ user, why }) => ({ user, why })),
      changesRequested: rest.changesRequested.map(({ user }) => user),
      ...(rest.deferred && { deferred: true }),
      ...(rest.problem && { error: errorRecord(rest.problem, about) }),
    })),
    attestations: allLeaves(verdict).flatMap(({ id, attestation }) =>
      attestation ? [{ item: id, ...attestation }] : [],
    ),
    waivers: [
      ...verdict.waivers.inForce.map(({ lapsesSoon: _, ...waiver }) => ({ ...waiver, inForce: true })),
      ...verdict.waivers.notInForce.map(({ item, reason, because }) => ({
        item,
        reason,
        inForce: false,
        error: errorRecord(because, about),
      })),
    ],
    blockers: verdict.blockers.map(blocker => (blocker.kind === 'problem' ? blocker.problem.code : blocker.id)),
    startedAt: readings?.startedAt ?? verdict.at,
    finishedAt: verdict.at,
  }
}

function itemRecord(item: ItemVerdict, verdict: Verdict, about: About): object {
  const { error, items, startedAt, attestation: _, tail: __, notApplicable, waiver, remarks, needs, ...told } = item
  return {
    ...told,
    summary: summary(item, verdict, about, 5).map(wordsOnly).join('; '),
    expect: item.expect.map(({ text, from, held }) => ({ text, from, held })),
    ...(startedAt !== undefined && { startedAt }),
    ...(remarks.length > 0 && { remarks }),
    ...(needs.length > 0 && { needs }),
    ...(error && { error: errorRecord(error, about) }),
    ...(waiver && { waiver: { reason: waiver.reason, by: waiver.by, ...(waiver.until && { until: waiver.until }) } }),
    ...(notApplicable && { notApplicable }),
    ...(items.length > 0 && { items: items.map(each => itemRecord(each, verdict, about)) }),
  }
}

const errorRecord = (problem: Problem, about: About): object => ({
  code: problem.code,
  message: sentenceOf(problem, wordsFor(about)).message,
})
