import type { ProblemCode } from '../../../model/problem.js'
import { both, count, short } from './phrases.js'

/** The first line of a report, and the status. */
export const decision = {
  decisions: {
    go: 'GO',
    'no-go': 'NO-GO',
    waiting: 'WAITING',
    emergency: 'GO (emergency)',
    gatesHold: 'Gates hold',
    undecided: 'UNDECIDED',
  },
  someAsked: (some: number, of: number): string =>
    `${some} of ${count(of, 'item')} ${some === 1 ? 'was' : 'were'} asked (--item)`,
  theyHold: (number: number): string => (number === 1 ? 'it holds' : 'they hold'),
  itemsFail: (number: number): string => `${count(number, 'item')} ${number === 1 ? 'fails' : 'fail'}`,
  notChecked: (number: number, alone: boolean): string =>
    `${alone ? count(number, 'item') : number} could not be checked`,
  itemsWait: (number: number): string => `${count(number, 'item')} ${number === 1 ? 'waits' : 'wait'} for an answer`,
  notSigned: (number: number): string =>
    `${count(number, 'person', 'people')} ${number === 1 ? 'has' : 'have'} not signed`,
  wantChanges: (users: readonly string[]): string =>
    users.length > 2
      ? `${users.length} people request changes`
      : `${both(users)} ${users.length === 1 ? 'requests' : 'request'} changes`,
  rolesUnknown: (number: number): string => `${count(number, 'role')} could not be counted`,
  allHold: (number: number): string =>
    number === 1 ? 'the only item holds' : number === 2 ? 'both items hold' : `all ${number} items hold`,
  byWaiver: (number: number): string => `${number} by a waiver`,
  wouldBeSigned: (number: number): string => `${count(number, 'person', 'people')} would sign`,
  signed: (number: number): string => `${count(number, 'person', 'people')} signed`,
  unsigned: (roles: readonly string[]): string => `unsigned: ${roles.join(', ')}`,
  signOffsElsewhere: 'sign-offs are asked on the release pull request',
  notReported: (sha: string): string => `gates have not reported on ${short(sha)}`,
  nothingAsked: 'nothing was asked',
  /** What belongs to neither item nor role, in few words; the whole sentence stands below the line. */
  brief: {
    'nothing-asked': 'nothing was asked',
    'rival-pull-requests': 'several release pull requests have this head',
    'brought-in': 'this is not what was approved',
    'not-the-head': 'this is not the head of its pull request',
    'no-release-pull-request': 'this commit has no release pull request',
    'people-unread': 'what people said was not read',
    'stage-before': 'stage tag does not let it go',
    superseded: 'the head of the pull request is another now',
    'pull-request-left': 'its pull request releases nothing any more',
    'committers-unknown': 'it is not known who made some commits',
    'tag-misnamed': 'the tag is not named for the version',
    'tag-without-status': 'the commit has no green status',
  } as Partial<Record<ProblemCode, string>>,

  // The status: 140 characters.
  status: {
    failed: 'failed',
    unknown: 'unknown',
    waiting: 'waiting',
    toSign: (number: number): string => `${count(number, 'person', 'people')} to sign`,
    unsigned: (roles: string): string => `unsigned: ${roles}`,
    changesBy: (users: string): string => `changes requested by ${users}`,
    uncounted: (roles: string): string => `${roles} not countable`,
    more: (shown: string, rest: number): string => (shown === '' ? String(rest) : `${shown} and ${rest} more`),
    superseded: (head: string): string => `superseded: the head is now ${short(head)}`,
    closed: 'withdrawn: the pull request was closed and not merged',
    ordinary: 'withdrawn: the pull request is no release pull request any more',
  },
}
