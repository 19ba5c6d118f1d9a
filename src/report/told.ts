import type { Problem } from '../model/problem.js'
import { prose, type Text } from './blocks.js'
import { sentence, sentenceOf } from './words/language.js'
import type { Words } from './words/sentences.js'

/** What is wrong and what to do about it, in two sentences. */
export function told(problem: Problem, words: Words): Text {
  const { message, help } = sentenceOf(problem, words)
  return [prose(sentence(message)), '. ', prose(sentence(help)), /[.?!]$/.test(help) ? '' : '.']
}
