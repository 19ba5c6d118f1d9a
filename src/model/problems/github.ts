/** What GitHub refused or could not do, by code; and wrong use of the Action or the CLI. */
export interface GitHubProblems {
  'no-permission': { readonly doing: string; readonly permission: string }
  'api-failed': { readonly doing: string; readonly status?: number; readonly reason: string }
  'bad-input': { readonly input: string; readonly value: string; readonly expected: string }
  'bad-event': { readonly event: string; readonly reason: string }
}
