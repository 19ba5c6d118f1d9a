/** A message without the password that some tools quote in it: `Possible hardcoded password: '…'`. */
export const withoutPassword = (message: string): string =>
  message.replace(/\b(hard-?coded (?:password|secret|token|credential)s?\b[^:]{0,40}): .*/is, '$1')
