// Runs the tool gates on small real projects with the pinned real tools.
import { spawnSync } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { installed } from './tools.mjs'

const folders = ['python', 'go', 'k6', 'trufflehog', 'node'].map(installed)
const path = [...folders, process.env.PATH].join(delimiter)
const jest = join(import.meta.dirname, '../node_modules/jest/bin/jest.js')
const { status } = spawnSync(
  process.execPath,
  [
    '--experimental-vm-modules',
    jest,
    '--testPathIgnorePatterns=/node_modules/',
    '--testMatch=**/__tests__/tools/**/*.test.ts',
    '--runInBand',
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit', env: { ...process.env, PATH: path } },
)
process.exit(status ?? 1)
