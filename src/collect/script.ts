import { writeFileSync } from 'node:fs'
import { fail } from '../model/problem.js'

interface Shell {
  readonly argv: readonly string[]
  readonly extension: string
  readonly wrap?: (script: string) => string
}
const SCRIPT = '{0}'
const powershell = (program: string): Shell => ({
  argv: [program, '-NoProfile', '-NonInteractive', '-Command', `. '${SCRIPT}'`],
  extension: '.ps1',
  wrap: script =>
    `$ErrorActionPreference = 'stop'\n${script}\nif ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }\n`,
})
/** The shells of GitHub workflows; bash is as `shell: bash` there. */
const shells: Readonly<Record<string, Shell>> = {
  bash: { argv: ['bash', '--noprofile', '--norc', '-eo', 'pipefail', SCRIPT], extension: '.sh' },
  sh: { argv: ['sh', '-e', SCRIPT], extension: '.sh' },
  python: { argv: ['python', SCRIPT], extension: '.py' },
  pwsh: powershell('pwsh'),
  powershell: powershell('powershell'),
  cmd: {
    argv: ['cmd', '/D', '/E:ON', '/V:OFF', '/S', '/C', `CALL "${SCRIPT}"`],
    extension: '.cmd',
    wrap: script => `@echo off\n${script}`,
  },
}

/** Writes the script into a file whose path begins with `place`, and gives what to run. Throws `bad-shell` for a word that is neither a shell nor a command with `{0}`. */
export function scriptArgv(script: string, shell: string | undefined, place: string): string[] {
  const known = Object.hasOwn(shells, shell ?? 'bash') ? shells[shell ?? 'bash'] : undefined
  if (!known && !shell?.includes(SCRIPT)) return fail('bad-shell', { shell: shell ?? '' })
  const { argv, extension, wrap } = known ?? { argv: shell?.trim().split(/\s+/) ?? [], extension: '' }
  const path = `${place}${extension}`
  writeFileSync(path, wrap ? wrap(script) : script, { mode: 0o600 })
  return argv.map(part => part.replaceAll(SCRIPT, path))
}
