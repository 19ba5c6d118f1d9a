import type { ReadingProblems } from '../../../model/problems/reading.js'
import type { Sentences } from '../sentences.js'

export const reading: Sentences<ReadingProblems> = {
  'tool-missing': ({ tool, install }) => ({
    message: `${tool} is not installed`,
    help: install ? `install it in a step before this one: \`${install}\`` : 'install it in a step before this one',
  }),
  crashed: ({ tool, exitCode }) => ({
    message: `${tool} ended with exit code ${exitCode} and gave no answer`,
    help: 'see the last lines of its output',
  }),
  killed: ({ tool, signal }) => ({
    message: `${tool} was killed by ${signal}`,
    help: signal === 'SIGKILL' ? 'the machine may have run out of memory' : 'run it again',
  }),
  'timed-out': ({ tool, minutes }) => ({
    message: `${tool} did not end within ${minutes} minutes`,
    help: 'raise `timeout-minutes` of the item, or find out why it hangs',
  }),
  cancelled: () => ({ message: 'the run was cancelled', help: 'run it again' }),
  'no-report': ({ path }) => ({
    message: `${path} was not written`,
    help: 'let `run:` write it, or name the file in `with: {report}`',
  }),
  'stale-report': ({ path }) => ({
    message: `${path} was not written by this run`,
    help: 'it is older than the run; let a step before this one write it anew',
  }),
  'report-outside': ({ path }) => ({
    message: `${path} is not a file inside the workspace`,
    help: 'write the report into the workspace',
  }),
  'report-tracked': ({ path }) => ({
    message: `${path} is tracked by git`,
    help: 'a committed report says nothing about this run; remove it from the repository',
  }),
  'unreadable-report': ({ path, expected, reason }) => ({
    message: `expected ${expected}${path ? ` in ${path}` : ''}, but ${reason}`,
    help: 'see that the tool writes the format that the gate reads',
  }),
  'too-large': ({ path, limitMib }) => ({
    message: `${path ?? 'the report'} is larger than ${limitMib} MiB`,
    help: 'make the tool report less',
  }),
  'nothing-examined': ({ examined, minimum, unit }) => ({
    message: `${examined} ${unit} examined`,
    help: `at least ${minimum} must be; see that the gate looks in the right place`,
  }),
  'no-findings-reported': ({ tool, exitCode }) => ({
    message: `${tool} ended with exit code ${exitCode}, but its report shows no finding`,
    help: 'it failed for another reason; see the last lines of its output',
  }),
  'no-measure': ({ measure, subject }) => ({
    message: `"${measure}" could not be read from ${subject}`,
    help: 'see that the tool is of a version whose report holds it',
  }),
  'other-commit': ({ expected, found }) => ({
    message: `the workspace holds ${found.slice(0, 12)}, not the judged commit ${expected.slice(0, 12)}`,
    help: 'check out the judged commit: `ref: ${{ inputs.sha || github.event.pull_request.head.sha || github.sha }}`',
  }),
  'dirty-workspace': ({ files }) => ({
    message: `tracked files were changed: ${files.join(', ')}`,
    help: 'gates must judge the commit as it is; write into untracked files',
  }),
  'not-run': ({ sha }) => ({ message: `was not run on ${sha.slice(0, 12)}`, help: 'run the gates on this commit' }),
  'needs-errored': ({ item }) => ({
    message: `"${item}", which it needs, could not be answered`,
    help: `mend "${item}" first`,
  }),
  'variable-not-set': ({ names }) => ({
    message: `${names.join(', ')} not set`,
    help: 'pass it on in the workflow step: `env:`',
  }),
  internal: ({ reason }) => ({
    message: `the gate itself failed: ${reason}`,
    help: 'this is a fault of release-checklist; please report it',
  }),
}
