/** Bytes in pieces of at most 64 KiB, in order, walkable again. `collect` opens the file behind them; `size` is its bytes, where they are known beforehand. */
export type Chunks = Iterable<Uint8Array> & { readonly size?: number }

/**
 * Runs a tool; or what the item's `run:` says instead; or only reads the `report` that an earlier step left.
 * The gate cannot tell which. `run:` and `report:` take the place of a gate's first tool request; further ones run as they stand.
 */
export interface ToolRequest {
  readonly kind: 'tool'
  /** REPORT stands for a file in a fresh folder. Without it the report is what the tool prints on stdout. */
  readonly argv: readonly string[]
  /** A file that the tool writes into FOLDER beside its report. */
  readonly beside?: string
  /** Variables that this tool needs beside the step's own. */
  readonly env?: Readonly<Record<string, string>>
  /** What it prints on stdout may hold secrets that it found: it is never shown, also not when the tool crashes. */
  readonly confidential?: true
  /** It is asked only where the item says `run:` or `with: {report}`: the gate can answer without. */
  readonly optional?: true
  /** Exit codes with which the tool has answered, well or badly. With any other it has crashed. */
  answered(exitCode: number): boolean
}
export interface ToolEvidence {
  /** ISO time at which the tool ended, or the report was last written. */
  readonly at: string
  /** The report file, else stdout. */
  readonly report: Chunks
  readonly stdout: Chunks
  readonly stderr: Chunks
  /** What it wrote beside its report; absent where it did not, and under `run:`. */
  readonly beside?: Chunks
  /** Unknown when only a report was given. */
  readonly exitCode?: number
  readonly seconds: number
}

/** Files of the workspace: each of `paths` is a file, a folder or a glob, relative to the item's working directory. Folders and globs pass over what git ignores. */
export interface FilesRequest {
  readonly kind: 'files'
  readonly paths: readonly string[]
}
/** One file that was named, or that a glob matched; `path` is relative to the working directory. A named file that is not there is `{ path, present: false }`. */
export type FileEvidence =
  | { readonly path: string; readonly present: false }
  | {
      readonly path: string
      readonly present: true
      readonly bytes: number
      readonly content: Chunks
      readonly at: string
    }

/** Files that git tracks under `paths` (folders, files or globs, relative to the working directory) whose names end in one of `extensions`. */
export interface TrackedRequest {
  readonly kind: 'tracked'
  readonly paths: readonly string[]
  readonly extensions: readonly string[]
}
export interface TrackedEvidence {
  /** Relative to the repository. */
  readonly paths: readonly string[]
}

/** What git says of the checkout itself. */
export interface HistoryRequest {
  readonly kind: 'history'
}
export interface HistoryEvidence {
  readonly shallow: boolean
  readonly commits: number
}

interface EvidenceByKind {
  tool: ToolEvidence
  files: readonly FileEvidence[]
  tracked: TrackedEvidence
  history: HistoryEvidence
}
export type EvidenceKind = keyof EvidenceByKind
export type Request = ToolRequest | FilesRequest | TrackedRequest | HistoryRequest
export type Requests = Readonly<Record<string, Request>>
export type Evidence = EvidenceByKind[EvidenceKind]
export type EvidenceFor<R extends Requests> = {
  readonly [K in keyof R]: R[K] extends { readonly kind: infer Kind extends EvidenceKind }
    ? EvidenceByKind[Kind] | (R[K] extends { readonly optional: true } ? undefined : never)
    : never
}

/** In a tool's argv: the path of the report file, in a fresh folder. */
export const REPORT = '{report}'
/** In a tool's argv: a fresh folder, for what it writes beside its report. */
export const FOLDER = '{folder}'

export const tool = (argv: readonly string[], answered: (exitCode: number) => boolean): ToolRequest => ({
  kind: 'tool',
  argv,
  answered,
})
/** What the item's `run:` or `with: {report}` brings; for gates that read a standard format, whoever wrote it. */
export const given = (answered: (exitCode: number) => boolean): ToolRequest => ({ kind: 'tool', argv: [], answered })
/** The same for gates that read something of their own too, and can do without. */
export const ifGiven = (answered: (exitCode: number) => boolean) =>
  ({ ...given(answered), optional: true }) as const satisfies ToolRequest
export const files = (paths: readonly string[]): FilesRequest => ({ kind: 'files', paths })
export const tracked = (paths: readonly string[], extensions: readonly string[]): TrackedRequest => ({
  kind: 'tracked',
  paths,
  extensions,
})
export const history: HistoryRequest = { kind: 'history' }

/**
 * What `collect` brings back for one tool request, before `measure` has asked whether it is fit to be believed (design 7).
 * Everything is here as it happened; nothing has been judged.
 */
export interface ToolRun {
  readonly kind: 'tool'
  readonly at: string
  readonly seconds: number
  readonly argv: readonly string[]
  /** How the process went; absent when only a report was read. */
  readonly process?:
    | { readonly ended: 'not-found'; readonly tool: string }
    | { readonly ended: 'exited'; readonly exitCode: number }
    | { readonly ended: 'killed'; readonly signal: string }
    | { readonly ended: 'timed-out'; readonly afterMinutes: number }
    | { readonly ended: 'cancelled' }
    /** It printed more than is taken, and was ended for it. */
    | { readonly ended: 'flooded'; readonly limitMib: number }
  /** The report file that was asked for, by REPORT (which is then its path here) or `with: {report}`; absent when the report is stdout. */
  readonly report?:
    | {
        readonly path: string
        readonly found: 'missing' | 'stale' | 'tracked' | 'outside' | 'not-a-file' | 'unreadable'
      }
    | { readonly path: string; readonly found: 'fresh'; readonly bytes: number; readonly content: Chunks }
  readonly stdout: Chunks
  readonly stderr: Chunks
  readonly beside?: Chunks
  /** The last lines of stderr, else stdout: redacted, safe to show. */
  readonly tail: string
}
export type Collected =
  | ToolRun
  | { readonly kind: 'files'; readonly files: readonly FileEvidence[] }
  | ({ readonly kind: 'tracked' } & TrackedEvidence)
  | ({ readonly kind: 'history' } & HistoryEvidence)
