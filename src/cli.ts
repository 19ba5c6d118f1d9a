import { Command, CommanderError, Option } from 'commander'
import { stages } from './model/checklist.js'
import { problemsOf } from './model/problem.js'
import { renderProblem } from './report/problem.js'
import { ENGINE } from './run/engine.js'

for (const stream of [process.stdout, process.stderr])
  stream.on('error', error => {
    // A reader that has seen enough, as in `| head`, changes nothing of what is decided.
    if ('code' in error && error.code === 'EPIPE') return
    tell(error)
    process.exit(2)
  })

const program = new Command('release-checklist')
  .description('One release checklist: runs its gates, collects the sign-offs, keeps the tag blocked until both hold.')
  .version(ENGINE.split(' ')[1] ?? '')
  .configureHelp({ showGlobalOptions: true })
  .option('--checklist <file>', 'the checklist; by default .release-checklist.yml at the top of the repository')
  .exitOverride()
  .showSuggestionAfterError()
  .addHelpText(
    'after',
    '\nExit codes: 0 all gates hold (people may still be missing), 1 a gate fails or is unknown, 2 could not decide, 130 and 143 cancelled.',
  )

program
  .command('check')
  .description('run the gates on this working tree and tell whether they hold')
  .addOption(new Option('--stage <stage>', 'the stage to ask').choices([...stages]).default('tag'))
  .option('--item <id...>', 'ask these items only, and what they need')
  .addOption(new Option('--dry-run', 'print what would run, and run nothing').conflicts(['json', 'report', 'approve']))
  .option('--approve <user...>', 'decide as if these people had approved')
  .addOption(
    new Option('--inputs <file>', 'decide again from an inputs.json; runs nothing').conflicts([
      'stage',
      'item',
      'dryRun',
      'jobs',
    ]),
  )
  .option('--json', 'print the record as JSON')
  .option('--report <folder>', 'write the record, the Markdown and the HTML report there')
  .option('--jobs <n>', 'how many gates may run at once; by default one for each processor')
  .action(async (_, command: Command) =>
    end((await import('./commands/check/check.js')).check(options(command), untilCancelled())),
  )
program
  .command('validate')
  .description('read the checklist and tell everything that is wrong with it')
  .action(async (_, command: Command) => end((await import('./commands/validate.js')).validate(options(command))))
program
  .command('init')
  .description('write a checklist and a workflow for what this repository has')
  .option('--from <file>', 'a checklist in Markdown: its open points become items')
  .action(async (_, command: Command) =>
    end((await import('./commands/init/init.js')).init(options(command), untilCancelled())),
  )
program
  .command('gates')
  .argument('[id]', 'one gate, with all that it reads')
  .description('list the gates, or tell all about one')
  .action(async (id: string | undefined) => end((await import('./commands/gates.js')).showGates(id)))
program
  .command('protect')
  .description('make the tag ruleset that blocks the release tag (needs GITHUB_TOKEN of an administrator)')
  .option('--repository <owner/name>', 'by default that of the remote origin')
  .option('--include <pattern...>', 'tags to guard; by default those of release.tag')
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
  tell(thrown)
  exitWith(2)
})

function tell(thrown: unknown): void {
  for (const problem of problemsOf(thrown)) process.stderr.write(`${renderProblem(problem)}\n`)
}

function options<T>(command: Command): T {
  return command.optsWithGlobals() as T // the options are declared above, beside the command that takes them
}

/** Aborted by the first signal, whose exit code then stands. A second one changes nothing: what was started is being ended. */
function untilCancelled(): AbortSignal {
  const cancelled = new AbortController()
  for (const [name, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)
    process.on(name, () => {
      process.exitCode ??= code
      cancelled.abort()
    })
  return cancelled.signal
}

/** Exit codes: 0 all gates hold, 1 a gate fails or is unknown, 2 could not decide; a cancelled run keeps that of its signal. */
async function end(code: Promise<number>): Promise<void> {
  exitWith(await code)
}
function exitWith(code: number): void {
  process.exitCode ??= code
}
