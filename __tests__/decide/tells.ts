import { expect } from '@jest/globals'
import { decide } from '../../src/decide/decide.js'
import { type Given, given } from './given.js'
import { signed, summary } from './told.js'

/** What is given, what then stands for each role, and what is decided. */
export type Row = [name: string, world: Given, lines: string[], summary: string]

/** The test of a row. */
export function tells(_name: string, world: Given, lines: string[], outcome: string): void {
  const verdict = decide(given(world))
  expect(signed(verdict)).toEqual(lines)
  expect(summary(verdict)).toBe(outcome)
}
