import { chmod, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { roleOf } from './people.js'
import { afterRefChange } from './pushes.js'
import { judge, type Pusher, pushRefusal, type RefChange } from './rules.js'
import type { Repository, World } from './state.js'

/** In the environment of a `git push`: the login of who pushes, or `deploy-key`. */
export const pusherVariable = 'STAND_IN_PUSHER'

/** What a hook asks: the refs of one push. Objects are looked at by the hook, which alone sees them before they are accepted. */
export interface Push {
  readonly hook: 'pre-receive' | 'post-receive'
  readonly repository: string
  readonly pusher: string
  readonly changes: readonly RefChange[]
}
export interface PushAnswer {
  readonly accepted: boolean
  /** What git shows after `remote: `. */
  readonly message: string
}

// A program of its own, because it runs inside the push; it fails closed when the stand-in is gone.
const program = (world: World, repository: string): string => `
const { execFileSync } = require('node:child_process')
const { readFileSync } = require('node:fs')
const { request } = require('node:http')
const git = (...args) => {
  try {
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return null
  }
}
const zero = '0'.repeat(40)
const changes = readFileSync(0, 'utf8').split('\\n').filter(line => line !== '').map(line => {
  const [before, after, ref] = line.split(' ')
  const made = before === zero
  const deleted = after === zero
  return {
    ref,
    before: made ? null : before,
    after: deleted ? null : after,
    commit: deleted ? null : git('rev-parse', '--verify', '--quiet', after + '^{commit}'),
    forced: !made && !deleted && git('merge-base', '--is-ancestor', before, after) === null,
  }
})
const pusher = process.env.${pusherVariable} ?? 'git'
const body = JSON.stringify({ hook: process.argv[2], repository: ${JSON.stringify(repository)}, pusher, changes })
const asked = request(${JSON.stringify(`${world.url}/stand-in/push`)}, { method: 'POST' }, answer => {
  let text = ''
  answer.on('data', chunk => { text += chunk }).on('end', () => {
    const { accepted, message } = JSON.parse(text)
    if (message) process.stderr.write(message + '\\n')
    process.exitCode = accepted ? 0 : 1
  })
})
asked.on('error', error => {
  process.stderr.write('the stand-in for GitHub does not answer: ' + error.message + '\\n')
  process.exitCode = 1
})
asked.end(body)
`

/** Makes the bare repository ask the stand-in about every push. */
export async function installHooks(world: World, repo: Repository): Promise<void> {
  const folder = join(repo.gitDir, 'hooks')
  await writeFile(join(folder, 'ask.cjs'), program(world, repo.fullName))
  for (const hook of ['pre-receive', 'post-receive']) {
    const file = join(folder, hook)
    await writeFile(file, `#!/bin/sh\nexec '${process.execPath}' '${join(folder, 'ask.cjs')}' ${hook}\n`)
    await chmod(file, 0o755)
  }
}

/** Judges a push, or takes note of an accepted one. */
export async function answerPush(world: World, push: Push): Promise<PushAnswer> {
  const repo = world.repositories.get(push.repository.toLowerCase())
  if (!repo) return { accepted: false, message: 'Repository not found.' }
  if (push.hook === 'post-receive') {
    world.clock.tick()
    for (const change of push.changes) await afterRefChange(world, repo, change, push.pusher)
    return { accepted: true, message: '' }
  }
  const pusher: Pusher =
    push.pusher === 'deploy-key'
      ? { kind: 'deploy-key' }
      : { kind: 'person', admin: roleOf(repo, push.pusher) === 'admin' }
  const messages: string[] = []
  let accepted = true
  for (const change of push.changes) {
    const { forbidden, bypassed } = judge(repo, change, pusher)
    if (forbidden.length > 0) messages.push(pushRefusal(repo, change.ref, forbidden))
    else if (bypassed.length > 0) {
      const list = bypassed.map(text => `- ${text}`).join('\n')
      messages.push(`Bypassed rule violations for ${change.ref}:\n\n${list}\n`)
    }
    accepted &&= forbidden.length === 0
  }
  return { accepted, message: messages.join('\n') }
}
