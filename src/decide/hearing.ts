import type { Role } from '../model/checklist.js'
import type { Disregarded } from '../model/verdict.js'
import { type Asked, type Consent, consentOf, type Disregard, whyBarred } from './consent.js'
import { objection, type Roster, rosterOf } from './roster.js'
import { type Voice, voicesOf } from './voices.js'

/** What one role has said about the judged commit, before its people are given their places. */
export interface Hearing extends Roster {
  /** Valid sign-offs of members, oldest first. */
  readonly consents: readonly Consent[]
  /** By folded login: members who have not signed and still may. */
  readonly possible: ReadonlyMap<string, string>
  readonly disregarded: readonly Disregard[]
  /** Members who ask for changes, or who may be members. */
  readonly objectors: readonly Voice[]
}

/** Hears everybody who reviewed, for each of the roles. */
export function hear(roles: readonly Role[], asked: Asked): readonly Hearing[] {
  const { facts, release } = asked
  const rosters = roles.map(role => rosterOf(role, facts))
  const said = voicesOf(facts.reviews).map(voice => ({ voice, said: consentOf(voice, asked) }))
  const doubt = (login: string | undefined, roster: Roster) =>
    objection(login, roster, facts, release.repository.private)
  const holdsNone = ({ login }: Voice) => rosters.every(roster => doubt(login, roster)?.why === 'not-a-member')

  return rosters.map(roster => {
    const consents: Consent[] = []
    const disregarded: Disregard[] = []
    for (const { voice, said: what } of said) {
      const reason = what && whyNot(what, doubt(voice.login, roster))
      if (what === undefined || (reason?.why === 'not-a-member' && !holdsNone(voice))) continue
      if (reason) disregarded.push({ user: voice.user, url: what.url, reason: asFarAsKnown(reason, roster) })
      else if ('login' in what) consents.push(what)
    }
    const cannot = (login: string) =>
      consents.some(consent => consent.login === login) ||
      said.some(({ voice }) => voice.login === login && voice.bot) ||
      whyBarred(login, asked) !== undefined ||
      doubt(login, roster)?.why === 'no-access'
    return {
      ...roster,
      consents: consents.sort((one, other) => Date.parse(one.at) - Date.parse(other.at)),
      possible: new Map([...roster.members].filter(([login]) => !cannot(login)).sort()),
      disregarded,
      objectors: said
        .map(({ voice }) => voice)
        .filter(({ opinion }) => opinion?.state === 'CHANGES_REQUESTED')
        .filter(voice => mayHold(voice, roster, doubt(voice.login, roster))),
    }
  })
}

// Whether a team that cannot be read has this member is not known.
const asFarAsKnown = (reason: Disregarded, { problem }: Roster): Disregarded =>
  reason.why === 'not-a-member' && problem ? { why: 'permission-unknown', problem } : reason

/** Why what was said is no sign-off of a role. Where it is none of any role, it matters little that a permission is not known. */
function whyNot(said: Consent | Disregard, doubt: Disregarded | undefined): Disregarded | undefined {
  const own = 'reason' in said ? said.reason : undefined
  const isAboutPerson = own?.why === 'bot' || own?.why === 'deleted-account'
  return own && (isAboutPerson || doubt?.why === 'permission-unknown') ? own : (doubt ?? own)
}

// Who cannot be told not to hold the role blocks: an objection is dismissed by a person, never by what we do not know.
const mayHold = ({ deleted }: Voice, { problem }: Roster, doubt: Disregarded | undefined): boolean =>
  deleted ||
  doubt === undefined ||
  doubt.why === 'permission-unknown' ||
  (doubt.why === 'not-a-member' && problem !== undefined)
