import { readMigrations } from '../formats/alembic.js'
import { tool } from '../model/evidence.js'
import { defineGate, flag, number, orAbsent } from '../model/gate.js'
import { fail } from '../model/problem.js'

const unit = 'heads'
const hint = 'what ran tells where the database is, not the tree: say `with: { database: true }`'

const answered = (exitCode: number): boolean => exitCode === 0 || exitCode === 1 || exitCode === 255
const alembic = (command: string) => ({
  ...tool(['alembic', command], answered),
  // Else Python leaves compiled files beside the migrations.
  env: { PYTHONDONTWRITEBYTECODE: '1' },
  // What it prints when it fails may tell the address of the database, with the password.
  confidential: true as const,
})

export default defineGate({
  id: 'alembic',
  title: 'Database migrations',
  docs: {
    subject: 'the run',
    examined: unit,
    url: 'https://alembic.sqlalchemy.org/en/latest/api/commands.html',
    install: 'pip install alembic',
    traps: [
      'Two heads, or none at all, exit with 0: they are counted, and none are an error.',
      '`alembic current` exits with 0 when the database is behind and prints nothing when it is empty: its revisions are compared with all heads.',
      '`alembic current --check-heads` exits with 0 where there are no migrations at all.',
      'Errors are printed on stdout with exit code 255: they are told apart by their text, which is cut where an address may begin.',
      '`run: alembic check` is read too, with `database: true`: models with changes that no migration has count as one that is pending.',
    ],
  },
  params: { database: flag(false, 'Ask the database too, whether it is at every head.') },
  measures: {
    heads: number('Last migrations of the tree; several are a fork.'),
    pending: orAbsent(number('Heads that the database is not at.'), 'the database was not asked'),
  },
  expect: ['heads == 1'],
  expectWith: { database: ['pending == 0'] },
  evidence: ({ database }) =>
    database ? { state: alembic('current'), tree: alembic('heads') } : { tree: alembic('heads') },
  measure({ tree, state }, { database }) {
    const { heads, pending, findings, ofDatabase } = readMigrations(tree, state)
    if (ofDatabase) fail('nothing-examined', { examined: 0, minimum: 1, unit, hint })
    return { examined: Math.max(heads, pending), measures: { heads, ...(database && { pending }) }, findings }
  },
})
