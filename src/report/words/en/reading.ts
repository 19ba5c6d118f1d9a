import type { ReadingProblems } from '../../../model/problems/reading.js'
import type { Sentences } from '../sentences.js'

const lastWords = (tail: string): string =>
  /\S/.test(tail) ? 'mend what the last lines of its output name' : 'it printed nothing: run it by hand to see why'

export const reading: Sentences<ReadingProblems> = {
  'tool-missing': ({ tool, install }) => ({
    message: `${tool} is not installed`,
    help: install ? `install it in a step before this one: \`${install}\`` : 'install it in a step before this one',
  }),
  'tool-too-old': ({ tool, needs, refused }) => ({
    message: `this version of ${tool} does not know "${refused}"`,
    help: `install ${tool} ${needs} or newer, or say in \`run:\` how this one is run`,
  }),
  crashed: ({ tool, exitCode, tail }) => ({
    message: `${tool} ended with exit code ${exitCode} and gave no answer`,
    help: lastWords(tail),
  }),
  'tool-failed': ({ tool, reason }) => ({
    message: `${tool} could not do its work: ${reason}`,
    help: 'mend what it names, then run it again',
  }),
  killed: ({ tool, signal }) => ({
    message: `${tool} was killed by ${signal}`,
    help:
      signal === 'SIGKILL'
        ? 'give it more memory, or less to do at once: the machine may have run out'
        : 'run it again',
  }),
  'timed-out': ({ tool, minutes }) => ({
    message: `${tool} did not end within ${minutes} minutes`,
    help: 'raise `timeout-minutes` of the item, or find out why it hangs',
  }),
  cancelled: () => ({ message: 'the run was cancelled', help: 'run it again' }),
  flooded: ({ tool, limitMib }) => ({
    message: `${tool} printed more than ${limitMib} MiB and was ended`,
    help: 'make it print less',
  }),
  'no-report': ({ path, tool, tail }) => ({
    message: `${path ?? `the report of ${tool}`} was not written`,
    help: path ? 'let `run:` write it, or name the file in `with: {report}`' : lastWords(tail),
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
  'report-of-other-tree': ({ files }) => ({
    message: `none of the ${files} files that the report names is in this repository`,
    help: 'let the tool run in this checkout, and name the report that it writes here',
  }),
  'unreadable-report': ({ path, expected, reason }) => ({
    message: `expected ${expected}${path ? ` in ${path}` : ''}, but ${reason}`,
    help: 'see that the tool writes the format that the gate reads',
  }),
  'too-large': ({ path, limitMib }) => ({
    message: `${path ?? 'the report'} is larger than ${limitMib} MiB`,
    help: 'make the tool report less',
  }),
  'nothing-examined': ({ examined, minimum, unit, hint }) => ({
    message: `${examined === 0 ? 'nothing' : 'too little'} was examined: ${examined} ${unit}`,
    help: hint ?? `at least ${minimum} must be; see that the gate looks in the right place`,
  }),
  'shallow-clone': () => ({
    message: 'the clone is shallow: only a part of the history is there',
    help: 'check out the whole history: `fetch-depth: 0` of actions/checkout',
  }),
  'no-findings-reported': ({ tool, exitCode, tail }) => ({
    message: `${tool} ended with exit code ${exitCode}, but its report shows no finding`,
    help: `it failed for another reason; ${lastWords(tail)}`,
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
  'not-run': ({ sha, item }) => ({
    message: `${item ? `"${item}", which it needs, ` : ''}was not run on ${sha.slice(0, 12)}`,
    help: 'run the gates on this commit',
  }),
  'readings-expired': ({ at }) => ({
    message: `was run on ${at.slice(0, 10)}, more than 7 days ago`,
    help: 'run the gates again: start the workflow by hand on this commit',
  }),
  'nothing-expected': () => ({
    message: 'nothing is expected of the answer',
    help: 'say under `expect:` what must hold',
  }),
  'needs-errored': ({ item }) => ({
    message: `"${item}", which it needs, could not be answered`,
    help: `mend "${item}" first`,
  }),
  'variable-not-set': ({ names }) => ({
    message: `${names.join(', ')} ${names.length === 1 ? 'is' : 'are'} not set`,
    help: 'pass it on under `env:` of the workflow step',
  }),
  'bad-shell': ({ shell }) => ({
    message: `unknown shell "${shell}"`,
    help: 'expected bash, sh, python, pwsh, powershell, cmd, or a command with `{0}` where the script goes',
  }),
  'no-folder': ({ path }) => ({
    message: `${path} is not a folder inside the workspace`,
    help: 'see `working-directory` of the item',
  }),
  'not-a-file': ({ path }) => ({
    message: `${path} is not a regular file inside the workspace`,
    help: 'name a file of the repository',
  }),
  'no-repository': ({ path }) => ({
    message: `${path} is not a git checkout`,
    help: 'run it where the repository is checked out',
  }),
  'git-failed': ({ command, reason }) => ({
    message: `\`git ${command}\` failed${reason ? `: ${reason}` : ''}`,
    help: 'see that the checkout is whole',
  }),
  'too-many-subjects': ({ count, limit }) => ({
    message: `${count} things to judge, but at most ${limit} are`,
    help: 'split the item into several with narrower paths',
  }),
  'system-refused': ({ call, reason }) => ({
    message: `the machine refused "${call}": ${reason}`,
    help:
      reason === 'ENOSPC'
        ? 'make room on the disk'
        : reason === 'EMFILE' || reason === 'ENFILE'
          ? 'raise the limit of open files'
          : 'see the permissions and limits of the machine',
  }),
  internal: ({ reason }) => ({
    message: `the gate itself failed: ${reason}`,
    help: 'this is a fault of release-checklist; please report it',
  }),
}
