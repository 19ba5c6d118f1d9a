import type { Expr } from '@actions/expressions/ast'
import { ExpressionError } from '@actions/expressions/errors'
import { Lexer, type Token, TokenType } from '@actions/expressions/lexer'
import { Parser } from '@actions/expressions/parser'
import type { Expression } from '../model/expression.js'
import type { SyntaxFault } from '../model/problems/checklist.js'
import { excerpt } from './document.js'
import type { SayInText } from './expression-text.js'
import { checkCondition, type Scope } from './expression-types.js'

/**
 * What an expectation or an `if` means: GitHub's grammar, our types (design 6). Nothing where it is wrong; then `say` was
 * told of everything that is.
 */
export function parseExpression(text: string, scope: Scope, say: SayInText): Expression | undefined {
  if (text.trim() === '') return say('expression-syntax', { text, why: 'empty' }, 0, 1)
  let tokens: Token[]
  try {
    tokens = new Lexer(text).lex().tokens
  } catch (error) {
    return sayLexerError(text, String(error), say)
  }
  const offsets = offsetsOf(tokens, text)
  const at = (token: Token): number => offsets.get(token) ?? 0
  try {
    // Which names and functions there are is ours to check: here every one is known.
    const names = tokens.filter(({ type }) => type === TokenType.IDENTIFIER).map(({ lexeme }) => lexeme)
    const functions = names.map(name => ({ name, minArgs: 0, maxArgs: Number.POSITIVE_INFINITY }))
    const parsed: Expr = new Parser(tokens, names, functions).parse()
    return checkCondition(parsed, scope, { text, at, say })
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error
    const { pos, message } = error
    const token = tokens.find(({ range: { start } }) => start.line === pos.line && start.column === pos.column)
    return sayParserError(text, message, token, token ? at(token) : 0, say)
  }
}

/** Where each token begins: only white space stands between them. */
function offsetsOf(tokens: readonly Token[], text: string): ReadonlyMap<Token, number> {
  const offsets = new Map<Token, number>()
  let end = 0
  for (const token of tokens) {
    const start = text.indexOf(token.lexeme, end)
    offsets.set(token, start)
    end = start + token.lexeme.length
  }
  return offsets
}

function sayLexerError(text: string, message: string, say: SayInText): undefined {
  const position = /Located at position (\d+) within expression: /.exec(message)?.[1]
  if (position === undefined) return say('expression-syntax', { text: '', why: 'too-long' }, 0, text.length)
  const offset = Number(position) - 1
  const rest = text.slice(offset)
  if (rest.startsWith("'"))
    return say('expression-syntax', { text: excerpt(rest), why: 'open-quote' }, offset, rest.length)
  return sayWord(/^(?:"[^"]*"?|\S+)/.exec(rest)?.[0] ?? rest, offset, say)
}

function sayParserError(
  text: string,
  message: string,
  token: Token | undefined,
  offset: number,
  say: SayInText,
): undefined {
  const lexeme = token?.lexeme ?? ''
  if (message.startsWith('Exceeded max expression depth'))
    return say('expression-syntax', { text: '', why: 'too-deep' }, 0, text.length)
  if (/^(?:Too|Even)/.test(message))
    return say('expression-syntax', { text: excerpt(lexeme), why: 'arguments' }, offset, lexeme.length)
  if (token === undefined || token.type === TokenType.EOF || message.startsWith('Unexpected end'))
    return say('expression-syntax', { text: excerpt(text), why: 'ends-early' }, 0, text.length)
  const not = /\bnot\s+$/i.exec(text.slice(0, offset))
  return not ? sayWord(not[0].trim(), not.index, say) : sayWord(lexeme, offset, say)
}

/** A word that cannot stand where it stands: in what way it was most likely meant. */
function sayWord(word: string, offset: number, say: SayInText): undefined {
  const number = /^([+-]?\d+(?:\.\d+)?)(?:%|[a-zA-Z]+)$/.exec(word)?.[1]
  if (number !== undefined) return say('expression-unit', { text: excerpt(word), number }, offset, word.length)
  if (/^[+\-*/%]|^\w+[+*/%]/.test(word))
    return say('expression-arithmetic', { text: excerpt(word) }, offset, word.length)
  return say('expression-syntax', { text: excerpt(word), why: faultOf(word) }, offset, word.length)
}
function faultOf(word: string): SyntaxFault {
  if (word.startsWith('"')) return 'double-quotes'
  if (/^(?:and|or|not|is|in)$/i.test(word)) return 'word-operator'
  if (/^=/.test(word)) return 'single-equals'
  if (/^[≤≥≠≈&|~^]|^<>$/.test(word)) return 'foreign-operator'
  return 'unexpected'
}
