import type { Clock } from './clock.js'
import type { CheckRun, CheckSuite, Comment, Pull, Release, Ruleset, Status, WorkflowRun } from './records.js'

export type Role = 'admin' | 'maintain' | 'write' | 'triage' | 'read'
export type Access = 'read' | 'write'

export interface User {
  readonly login: string
  readonly id: number
  readonly type: 'User' | 'Bot' | 'Organization'
}
export interface App {
  readonly id: number
  readonly slug: string
  readonly name: string
}

/** Who asks. An installation token (a workflow's, an app's) has permissions; a personal one is as mighty as its user. */
export interface Token {
  readonly value: string
  readonly login: string
  readonly app?: App
  /** The only repository it may write to, or read when private: `owner/name`. */
  readonly repository?: string
  readonly permissions: Readonly<Record<string, Access>>
  expired: boolean
  remaining: number
  readonly limit: number
}

export interface Repository {
  readonly id: number
  readonly owner: string
  readonly name: string
  readonly fullName: string
  readonly private: boolean
  /** `free`: a private repository has no rulesets. */
  readonly plan: 'free' | 'team'
  readonly defaultBranch: string
  /** The bare repository. */
  readonly gitDir: string
  readonly createdAt: string
  readonly roles: Map<string, Role>
  readonly pulls: Map<number, Pull>
  readonly suites: CheckSuite[]
  readonly checkRuns: CheckRun[]
  readonly statuses: Status[]
  readonly rulesets: Ruleset[]
  readonly releases: Release[]
  readonly comments: Comment[]
  readonly runs: WorkflowRun[]
  readonly environments: Map<string, readonly { readonly type: string }[]>
  nextNumber: number
}

/** All that the stand-in knows. */
export interface World {
  readonly clock: Clock
  /** Where it listens: `http://127.0.0.1:1234`. */
  readonly url: string
  readonly directory: string
  readonly users: Map<string, User>
  readonly deletedUsers: Set<string>
  /** `org/slug` -> logins. */
  readonly teams: Map<string, string[]>
  readonly apps: Map<number, App>
  readonly tokens: Map<string, Token>
  readonly repositories: Map<string, Repository>
  nextId(): number
}

export const newId = (kind: string, id: number): string => Buffer.from(`${kind}:${id}`).toString('base64url')
