/** A login as it is compared, lower case; undefined where it is not ASCII: `K` (U+212A) would become `k`. */
export const fold = (login: string): string | undefined =>
  /^[\w-]+(?:\[bot\])?$/.test(login) ? login.toLowerCase() : undefined
