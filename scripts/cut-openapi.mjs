// Cuts the operations that we use out of GitHub's own API description, with every schema they refer to, into
// `__tests__/github/openapi.json`, against which the tests check each request and each answer.
// Run again after adding an operation below, or for a newer description (385 MB installed, so not a dependency of ours):
//   npm install --ignore-scripts --prefix /tmp/openapi @octokit/openapi
//   node scripts/cut-openapi.mjs /tmp/openapi/node_modules/@octokit/openapi/generated/api.github.com.json
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const operations = `
  GET /apps/{app_slug}
  GET /orgs/{org}/teams/{team_slug}/members
  GET /repos/{owner}/{repo}
  GET /repos/{owner}/{repo}/actions/runs
  GET /repos/{owner}/{repo}/actions/runs/{run_id}
  GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs
  GET /repos/{owner}/{repo}/branches/{branch}
  POST /repos/{owner}/{repo}/check-runs
  GET /repos/{owner}/{repo}/check-runs/{check_run_id}
  PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}
  GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations
  GET /repos/{owner}/{repo}/collaborators/{username}/permission
  GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls
  GET /repos/{owner}/{repo}/commits/{ref}
  GET /repos/{owner}/{repo}/commits/{ref}/check-runs
  GET /repos/{owner}/{repo}/commits/{ref}/check-suites
  GET /repos/{owner}/{repo}/commits/{ref}/status
  GET /repos/{owner}/{repo}/commits/{ref}/statuses
  GET /repos/{owner}/{repo}/compare/{basehead}
  GET /repos/{owner}/{repo}/contents/{path}
  GET /repos/{owner}/{repo}/environments/{environment_name}
  GET /repos/{owner}/{repo}/git/commits/{commit_sha}
  GET /repos/{owner}/{repo}/git/matching-refs/{ref}
  GET /repos/{owner}/{repo}/git/ref/{ref}
  POST /repos/{owner}/{repo}/git/refs
  DELETE /repos/{owner}/{repo}/git/refs/{ref}
  POST /repos/{owner}/{repo}/git/tags
  GET /repos/{owner}/{repo}/git/tags/{tag_sha}
  GET /repos/{owner}/{repo}/git/trees/{tree_sha}
  PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}
  GET /repos/{owner}/{repo}/issues/{issue_number}/comments
  POST /repos/{owner}/{repo}/issues/{issue_number}/comments
  GET /repos/{owner}/{repo}/issues/{issue_number}/events
  GET /repos/{owner}/{repo}/issues/{issue_number}/timeline
  GET /repos/{owner}/{repo}/pulls
  GET /repos/{owner}/{repo}/pulls/{pull_number}
  GET /repos/{owner}/{repo}/pulls/{pull_number}/commits
  GET /repos/{owner}/{repo}/pulls/{pull_number}/files
  GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews
  GET /repos/{owner}/{repo}/releases
  POST /repos/{owner}/{repo}/releases
  GET /repos/{owner}/{repo}/releases/tags/{tag}
  PATCH /repos/{owner}/{repo}/releases/{release_id}
  GET /repos/{owner}/{repo}/releases/{release_id}/assets
  POST /repos/{owner}/{repo}/releases/{release_id}/assets
  GET /repos/{owner}/{repo}/rules/branches/{branch}
  GET /repos/{owner}/{repo}/rulesets
  POST /repos/{owner}/{repo}/rulesets
  GET /repos/{owner}/{repo}/rulesets/{ruleset_id}
  PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}
  POST /repos/{owner}/{repo}/statuses/{sha}
`
  .trim()
  .split(/\n\s*/)

const file = process.argv[2]
if (!file) throw new Error('usage: node scripts/cut-openapi.mjs <api.github.com.json>')
const whole = JSON.parse(readFileSync(file, 'utf8'))

