import type { ToolCase } from './case.js'

const env = `from alembic import context
from sqlalchemy import Column, Integer, MetaData, Table, create_engine

metadata = MetaData()
Table('orders', metadata, Column('id', Integer, primary_key=True))
with create_engine(context.config.get_main_option('sqlalchemy.url')).connect() as connection:
    context.configure(connection=connection, target_metadata=metadata)
    with context.begin_transaction():
        context.run_migrations()
`
const migration = (revision: string, from: string | undefined, upgrade: string) => ({
  [`migrations/versions/${revision}.py`]: `import sqlalchemy as sa
from alembic import op

revision = '${revision}'
down_revision = ${from === undefined ? 'None' : `'${from}'`}


def upgrade():
    ${upgrade}
`,
})
const orders = migration('a1', undefined, "op.create_table('orders', sa.Column('id', sa.Integer(), primary_key=True))")
const step = (revision: string, from: string) => migration(revision, from, "op.execute('select 1')")
const project = (url = 'DATABASE') => ({
  'alembic.ini': `[alembic]\nscript_location = migrations\nsqlalchemy.url = ${url}\n`,
  'migrations/env.py': env,
  'migrations/versions/README': 'One file for each.\n',
})
const tree = 'gate: alembic'
const database = 'gate: alembic\nwith: { database: true }'
const upgrade = (to: string) => `PYTHONDONTWRITEBYTECODE=1 alembic --config=alembic.ini upgrade ${to}`

const password = ['hunter', '2-shop'].join('')

/** alembic, on PostgreSQL where it is installed. */
export const alembic: readonly ToolCase[] = [
  {
    name: 'alembic good: the tree',
    files: { ...project(), ...orders, ...step('b2', 'a1') },
    item: tree,
    because: 'passed',
    measures: { examined: 1, heads: 1 },
  },
  {
    name: 'alembic bad: the tree forks, in a folder',
    files: Object.fromEntries(
      Object.entries({ ...project(), ...orders, ...step('b2', 'a1'), ...step('b3', 'a1') }).map(([path, content]) => [
        `service/${path}`,
        content,
      ]),
    ),
    item: `${tree}\nworking-directory: service`,
    because: 'failed',
    measures: { heads: 2 },
    findings: ['fork', 'fork'],
  },
  {
    name: 'alembic empty: the tree',
    files: project(),
    item: tree,
    because: 'errored',
    error: 'nothing-examined: nothing was examined: 0 heads',
  },
  {
    name: 'alembic broken: a migration is gone',
    files: { ...project(), ...step('b2', 'a1') },
    item: tree,
    because: 'errored',
    error: 'tool-failed: alembic could not do its work: Revision a1 is not present',
  },
  {
    name: 'alembic broken: a migration does not load',
    files: { ...project(), ...orders, 'migrations/versions/b2.py': 'def upgrade(:\n' },
    item: tree,
    because: 'errored',
    error: 'tool-failed: alembic could not do its work: SyntaxError at b2.py:1',
  },
  {
    name: 'alembic broken: no configuration',
    files: { 'README.md': 'x\n' },
    item: tree,
    because: 'errored',
    error: "tool-failed: alembic could not do its work: No 'script_location' key found in configuration",
  },
  {
    name: 'alembic good: the database is at the head',
    files: { ...project(), ...orders, ...step('b2', 'a1') },
    before: upgrade('head'),
    item: database,
    because: 'passed',
    measures: { heads: 1, pending: 0 },
  },
  {
    name: 'alembic bad: the database is behind',
    files: { ...project(), ...orders, ...step('b2', 'a1') },
    before: upgrade('a1'),
    item: database,
    because: 'failed',
    measures: { heads: 1, pending: 1 },
    findings: ['pending'],
  },
  {
    name: 'alembic bad: the database is empty',
    files: { ...project(), ...orders },
    item: database,
    because: 'failed',
    measures: { heads: 1, pending: 1 },
    findings: ['pending'],
  },
  {
    name: 'alembic bad: no migration has what the models have',
    files: { ...project(), ...step('b2', 'a1'), ...migration('a1', undefined, 'pass') },
    before: upgrade('head'),
    item: `${database}\nrun: alembic check`,
    because: 'failed',
    measures: { heads: 1, pending: 1 },
    findings: ['behind'],
  },
  {
    name: 'alembic good: the models agree',
    files: { ...project(), ...orders },
    before: upgrade('head'),
    item: `${database}\nrun: alembic check`,
    because: 'passed',
    measures: { heads: 1, pending: 0 },
  },
  {
    name: 'alembic empty: the database',
    files: project(),
    item: database,
    because: 'errored',
    error: 'nothing-examined: nothing was examined: 0 heads',
  },
  {
    name: 'alembic broken: the database does not answer',
    files: { ...project(`postgresql+psycopg://app:${password}@127.0.0.1:9/shop`), ...orders },
    item: database,
    because: 'errored',
    error: 'tool-failed: alembic could not do its work: sqlalchemy.exc.OperationalError',
    secret: password,
  },
]
