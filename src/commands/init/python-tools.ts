import type { Expected, Proposal } from './proposal.js'
import type { Repository } from './repository.js'

/** What is known of a Python project and its tools. */
export interface ToolProject {
  readonly files: readonly string[]
  /** The text of all that configures it, or names what it needs. */
  readonly configuration: string
  /** Folders of its own code, else its modules. */
  readonly sources: readonly string[]
}
interface Tool {
  readonly name: string
  readonly phase: Proposal['phase']
  /** Its configuration, beside a section or a dependency of its name. */
  readonly file: RegExp
  /** Asked of a project that does not name it, too, where it is on the `PATH`. */
  readonly always?: true
  readonly expect?: readonly Expected[]
}

/** Tools that have a gate, by its id. */
const tools: Readonly<Record<string, Tool>> = {
  pylint: {
    ...{ name: 'Lint score of the code', phase: 'quality', file: /^\.?pylintrc$/, always: true },
    expect: [{ text: 'score >= 8' }],
  },
  mypy: { name: 'Types are right', phase: 'quality', file: /^\.?mypy\.ini$/ },
  black: { name: 'Code is formatted', phase: 'quality', file: /^$/ },
  flake8: { name: 'Code is clean', phase: 'quality', file: /^\.flake8$/ },
  bandit: { name: 'Code is safe', phase: 'security', file: /^\.bandit$/, always: true },
  'pip-audit': { name: 'No known vulnerabilities in Python packages', phase: 'security', file: /^$/, always: true },
  alembic: { name: 'Migrations have one head', phase: 'quality', file: /^alembic\.ini$/ },
}

/** An item for each tool that the project names, configures, or could use as it is installed here. */
export const toolsOf = (project: ToolProject, repository: Repository): readonly Proposal[] =>
  Object.entries(tools).flatMap(([gate, { name, phase, file, always, expect }]) => {
    const given = givenTo(gate, project)
    const isNamed = new RegExp(`(?<![\\w-])${gate}(?![\\w-])`).test(project.configuration)
    const isFound = isNamed || project.files.some(path => file.test(path)) || (always && repository.hasCommand(gate))
    return given && isFound ? [{ id: gate, phase, name, gate, ...given, ...(expect && { expect }) }] : []
  })

/** The parameters of a gate; undefined where the project has nothing that it could look at. */
function givenTo(gate: string, project: ToolProject): Pick<Proposal, 'with'> | undefined {
  const { sources, files, configuration } = project
  if (gate === 'alembic') return files.includes('alembic.ini') ? {} : undefined
  if (gate === 'pip-audit') {
    if (files.includes('requirements.txt')) return {}
    return /^\[project\]/m.test(configuration) ? { with: { requirements: [] } } : undefined
  }
  const config = gate === 'bandit' && configuration.includes('[tool.bandit') && { config: 'pyproject.toml' }
  return sources.length > 0 ? { with: { paths: sources, ...config } } : undefined
}
