import { readFileSync } from 'node:fs'
import { load } from 'js-yaml'
import { array, entries, integer, isObject, optional, type Shape, text, yesNo } from '../../src/formats/json.js'
import { problemsOf } from '../../src/model/problem.js'
import { renderProblem } from '../../src/report/problem.js'
import { acts, files, keys } from './acts.js'
import { commands } from './commands.js'
import { type Stage, setStage } from './stage.js'
import { only, type Play, type Verb } from './words.js'
import { run } from './workflow.js'

const verbs: Readonly<Record<string, Verb>> = { ...acts, ...commands, run }

/** One thing that happens, and the word for it. */
interface Step {
  readonly word: string
  readonly play: Play
}
const step: Shape<Step> = {
  read(value, path) {
    const [word = '', ...others] = isObject(value) ? Object.keys(value) : []
    const verb = Object.hasOwn(verbs, word) && others.length === 0 ? verbs[word] : undefined
    if (!verb || !isObject(value))
      throw new Error(
        `${path}: a step is one of ${Object.keys(verbs).sort().join(', ')}; found ${JSON.stringify(value)}`,
      )
    return { word, play: verb.read(value[word], `${path}.${word}`) }
  },
}

const scenario = only({
  /** What it shows, as a sentence. */
  title: text,
  /** Ids of the threat model. */
  threats: optional(array(text)),
  repository: optional(only({ files, checklist: keys, private: optional(yesNo), unguarded: optional(yesNo) })),
  steps: array(step),
  /** What must come of it whatever the transcript says: the exit code of the last run, and the status that stands in the end on each commit named (`none`: it has none). */
  ends: only({
    exit: integer,
    status: { read: (value, path) => Object.fromEntries(entries(text).read(value, path)) } satisfies Shape<
      Record<string, string>
    >,
  }),
})

/** A scenario as it is written; throws where it says what nobody understands. */
export function readScenario(source: string) {
  try {
    return scenario.read(load(source), '$')
  } catch (thrown) {
    throw thrown instanceof Error && problemsOf(thrown)[0]?.code !== 'unreadable-report'
      ? thrown
      : new Error(
          problemsOf(thrown)
            .map(each => renderProblem(each))
            .join('\n'),
        )
  }
}
export const scenarioIn = (folder: string) => readScenario(readFileSync(`${folder}/scenario.yml`, 'utf8'))
type Scenario = ReturnType<typeof readScenario>

/** Plays it, and gives the transcript as Markdown and how it ended. */
export async function play({ title, threats = [], repository, steps, ends }: Scenario) {
  const stage = await setStage(repository ?? {})
  try {
    const told = [`# ${title}`, '', ...(threats.length > 0 ? [`Threats ${threats.join(', ')}.`, ''] : [])]
    const lastRun = steps.findLast(({ word }) => word === 'run')
    for (const each of steps) {
      stage.isLastRun = each === lastRun
      told.push(...(await each.play(stage)))
    }
    const status = Object.fromEntries(Object.keys(ends.status).map(name => [name, standing(stage, name)]))
    return { transcript: `${tidy(told)}\n`, ends: { exit: stage.ended.exit, status } }
  } finally {
    await stage.clear()
  }
}

function standing({ repo, names }: Stage, name: string): string {
  const sha = names.shaOf(name)
  const own = repo.state.statuses.filter(each => each.sha === sha && each.context === 'release-checklist/gate')
  return own.at(-1)?.state ?? 'none'
}

/** One empty line at most between two others. */
const tidy = (lines: readonly string[]): string =>
  lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
