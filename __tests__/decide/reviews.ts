import type { Review } from '../../src/model/facts.js'
import { at, HEAD } from './commits.js'

// approves('alice'), objects('bob', { at: '11:00' }), says('carol', '/sign-off …')
type Said = Partial<Omit<Review, 'at' | 'user' | 'state'>> & { readonly at?: string }
const review = (state: Review['state'], user: string | undefined, said: Said): Omit<Review, 'id' | 'url'> & Said => ({
  state,
  user,
  bot: false,
  commit: HEAD,
  body: '',
  edited: false,
  ...said,
  at: at(said.at ?? '10:00'),
})
export const approves = (user: string | undefined, said: Said = {}) => review('APPROVED', user, said)
export const objects = (user: string | undefined, said: Said = {}) => review('CHANGES_REQUESTED', user, said)
export const dismissed = (user: string | undefined, said: Said = {}) => review('DISMISSED', user, said)
export const says = (user: string, body: string, said: Said = {}) => review('COMMENTED', user, { body, ...said })
export const drafts = (user: string, said: Said = {}) => review('PENDING', user, said)
export type Draft = ReturnType<typeof approves>
