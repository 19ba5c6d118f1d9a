const colour = process.stdout.isTTY === true && !process.env.NO_COLOR
const style = (code: number, text: string): string => (colour ? `\u001b[${code}m${text}\u001b[0m` : text)

const MARGIN = '  │ '
/** What fits beside the margin of what is quoted; 80 columns where it is no terminal. */
export const columns = (process.stdout.columns ?? 80) - MARGIN.length

let step = 0
/** A numbered headline. */
export function headline(text: string): void {
  step += 1
  process.stdout.write(`\n${style(1, `${step}. ${text}`)}\n`)
}
export const say = (text: string): void => void process.stdout.write(`${text}\n`)
/** A command that is run for real. */
export const command = (text: string): void => say(style(2, `$ ${text}`))
/** Output of something else, as it came, set off from ours. */
export const quoted = (text: string): void =>
  say(
    text
      .trimEnd()
      .split('\n')
      .map(line => `${MARGIN}${line}`.trimEnd())
      .join('\n'),
  )
export const dim = (text: string): string => style(2, text)
