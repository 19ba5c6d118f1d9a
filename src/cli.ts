import { Command, CommanderError, Option } from 'commander'
import { stages } from './model/checklist.js'
import { problemsOf } from './model/problem.js'
import { renderProblem } from './report/problem.js'
import { ENGINE } from './run/engine.js'

const cancelled = new AbortController()
for (const [name, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)
  process.once(name, () => {
    process.exitCode = code
    cancelled.abort()
  })
// A reader that has seen enough, as in `| head`, is no failure.
process.stdout.on('error', error => {
  if ('code' in error && error.code === 'EPIPE') process.exit()
  throw error
})

const program = new Command('release-checklist')
  .description('One release checklist: runs its gates, collects the sign-offs, keeps the tag blocked until both hold.')
  .version(ENGINE.split(' ')[1] ?? '')
  .configureHelp({ showGlobalOptions: true })
  .option('--checklist <file>', 'the checklist file', '.release-checklist.yml')
  .exitOverride()
  .showSuggestionAfterError()
const stage = () => new Option('--stage <stage>', 'the stage to ask').choices([...stages]).default('tag')

program
  .command('check')
  .description('run the gates on this working tree and tell whether they hold')
  .addOption(stage())
  .option('--item <id...>', 'ask these items only')
  .option('--dry-run', 'print what would run, and run nothing')
  .option('--approve <user...>', 'decide as if these people had approved')
  .option('--inputs <file>', 'decide again from an `inputs.json`; runs nothing')
  .option('--json', 'print the record as JSON')
  .option('--report <folder>', 'write the record, the Markdown and the HTML report there')
  .option('--jobs <n>', 'how many gates may run at once')
  .action(async (_, command: Command) =>
    end((await import('./commands/check.js')).check(options(command), cancelled.signal)),
  )
program
  .command('validate')
  .description('read the checklist and tell everything that is wrong with it')
  .action(async (_, command: Command) => end((await import('./commands/validate.js')).validate(options(command))))
program
  .command('init')
  .description('write a checklist and a workflow for what this repository has')
  .option('--from <file>', 'a checklist in Markdown: its open points become items')
  .option('--force', 'write beside what is there already')
  .action(async (_, command: Command) =>
    end((await import('./commands/init.js')).init(options(command), cancelled.signal)),
  )
program
  .command('gates')
  .argument('[id]', 'one gate, with all that it reads')
  .description('list the gates, or tell all about one')
  .action(async (id: string | undefined) => end((await import('./commands/gates.js')).showGates(id)))
program
  .command('protect')
  .description('make the tag ruleset that blocks the release tag (needs GITHUB_TOKEN of an administrator)')
  .option('--repository <owner/name>', 'by default that of the remote `origin`')
  .option('--include <pattern...>', 'tags to guard; by default those of `release.tag`')
  .option('--exclude <pattern...>', 'tags to leave alone: pre-releases, and those that move')
  .option('--force', 'also where the status was never seen, and every tag would be blocked')
  .action(async (_, command: Command) => end((await import('./commands/protect.js')).protectTags(options(command))))
program
  .command('demo')
  .description('play one release from start to end on this machine')
  .action(async () => end((await import('./commands/demo.js')).demo()))

program.parseAsync().catch((thrown: unknown) => {
  // Its own message is printed already; help and the version are no mistakes.
  if (thrown instanceof CommanderError) return exitWith(thrown.exitCode === 0 ? 0 : 2)
  for (const problem of problemsOf(thrown)) process.stderr.write(`${renderProblem(problem)}\n`)
  exitWith(2)
})

function options<T>(command: Command): T {
  return command.optsWithGlobals() as T // the options are declared above, beside the command that takes them
}

/** Exit codes: 0 go, 1 no-go or waiting, 2 could not decide; a cancelled run keeps that of its signal. */
async function end(code: Promise<number> | number): Promise<void> {
  exitWith(await code)
}
function exitWith(code: number): void {
  process.exitCode ??= code
}
