import type { GitHubProblems } from '../../../model/problems/github.js'
import type { Sentences } from '../sentences.js'

export const github: Sentences<GitHubProblems> = {
  'no-permission': ({ doing, permission }) => ({
    message: `cannot ${doing}: the token lacks "${permission}"`,
    help: `add \`${permission}\` under \`permissions:\` of the job`,
  }),
  'api-failed': ({ doing, status, reason }) => ({
    message: `cannot ${doing}: ${status ? `GitHub answered ${status}, ` : ''}${reason}`,
    help: 'run it again',
  }),
  'bad-input': ({ input, value, expected }) => ({
    message: `input "${input}" is "${value}"`,
    help: `expected ${expected}`,
  }),
  'bad-event': ({ event, reason }) => ({
    message: `the event "${event}" cannot be read: ${reason}`,
    help: 'see examples of workflows in the README',
  }),
}
