import type { Problem } from '../model/problem.js'
import { plainLines } from './sanitise.js'
import { en } from './words/en.js'
import { sentenceOf } from './words/language.js'
import type { Words } from './words/sentences.js'

/** So many characters of a source line are shown, around what is wrong in it. */
const WIDTH = 160

/**
 * `<file>:<line>:<column>: <what is wrong>. <what is expected, or what to do>. [code]`, then the line and a marker.
 * Without a place it is the sentence alone.
 */
export function renderProblem(problem: Problem, words: Words = en): string {
  const { message, help } = sentenceOf(problem, words)
  const { place } = problem
  const where = place ? `${place.path}:${place.line}:${place.column}: ` : ''
  const told = `${where}${message}. ${capital(help)}${/[.?!]$/.test(help) ? '' : '.'} [${problem.code}]`
  const sentence = plainLines(told).join('\n')
  return place && place.source !== '' ? `${sentence}\n${marked(place)}` : sentence
}

function marked({ source, column, length }: NonNullable<Problem['place']>): string {
  // One sign for each, for the marker counts them; a terminal must not obey them.
  const characters = [...source.replaceAll(/(?!\t)[\p{Cc}\p{Cf}]/gu, '\ufffd')]
  const from = column > WIDTH ? column - WIDTH / 2 : 0
  const shown = characters.slice(from, from + WIDTH)
  // A tab in the line must be one in the margin, else the marker stands elsewhere.
  const margin = shown.slice(0, column - 1 - from).map(character => (character === '\t' ? '\t' : ' '))
  const marker = '^'.repeat(Math.max(1, Math.min(length, shown.length - margin.length)))
  return `  ${shown.join('')}\n  ${margin.join('')}${marker}`
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
