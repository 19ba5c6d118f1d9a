import type { Block } from '../report/blocks.js'
import { terminal } from '../report/terminal.js'

/** How wide stdout is, and whether it takes colours; 80 columns where it is no terminal. */
export const screen = (): { readonly columns: number; readonly colour: boolean } => ({
  columns: process.stdout.columns ?? 80,
  colour: process.stdout.isTTY === true && !process.env.NO_COLOR,
})

/** Prints to stdout. */
export const print = (text: string): void => void process.stdout.write(text)

/** Prints blocks as the terminal takes them. */
export function show(...blocks: readonly Block[]): void {
  const { columns, colour } = screen()
  print(terminal(blocks, columns, colour))
}
