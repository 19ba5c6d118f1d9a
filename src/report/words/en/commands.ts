import type { CommandProblems } from '../../../model/problems/commands.js'
import type { Sentences } from '../sentences.js'

const quoted = (words: readonly string[]): string => words.map(word => `'${word}'`).join(' ')

/** What keeps a command of the command line from doing its work. */
export const commands: Sentences<CommandProblems> = {
  'no-such-gate': ({ gate, nearest }) => ({
    message: `there is no gate "${gate}"`,
    help: nearest ? `did you mean "${nearest}"?` : 'list them with `release-checklist gates`',
  }),
  'bad-inputs': ({ path, reason }) => ({
    message: `${path} cannot be decided again: ${reason}`,
    help: 'name an `inputs.json` that a run of this version has kept',
  }),
  'unreadable-file': ({ path, reason }) => ({
    message: `${path} cannot be read: ${reason}`,
    help: 'name a text file that you may read',
  }),
  'report-in-the-way': ({ path }) => ({
    message: `${path} is there already, and is no report of ours`,
    help: 'name another folder: nothing is written over it',
  }),
  'item-of-other-stage': ({ item, stage, when }) => ({
    message: `item "${item}" is not asked at stage ${stage}`,
    help: `say \`--stage ${when.join('` or `--stage ')}\``,
  }),
  'already-there': ({ path }) => ({
    message: `${path} is there already, and nothing is written over it`,
    help: 'add to it by hand, or move it away first',
  }),
  'nothing-to-ask': () => ({
    message: 'git tracks nothing here that a gate knows: no tests, no configuration of a tool, no document',
    help: 'add your files first (`git add`), or begin with a list of your own: `release-checklist init --from CHECKLIST.md`',
  }),
  'nothing-answered': () => ({
    message: 'no gate could answer here, and nothing was written',
    help: 'install what the tools need, then run it again',
  }),
  'no-open-points': ({ path }) => ({
    message: `${path} has no open points`,
    help: 'write them as a task list: `- [ ] Backups are tested`',
  }),
  'tags-to-settle': ({ tags, include, exclude }) => ({
    message: `these tags are no releases, and would be blocked as well: ${tags.join(', ')}`,
    help: `leave them alone with \`--exclude ${quoted(exclude)}\`, or block all with \`--include ${quoted(include)}\``,
  }),
}
