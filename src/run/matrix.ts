import type { Step } from '../model/step.js'

/** A matrix for `mode: collect`, as JSON: `{ include: [{ items: "tests coverage" }, …] }`. What waits for each other stays in one job. */
export function matrixOf(steps: readonly Step[]): string {
  const groups: { items: string[] }[] = []
  for (const { item, after } of steps) {
    const needed = groups.filter(({ items }) => after.some(id => items.includes(id)))
    const merged = [...needed.flatMap(({ items }) => items), item]
    groups.splice(0, groups.length, ...groups.filter(group => !needed.includes(group)), { items: [...new Set(merged)] })
  }
  return JSON.stringify({ include: groups.map(({ items }) => ({ items: items.join(' ') })) })
}
