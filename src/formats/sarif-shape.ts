import { anything, array, either, entries, float, integer, object, optional, text, yesNo } from './json.js'

const words = object({ text: optional(text) })
const score = either(value => typeof value === 'number', float, text)
const severity = optional(object({ 'security-severity': optional(score) }))

export const Rule = object({
  id: text,
  helpUri: optional(text),
  shortDescription: optional(words),
  messageStrings: optional(entries(words)),
  defaultConfiguration: optional(object({ level: optional(text) })),
  properties: severity,
})

const component = object({
  name: text,
  version: optional(text),
  semanticVersion: optional(text),
  rules: optional(array(Rule)),
})

export const ArtifactLocation = object({ uri: optional(text), uriBaseId: optional(text), index: optional(integer) })

const locations = optional(
  array(
    object({
      physicalLocation: optional(
        object({
          artifactLocation: optional(ArtifactLocation),
          region: optional(
            object({ startLine: optional(integer), startColumn: optional(integer), endLine: optional(integer) }),
          ),
        }),
      ),
    }),
  ),
)

export const Result = object({
  ruleId: optional(text),
  ruleIndex: optional(integer),
  rule: optional(
    object({
      id: optional(text),
      index: optional(integer),
      toolComponent: optional(object({ index: optional(integer), name: optional(text) })),
    }),
  ),
  kind: optional(text),
  level: optional(text),
  baselineState: optional(text),
  message: object({
    text: optional(text),
    markdown: optional(text),
    id: optional(text),
    arguments: optional(array(text)),
  }),
  locations,
  suppressions: optional(array(object({ status: optional(text) }))),
  properties: severity,
})

export const Notification = object({ level: optional(text), message: optional(words), locations })
const notifications = optional(array(Notification))

export const Run = object({
  tool: object({ driver: component, extensions: optional(array(component)) }),
  invocations: optional(
    array(
      object({
        executionSuccessful: optional(yesNo),
        toolExecutionNotifications: notifications,
        toolConfigurationNotifications: notifications,
      }),
    ),
  ),
  artifacts: optional(array(object({ location: optional(ArtifactLocation) }))),
  originalUriBaseIds: optional(entries(ArtifactLocation)),
  externalPropertyFileReferences: optional(object({ results: optional(array(object({}))) })),
  /** Each is a `Result`; there may be a million. */
  results: optional(array(anything)),
})

/** What is read of a SARIF log. */
export const log = object({ version: optional(text), runs: array(Run) })
