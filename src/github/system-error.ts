import { isObject } from '../formats/json.js'

/** The code of a system error (`ENOENT`), its own or that of what caused it. */
export const systemCode = (thrown: unknown): string | undefined =>
  isObject(thrown) ? (typeof thrown.code === 'string' ? thrown.code : systemCode(thrown.cause)) : undefined
