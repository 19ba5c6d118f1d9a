import { spawn } from 'node:child_process'
import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { optional, text, yesNo } from '../../src/formats/json.js'
import { git, tryGit } from '../github/git.js'
import { pusherVariable } from '../github/hooks.js'
import { checkout } from '../runner/checkout.js'
import { code } from './acts.js'
import { clockOption } from './clock.js'
import type { Stage } from './stage.js'
import { only, type Verb, verb } from './words.js'

const program = join(import.meta.dirname, '../../dist/cli.js')

/** A command on somebody's machine, in a clone of the default branch. */
const command: Verb = verb(only({ line: text, by: text }), async (stage, { line, by }) => {
  const { exitCode, output } = await inClone(stage, 'main', folder => runCli(stage, folder, line.split(' '), by))
  stage.ended = { exit: exitCode }
  return [
    '',
    `## ${by} runs \`release-checklist ${line}\``,
    '',
    `- exit code **${exitCode}**`,
    '',
    '```text',
    ...output.trimEnd().split('\n').map(stage.names.stable),
    '```',
    '',
  ]
})

function runCli(
  { github }: Stage,
  folder: string,
  args: readonly string[],
  by: string,
): Promise<{ exitCode: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.env.RC_NODE24 || process.execPath, [program, ...args], {
      cwd: folder,
      env: {
        PATH: process.env.PATH,
        HOME: folder,
        GITHUB_API_URL: github.url,
        GITHUB_TOKEN: github.personalToken(by).value,
        NODE_OPTIONS: clockOption(github.clock.now()),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    const hear = (data: Buffer): void => {
      output += data.toString()
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.on('error', reject)
    child.on('close', exitCode => resolve({ exitCode, output }))
  })
}

/** A tag that somebody makes in a clone and pushes; GitHub's rules say whether it is taken. */
const pushTag: Verb = verb(
  only({ name: text, at: text, by: text, annotated: optional(yesNo), gets: text }),
  async (stage, { name, at, by, annotated = false, gets }) => {
    const { exitCode, stderr } = await inClone(stage, at, async folder => {
      await git(folder, [
        '-c',
        'user.name=dora',
        '-c',
        'user.email=dora@example.com',
        'tag',
        ...(annotated ? ['-a', '-m', name] : []),
        name,
      ])
      return tryGit(folder, ['push', '--quiet', 'origin', `refs/tags/${name}`], { env: { [pusherVariable]: by } })
    })
    const came = exitCode === 0 ? 'accepted' : 'refused'
    if (came !== gets) throw new Error(`the push of ${name} was ${came}, not ${gets}:\n${stderr}`)
    const remote = stderr.split('\n').filter(line => /^(?:remote:| !)/.test(line) && line.trim() !== 'remote:')
    return [
      `- ${by} pushes the tag ${code(name)} on ${code(at)}: **${came}**`,
      ...(remote.length > 0
        ? ['', '  ```text', ...remote.map(line => `  ${stage.names.stable(line.trimEnd())}`), '  ```', '']
        : []),
    ]
  },
)

async function inClone<T>(stage: Stage, at: string, act: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(stage.folder, 'clone-'))
  await checkout(stage.repo, folder, stage.names.shaOf(at))
  return act(folder)
}

export const commands: Readonly<Record<string, Verb>> = { command, 'push-tag': pushTag }
