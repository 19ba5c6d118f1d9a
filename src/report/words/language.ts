import type { Language } from '../../model/checklist.js'
import type { Problem } from '../../model/problem.js'
import { en } from './en.js'
import type { Sentence, Words } from './sentences.js'

const catalogues: Partial<Record<Language, Words>> = { en }

/** The sentences of a language; English where there are none yet. */
export const wordsOf = (language: Language): Words => catalogues[language] ?? en

/** What the problem is and what to do about it, in the language. */
export function sentenceOf(problem: Problem, words: Words): Sentence {
  const sentence = words.problems[problem.code] as (details: Problem['details']) => Sentence // code and details belong together
  return sentence(problem.details)
}

/** A message or a help that stands for itself. */
export const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`
