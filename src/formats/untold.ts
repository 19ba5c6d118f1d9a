import type { Finding } from '../model/finding.js'

/** As many findings as a tool counts and does not tell, because its output was cut or filtered. */
export function untold(counted: number, told: number, ruleId: string): Finding[] {
  const count = Math.min(Math.max(0, counted - told), 100_000)
  const message = 'the tool counts it and does not say where it is'
  return Array.from({ length: count }, () => ({ level: 'error', ruleId, message }))
}
