import type { ChecklistProblems, ExpressionType, SyntaxFault } from '../../../model/problems/checklist.js'
import type { Sentences } from '../sentences.js'

type ExpressionCode = Extract<
  keyof ChecklistProblems,
  `expression-${string}` | 'unknown-function' | 'unknown-measure' | 'name-in-if'
>

const types: Record<ExpressionType, string> = {
  number: 'a number',
  word: 'a word',
  'yes-no': 'yes or no',
  any: 'unknown',
}

const faults: Record<SyntaxFault, readonly [message: string, help: string]> = {
  empty: ['there is no condition', 'write one: `lines > 80`'],
  'ends-early': ['the condition ends too early after `%`', 'complete it'],
  unexpected: ['`%` cannot stand here', 'write a condition: `lines > 80 && branches > 70`'],
  'single-equals': ['`%` compares nothing', 'write ==, >= or <='],
  'double-quotes': ['`%`: words stand in single quotes', "write 'word'"],
  'open-quote': ['`%`: the quote is never closed', "close it with '"],
  'word-operator': ['`%` cannot stand here', 'write && for and, || for or, ! for not'],
  'foreign-operator': ['`%` cannot stand here', 'conditions know ==, !=, <, <=, >, >=, &&, || and ! only'],
  arguments: ['`%` has the wrong number of arguments', "for example `startsWith(branch, 'release/')`"],
  'not-a-literal': ['`%` takes globs in single quotes', "for example `changed('src/**')`"],
  'too-long': ['the condition is too long', 'make several of it'],
  'too-deep': ['the condition is nested too deep', 'make several of it'],
}

/** What is wrong with an expectation or an `if`. */
export const expressions: Sentences<Pick<ChecklistProblems, ExpressionCode>> = {
  'expression-syntax': ({ text, why }) => ({ message: faults[why][0].replace('%', () => text), help: faults[why][1] }),
  'expression-unit': ({ text, number }) => ({
    message: `\`${text}\` has a unit`,
    help: `write ${number}; the unit is in the name of the measure`,
  }),
  'expression-arithmetic': ({ text }) => ({
    message: `\`${text}\`: there is no arithmetic in conditions`,
    help: 'compare one measure with one number',
  }),
  'expression-chain': ({ text }) => ({
    message: `\`${text}\` compares a comparison`,
    help: 'compare twice: `x > 1 && x < 5`',
  }),
  'expression-constant': ({ text }) => ({
    message: `\`${text}\` comes to the same whatever is measured`,
    help: 'compare a measure with a value',
  }),
  'expression-not-a-condition': ({ text, type }) => ({
    message: `\`${text}\` is ${types[type]}, not a condition`,
    help: type === 'word' ? `compare it: \`${text} == 'word'\`` : `compare it: \`${text} > 0\``,
  }),
  'expression-types': ({ operator, left, right }) => ({
    message: `\`${operator}\` cannot compare ${types[left]} with ${types[right]}`,
    help:
      left === right
        ? 'only numbers have an order; use == or !='
        : 'compare numbers with numbers, words with words in single quotes',
  }),
  'expression-argument': ({ function: name, type }) => ({
    message: `\`${name}\` takes words, but gets ${types[type]}`,
    help: "for example `startsWith(branch, 'release/')`",
  }),
  'expression-null': ({ text }) => ({
    message: `nothing can be compared with \`${text}\``,
    help: 'a measure that is absent never holds; compare it with a value',
  }),
  'expression-index': ({ text }) => ({
    message: `\`${text}\`: there are no lists in conditions`,
    help: 'an expectation is asked of each subject by itself; name a measure',
  }),
  'expression-fraction': ({ text, measure, percent }) => ({
    message: `\`${text}\` asks for less than one percent: "${measure}" counts from 0 to 100`,
    help: `did you mean ${percent}?`,
  }),
  'unknown-function': ({ function: name, expected, nearest }) => ({
    message: `unknown function "${name}"`,
    help: nearest ? `did you mean "${nearest}"?` : `expected one of ${expected.join(', ')}`,
  }),
  'unknown-measure': ({ measure, gate, expected, nearest }) => ({
    message: `gate "${gate}" has no measure "${measure}"`,
    help: nearest ? `did you mean "${nearest}"?` : `it has ${expected.join(', ')}; words stand in single quotes`,
  }),
  'name-in-if': ({ name }) => ({
    message: `"${name}" means nothing in \`if\``,
    help: "`if` asks git only: `changed('src/**')`; use `when` for stages",
  }),
}
