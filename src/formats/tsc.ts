import type { Chunks } from '../model/evidence.js'
import type { Finding, FindingLevel } from '../model/finding.js'
import { fail } from '../model/problem.js'
import { linesOf } from './bytes.js'

/**
 * What tsc printed, with or without `--pretty` and colours, also of several projects one after the other. Where it speaks of the command line and the
 * configuration alone, the sources were not checked: `tool-failed`. A list of files, a version or a help text is `unreadable-report`.
 */
export function readTsc(chunks: Chunks): readonly Finding[] {
  const source: Finding[] = []
  const configuration: Finding[] = []
  let foreign: number | undefined
  let number = 0
  let isBelow = false
  for (const line of linesOf(chunks)) {
    number += 1
    const finding = findingOf(line)
    const isStep = STEP.test(line)
    if (finding) (isConfiguration(finding) ? configuration : source).push(finding)
    else if (!isStep && !AROUND.test(line) && !(isBelow && /^\s/.test(line))) foreign ??= number
    isBelow ||= isStep || finding !== undefined
  }
  const [fault] = configuration
  if (source.length > 0) return [...source, ...configuration]
  if (fault) fail('tool-failed', { tool: 'tsc', reason: `${fault.ruleId} ${fault.message}` })
  if (foreign) fail('unreadable-report', { expected: 'the diagnostics of tsc', reason: `line ${foreign} is none` })
  return []
}

// `a.ts(1,2): error TS1: text`, with --pretty `a.ts:1:2 - error TS1: text`, without a file `error TS1: text`.
const DIAGNOSTIC = /^(?:(\S.*?)(?:\((\d+),(\d+)\): |:(\d+):(\d+) - ))?(error|warning|message) TS(\d+): (.*)$/
const levels: Readonly<Record<string, FindingLevel>> = { error: 'error', warning: 'warning', message: 'note' }

function findingOf(line: string): Finding | undefined {
  const found = DIAGNOSTIC.exec(line)
  if (!found) return undefined
  const [, path, row, place, prettyRow, prettyPlace, level = '', code, message = ''] = found
  return {
    level: levels[level] ?? 'error',
    ruleId: `TS${code}`,
    message,
    ...(path && { location: { path, line: Number(row ?? prettyRow), column: Number(place ?? prettyPlace) } }),
  }
}

const isConfiguration = ({ location }: Finding): boolean => !location || location.path.endsWith('.json')

/** A step of build mode; those of a dry run and of watching check nothing, or not yet. */
const STEP = /^\[?\d{1,2}:\d\d:\d\d[^\]-]*(?:\]| -) (?:Project|Building|Updating)/
/** What else stands around diagnostics: the banner of a package manager, figures of `--diagnostics`. What is indented belongs to the line above it. */
const AROUND = /^(?:\s*|[>$] .*|yarn run v.*|Done in .*|[A-Z][\w /]*: +[\d.]+[A-Za-z%]*|TSFILE: .*|Found 0 errors\b.*)$/
