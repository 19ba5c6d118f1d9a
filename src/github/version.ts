import { parse } from 'smol-toml'
import { json, object, optional, text } from '../formats/json.js'
import type { ReleaseRules } from '../model/checklist.js'
import { fail, UserError } from '../model/problem.js'
import type { Client } from './client.js'
import { readFileAt } from './contents.js'
import { isTagName } from './tag.js'

const LIMIT = 1024 * 1024

/** The version that a commit says it has, by the file or the branch that the checklist names; `version-unreadable`. At most one request. */
export async function readVersion(
  client: Client,
  rules: ReleaseRules,
  sha: string,
  branch: string | undefined,
): Promise<string> {
  const path = rules.version
  const unreadable = (reason: string): never => fail('version-unreadable', { path, reason })
  if (path === 'branch') {
    // `release/v5.2.0`, `release-5.2.0`
    const found = /(?:^|[/_-])v?(\d+(?:\.\d+)+[0-9A-Za-z.+-]*)$/.exec(branch ?? '')?.[1]
    return found ?? unreadable(branch ? `"${branch}" ends in no version` : 'there is no branch')
  }
  const file = await readFileAt(client, 'read-version', path, sha, LIMIT)
  if (file.kind === 'absent') return unreadable('it is not there')
  if (file.kind === 'too-large') return unreadable('it is too large')
  if (file.kind !== 'file') return unreadable(`it is a ${file.kind}`)
  const version = path.endsWith('.toml') ? tomlVersion(file.bytes) : jsonVersion(file.bytes)
  if (version === undefined) return unreadable('it holds no version')
  return /^\d[0-9A-Za-z.+_-]*$/.test(version) ? version : unreadable('what it holds is no version')
}

/** The name of the release's tag; `version-unreadable` where git would not take it. */
export function tagOf(rules: ReleaseRules, version: string): string {
  const tag = rules.tag.replaceAll('{version}', version)
  return isTagName(tag)
    ? tag
    : fail('version-unreadable', { path: rules.version, reason: 'it makes no name for a tag' })
}

function jsonVersion(bytes: Uint8Array): string | undefined {
  try {
    return json([bytes], object({ version: optional(text) })).version
  } catch (error) {
    if (error instanceof UserError) return undefined
    throw error
  }
}

/** `project.version` (PEP 621), Poetry's, or Cargo's. */
function tomlVersion(bytes: Uint8Array): string | undefined {
  const table = object({ version: optional(text) })
  const shape = object({
    project: optional(table),
    tool: optional(object({ poetry: optional(table) })),
    package: optional(table),
  })
  try {
    const { project, tool, package: crate } = shape.read(parse(new TextDecoder().decode(bytes)), '$')
    return project?.version ?? tool?.poetry?.version ?? crate?.version
  } catch {
    return undefined
  }
}
