import type { Played } from './front-door.js'

/** The bytes that the gate reads first: the report, else stdout, of black stderr. */
type Stream = 'report' | 'stdout' | 'stderr'
const streamOf = ({ gate, report }: Played): Stream =>
  report ? 'report' : gate === 'black' || gate === 'trufflehog' ? 'stderr' : 'stdout'
const textOf = (run: Played): string => Buffer.from(run[streamOf(run)] as Uint8Array).toString()
const telling =
  (text: string) =>
  (run: Played): Played => ({ ...run, [streamOf(run)]: Buffer.from(text) })
const changing =
  (change: (text: string) => string) =>
  (run: Played): Played | undefined => {
    const text = textOf(run)
    return change(text) === text ? undefined : telling(change(text))(run)
  }
/** Every number of a JSON document, else of the text, is another. */
const numbers = (other: string) =>
  changing(text => {
    const isJson = /^\s*[[{]/.test(text)
    return isJson
      ? text.replaceAll(/(?<=[:[,]\s*)-?\d[\d.e+-]*(?=\s*[,\]}])/g, other)
      : text.replaceAll(/\b\d+(?:\.\d+)?\b/g, other)
  })
const saying =
  (stderr: string) =>
  (run: Played): Played => ({
    ...run,
    stdout: Buffer.alloc(0),
    stderr: Buffer.from(stderr),
    ...(run.report && { report: 'missing' as const }),
  })
const ending =
  (exitCode: Played['exitCode']) =>
  (run: Played): Played => ({ ...run, exitCode })

/** They print nothing when they are content: how much there is to look at is told by the repository (design 7.4). */
const silent = ['tsc', 'mypy', 'flake8']
/** A way to spoil a run; it gives undefined where there is nothing to spoil. */
export interface Spoiler {
  readonly how: string
  /** Of one gate only. */
  readonly gate?: string
  readonly spoil: (run: Played) => Played | undefined
  /** The gates, and the door, at which nobody can tell it from a good run. */
  readonly unseen?: readonly string[]
}
/** What any tool, shell or disk can do to a run. */
const anywhere: readonly Spoiler[] = [
  { how: 'cut in half', spoil: changing(text => text.slice(0, text.length / 2)), unseen: silent },
  // What is left of the last two are whole lines, the one that counts among them.
  {
    how: 'its second half',
    spoil: changing(text => text.slice(text.length / 2)),
    unseen: [...silent, 'alembic', 'trufflehog'],
  },
  // The log of gitleaks is an answer too.
  { how: 'empty', spoil: changing(() => ''), unseen: [...silent, 'gitleaks'] },
  { how: 'an empty object', spoil: telling('{}') },
  // So says gitleaks, whose log tells the rest, and pylint before 3.0 of modules without a fault.
  { how: 'an empty list', spoil: telling('[]'), unseen: ['gitleaks', 'pylint'] },
  { how: 'an empty list, alone', spoil: telling('[]'), unseen: ['own', 'run', 'file'] },
  { how: 'a page that asks to sign in', spoil: telling('<!DOCTYPE html><html><body>Sign in</body></html>\n') },
  { how: 'the report of another tool', spoil: telling('{"kind":"report","findings":[],"summary":{"errors":0}}\n') },
  { how: 'every number is null', spoil: numbers('null') },
  { how: 'every number is negative', spoil: numbers('-1') },
  { how: 'every number is a text', spoil: numbers('"1"') },
  { how: 'every number is NaN', spoil: numbers('NaN') },
  { how: 'every number is 0', spoil: numbers('0') },
  { how: 'killed', spoil: ending('killed'), unseen: ['alone'] },
  { how: 'killed in a shell', spoil: ending(137), unseen: ['alone'] },
  { how: 'not found', spoil: ending(127), unseen: ['alone'] },
  {
    how: 'a traceback and exit code 0',
    spoil: saying('Traceback (most recent call last):\n  File "x.py", line 1\nOSError: broken\n'),
  },
  { how: 'a command not found and exit code 0', spoil: saying('bash: line 1: tool: command not found\n') },
]

const logging =
  (from: string, to: string) =>
  (run: Played): Played => ({ ...run, stderr: Buffer.from(Buffer.from(run.stderr).toString().replace(from, to)) })
const skippedUntold = 'Test results:\n\tNo issues identified.\n\nCode scanned:\n\tTotal lines of code: 3\n'
const watching =
  '3:00:00 PM - Starting compilation in watch mode...\n\n3:00:01 PM - Found 0 errors. Watching for file changes.\n'
/** What one tool alone can do. */
const tricks: readonly Spoiler[] = [
  {
    gate: 'alembic',
    how: 'the database in place of the tree',
    spoil: telling('No new upgrade operations detected.\n'),
  },
  { gate: 'bandit', how: 'text that ends before what it skipped', spoil: telling(skippedUntold) },
  {
    gate: 'gitleaks',
    how: 'a part of the history',
    spoil: logging('INF no leaks', 'WRN no leaks found in partial scan'),
  },
  { gate: 'gitleaks', how: 'leaks counted and not told', spoil: logging('INF no leaks found', 'WRN leaks found: 2') },
  { gate: 'mypy', how: 'notes without a summary', spoil: telling('src/a.py:1: note: Revealed type is "int"\n') },
  {
    gate: 'npm-audit',
    how: 'advisories counted and not told',
    spoil: changing(text => text.replace('"high": 0', '"high": 1')),
  },
  {
    gate: 'trufflehog',
    how: 'secrets counted and not told',
    spoil: logging('"unverified_secrets":0', '"unverified_secrets":2'),
  },
  {
    gate: 'tsc',
    how: 'a dry run',
    spoil: telling("3:00:00 PM - A non-dry build would build project 'tsconfig.json'\n\n"),
  },
  { gate: 'tsc', how: 'watching', spoil: telling(watching) },
  {
    gate: 'tsc',
    how: 'a stranger of the same name',
    spoil: telling('        This is not the tsc command you are looking for\n'),
  },
]
export const spoilers: readonly Spoiler[] = [...anywhere, ...tricks]
