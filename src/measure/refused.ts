import type { Chunks, ToolRequest, ToolRun } from '../model/evidence.js'

/**
 * The word of the gate's own command line that its tool does not know, by what it says on stderr: an option, its value or a subcommand, because the
 * tool is too old. Undefined where it says no such thing, and where the item's `run:` ran.
 */
export function refusedWord({ argv: [program, ...words] }: ToolRequest, run: ToolRun): string | undefined {
  if (run.argv[0] !== program) return undefined
  const own = new Set(words.flatMap(word => [word, ...word.split('=')]))
  for (const [, word = ''] of beginningOf(run.stderr).matchAll(REFUSAL)) if (own.has(word)) return word
  return undefined
}

// As argparse, optparse, click, cobra, kingpin, clap, commander, yarn and pylint say it.
const REFUSAL =
  /\b(?:unrecognized arguments?|no such (?:option|command)|unknown (?:(?:long |short |shorthand )?flag|option|command|argument)|unexpected argument|unsupported option name|invalid choice|InvalidReporterError)[\s:'"`(]+([\w-]+)/gi

const ENOUGH = 64 * 1024
// One character for each byte, wherever the bytes are cut.
const decoder = new TextDecoder('latin1')
function beginningOf(chunks: Chunks): string {
  let said = ''
  for (const chunk of chunks) {
    said += decoder.decode(chunk)
    if (said.length >= ENOUGH) break
  }
  return said.slice(0, ENOUGH)
}