/** Keywords that say something about a value; the rest (descriptions, examples, x-github) is left out. */
const keywords = new Set(
  `$ref type format enum items properties required additionalProperties nullable oneOf anyOf allOf not minimum maximum
  minLength maxLength minItems maxItems uniqueItems pattern const default`.split(/\s+/),
)
const referred = new Set()

function cut(schema) {
  if (schema === null || typeof schema !== 'object') return schema
  if (Array.isArray(schema)) return schema.map(cut)
  const kept = {}
  for (const [key, value] of Object.entries(schema)) {
    if (!keywords.has(key)) continue
    if (key === 'properties') kept[key] = Object.fromEntries(Object.entries(value).map(([k, v]) => [k, cut(v)]))
    else kept[key] = ['enum', 'required', 'default', 'const'].includes(key) ? value : cut(value)
  }
  if (kept.$ref) {
    const name = kept.$ref.replace('#/components/schemas/', '')
    referred.add(name)
    kept.$ref = `schemas#/${name}`
  }
  return kept.nullable ? orNull(kept) : kept
}

// OpenAPI 3.0 says `nullable`; JSON Schema has a type for it.
function orNull({ nullable: _, ...schema }) {
  if (typeof schema.type !== 'string') return { anyOf: [{ type: 'null' }, schema] }
  return {
    ...schema,
    type: [schema.type, 'null'],
    ...(schema.enum && { enum: [...schema.enum.filter(value => value !== null), null] }),
  }
}

const resolve = value =>
  value?.$ref
    ? value.$ref
        .split('/')
        .slice(1)
        .reduce((at, key) => at[key], whole)
    : value

const schemaOf = content => {
  const media = content?.['application/json'] ?? Object.values(content ?? {})[0]
  return media?.schema && cut(media.schema)
}

const paths = {}
for (const operation of operations) {
  const [method, path] = operation.split(' ')
  const found = whole.paths[path]?.[method.toLowerCase()]
  if (!found) throw new Error(`GitHub has no operation ${operation}`)
  const body = resolve(found.requestBody)
  paths[operation] = {
    parameters: found.parameters
      .map(resolve)
      .map(({ name, in: where, required = false, schema }) => ({ name, in: where, required, schema: cut(schema) })),
    ...(body && { body: { required: body.required ?? false, schema: schemaOf(body.content) ?? {} } }),
    answers: Object.fromEntries(
      Object.entries(found.responses).map(([status, answer]) => [status, schemaOf(resolve(answer).content) ?? null]),
    ),
  }
}

const schemas = {}
for (const name of referred) schemas[name] = cut(whole.components.schemas[name]) // the set grows while it is walked

// Where the description is wrong about what GitHub really answers.
const ofPull = name => schemas[name].properties
for (const name of ['pull-request', 'pull-request-simple']) {
  ofPull(name).user = orNull(ofPull(name).user) // a deleted account
  const head = ofPull(name).head.properties
  head.user = orNull(head.user)
  head.repo = orNull(head.repo) // a deleted fork
}
for (const schema of Object.values(schemas)) {
  if (schema.properties?.actor && schema.properties?.event) schema.properties.actor = orNull(schema.properties.actor)
}
schemas['timeline-reviewed-event'].properties.user = orNull(schemas['timeline-reviewed-event'].properties.user)

const sorted = Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1)))
const target = join(import.meta.dirname, '../__tests__/github/openapi.json')
// One line an operation or schema: small, and a difference can still be read.
const lines = entries =>
  Object.entries(entries).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`)
writeFileSync(
  target,
  `{\n"source": ${JSON.stringify(`@octokit/openapi ${whole.info.version} (MIT), cut by scripts/cut-openapi.mjs`)},\n` +
    `"operations": {\n${lines(paths).join(',\n')}\n},\n"schemas": {\n${lines(sorted).join(',\n')}\n}\n}\n`,
)
console.log(`${operations.length} operations, ${referred.size} schemas`)
