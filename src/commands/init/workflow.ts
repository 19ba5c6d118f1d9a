import type { SetUp } from './proposal.js'

/** The release of the Action that a workflow uses, until there is one to name. */
export const ACTION = 'OWNER/release-checklist@0000000000000000000000000000000000000000 # v1.0.0'

/** The recommended workflow: one job runs the gates and may write nothing, one decides and runs nothing. `checklist`: where it is not at its usual place. */
export const workflowText = (setUp: readonly SetUp[], checklist?: string): string => {
  const own = checklist === undefined ? '' : `\n          checklist: ${value(checklist)}`
  return `name: Release checklist
on:
  pull_request: { types: [opened, synchronize, reopened, unlabeled, closed] } # add \`labeled\` if you mark release pull requests by a label
  pull_request_review: { types: [submitted, edited, dismissed] }
  merge_group:
  push: { tags: ['v*'] } # merge-first flows add: branches: [main]
  schedule: [{ cron: '17 5 * * *' }] # lowers what has expired, or carries no release any more
  workflow_dispatch:
    inputs:
      sha: { description: Commit to judge (the chosen branch's head if empty) }
      tag: { description: Tag to create on go }

permissions: {}

jobs:
  gates: # runs the tools, may write nothing
    if: >-
      (contains(fromJSON('["pull_request", "merge_group", "workflow_dispatch"]'), github.event_name) && github.event.action != 'closed') ||
      (github.event_name == 'push' && github.ref_type == 'branch')
    permissions: { contents: read, pull-requests: read }
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          ref: \${{ inputs.sha || github.event.pull_request.head.sha || github.sha }}
          fetch-depth: 0
          persist-credentials: false
${setUp.length > 0 ? setUp.map(stepText).join('') : COMMENT}      - uses: ${ACTION}
        with:
          mode: collect
          sha: \${{ inputs.sha }}${own}
      - uses: actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0
        with: { name: readings, path: release-checklist-results }

  verdict: # reads readings and reviews, writes the check and the status; runs nothing
    needs: gates
    if: \${{ !cancelled() }}
    permissions:
      contents: write # to create the tag and attach the record; read is enough without
      checks: write
      statuses: write
      pull-requests: read
    runs-on: ubuntu-24.04
    steps:
      - if: needs.gates.result == 'success'
        uses: actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1
        with: { name: readings, path: release-checklist-results }
      - uses: ${ACTION}
        with:
          mode: decide
          sha: \${{ inputs.sha }}
          create-tag: \${{ inputs.tag }}${own}
`
}

const COMMENT = '      # set up the languages and install the tools here, as in any other job\n'

function stepText({ uses, with: given, run, workingDirectory }: SetUp): string {
  const lines = [
    ...(uses === undefined ? [] : [`uses: ${uses}`]),
    ...(run === undefined ? [] : [`run: ${run}`]),
    ...(workingDirectory === undefined ? [] : [`working-directory: ${value(workingDirectory)}`]),
    ...(given
      ? [
          `with: { ${Object.entries(given)
            .map(([key, each]) => `${key}: ${value(String(each))}`)
            .join(', ')} }`,
        ]
      : []),
  ]
  return lines.map((line, index) => `      ${index === 0 ? '- ' : '  '}${line}\n`).join('')
}

const value = (text: string): string => (/^[\w.][\w./-]*$/.test(text) ? text : JSON.stringify(text))
