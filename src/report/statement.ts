import type { Verdict } from '../model/verdict.js'
import type { About } from './about.js'

/**
 * The verdict as an in-toto statement (SLSA verification summary, source profile), ready to be signed; only of a release that
 * may go. It claims no SLSA level: those it did not evaluate.
 */
export function statement(verdict: Verdict, about: About): object | undefined {
  if (verdict.decision !== 'go' || !verdict.signOffsAsked || about.supposed) return undefined
  const { release, checklist } = about
  const { owner, name } = release.repository
  const resourceUri = `git+${about.repositoryUrl ?? `https://github.com/${owner}/${name}`}`
  const [engine = '', version = ''] = about.engine.split(' ')
  const ref = release.tag === undefined ? release.branch && `refs/heads/${release.branch}` : `refs/tags/${release.tag}`
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [
      {
        name: resourceUri,
        digest: { gitCommit: verdict.sha },
        ...(ref && { annotations: { sourceRefs: [ref] } }),
      },
    ],
    predicateType: 'https://slsa.dev/verification_summary/v1',
    predicate: {
      verifier: { id: `pkg:npm/${engine}`, version: { [engine]: version } },
      timeVerified: verdict.at,
      resourceUri,
      policy: {
        uri: `${resourceUri}${about.checklistRef ? `@${about.checklistRef}` : ''}#${checklist.path}`,
        digest: { sha256: checklist.sha256 },
      },
      verificationResult: 'PASSED',
      verifiedLevels: [
        'SLSA_SOURCE_LEVEL_UNEVALUATED',
        // Whoever relies on the signatures of all roles must not take an emergency for one.
        verdict.emergency ? 'ORG_SOURCE_EMERGENCY_RELEASE' : 'ORG_SOURCE_RELEASE_READY',
        ...verdict.signOffs
          .filter(
            ({ approvals, missing, required, problem }) =>
              required > 0 && missing === 0 && approvals.length >= required && !problem,
          )
          .map(({ role }) => `ORG_SOURCE_APPROVED_${role.toUpperCase().replace(/[^A-Z0-9]+/g, '_')}`),
      ],
      slsaVersion: '1.2',
    },
  }
}
