/**
 * For `NODE_OPTIONS`: the process sees the time that GitHub sees, standing still, as everything in a scenario does; and where it would
 * wait for seconds, to ask GitHub again, it waits for a hundredth.
 */
export const clockOption = (now: Date): string => `--import=data:text/javascript,${encodeURIComponent(program(now))}`

const program = (now: Date): string => `
const now = ${now.getTime()}
globalThis.Date = new Proxy(Date, {
  construct: (real, given, made) => Reflect.construct(real, given.length > 0 ? given : [now], made),
  get: (real, key) => (key === 'now' ? () => now : Reflect.get(real, key)),
})
globalThis.setTimeout = new Proxy(setTimeout, {
  apply: (real, self, [act, wait, ...rest]) => real(act, wait >= 1000 ? wait / 100 : wait, ...rest),
})
`
