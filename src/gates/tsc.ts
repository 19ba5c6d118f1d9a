import { refuseFailure } from '../formats/said.js'
import { readTsc } from '../formats/tsc.js'
import { countSources, readTsConfig, sourceExtensions } from '../formats/tsconfig.js'
import { files, tool, tracked } from '../model/evidence.js'
import { defineGate, flag, list, textOr } from '../model/gate.js'
import { fail } from '../model/problem.js'

const unit = 'source files'
const hint =
  'tsconfig.json only refers to other projects: say `with: { build: true }`, or name one of them in `project`'

export default defineGate({
  id: 'tsc',
  title: 'TypeScript errors',
  docs: {
    subject: 'the run',
    examined: unit,
    url: 'https://www.typescriptlang.org/docs/handbook/compiler-options.html',
    install: 'npm install --save-dev typescript',
    traps: [
      'Where tsconfig.json only refers to other projects, `tsc --noEmit` checks nothing, prints nothing and exits with 0: that is `nothing-examined` unless `build` is set.',
      'Exit codes 1 and 2 mean different things in different versions: the lines are read instead.',
      'What is wrong with the configuration alone is an error, not a failure: the sources were not checked.',
      'A list of files, a version or a help text, all with exit code 0, is not an answer.',
      '`npx tsc` without TypeScript installed runs a stranger’s package; the project’s own `tsc` is run instead.',
    ],
  },
  params: {
    project: textOr('.', 'The tsconfig.json to check, or its folder.'),
    build: flag(false, 'With `--build`: for a tsconfig.json that only refers to others; writes what they emit.'),
    paths: list(['.'], 'Where the tracked sources are counted.'),
  },
  measures: {},
  expect: ['errors == 0'],
  evidence: ({ project, build, paths }) => ({
    tsc: tool(['tsc', ...(build ? ['--build'] : ['--noEmit', '-p']), project, '--pretty', 'false'], code => code <= 2),
    config: files([project.endsWith('.json') ? project : `${project}/tsconfig.json`]),
    sources: tracked(paths, sourceExtensions),
  }),
  measure({ tsc, config: [config], sources }, { build }) {
    const findings = readTsc(tsc.report)
    if (findings.length === 0) refuseFailure('tsc', tsc)
    const { onlyRefers, javaScript } = readTsConfig(config)
    if (onlyRefers && !build && findings.length === 0) fail('nothing-examined', { examined: 0, minimum: 1, unit, hint })
    // Its text alone does not show whether it ran to its end.
    const examined = tsc.exitCode === undefined ? 0 : countSources(sources.paths, javaScript)
    return { examined, measures: {}, findings }
  },
})
