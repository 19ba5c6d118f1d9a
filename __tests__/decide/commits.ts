export const HEAD = '3f2a1c9b8d7e6f5a4b3c2d1e0f9a8b7c6d5e4f3a'
export const OLDER = '0b1c2d3e4f5a6b7c8d9e0f1a2b3c4d5e6f7a8b9c'
export const MERGE = 'c0ffee1234567890abcdef1234567890abcdef12'
export const TREE = '7777777777777777777777777777777777777777'

/** `10:00` of the day on which everything here happens. */
export const at = (time: string): string => `2026-11-23T${time.length === 5 ? `${time}:00` : time}Z`
