/** Secrets that a job has and that may come out nowhere. */
export const canaries: Readonly<Record<string, string>> = {
  ACTIONS_RUNTIME_TOKEN: 'canary-runtime-token-8d1f4c',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'canary-id-token-5b90ae',
  ACTIONS_RUNTIME_URL: 'https://canary-runtime-url.invalid/31c7',
  ACTIONS_RESULTS_URL: 'https://canary-results-url.invalid/77e2',
  ACTIONS_CACHE_URL: 'https://canary-cache-url.invalid/c04d',
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://canary-id-url.invalid/e6b5',
}

/** Where one of the secrets came out; telling the runner to mask it is how it should be. */
export function findLeaks(secrets: readonly string[], texts: Readonly<Record<string, string>>): string[] {
  return Object.entries(texts).flatMap(([where, text]) => {
    const told = where === 'stdout' ? text.replace(/^::add-mask::.*$/gm, '') : text
    return secrets.filter(secret => told.includes(secret)).map(secret => `${where} holds ${secret.slice(0, 12)}…`)
  })
}
