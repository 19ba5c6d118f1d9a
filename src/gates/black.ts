import { readBlack } from '../formats/black.js'
import { tool } from '../model/evidence.js'
import { defineGate, list } from '../model/gate.js'

export default defineGate({
  id: 'black',
  title: 'Python formatting',
  docs: {
    subject: 'the run',
    examined: 'Python files',
    url: 'https://black.readthedocs.io/en/stable/usage_and_configuration/the_basics.html',
    install: 'pip install black',
    traps: [
      'Where it finds no file, also because .gitignore or `exclude` hide all, it exits with 0: its summary is read, and no files are an error.',
      'It exits with 1 for files to reformat, for wrong usage and for another version than the `required-version`: without a summary that is an error.',
      'A file that it cannot parse is an error, not a finding: nobody knows how it should look.',
      'Everything that it says stands on stderr; `--quiet` hides it, which is an error.',
    ],
  },
  params: { paths: list(['.'], 'Files and folders to look at.') },
  measures: {},
  expect: ['findings == 0'],
  evidence: ({ paths }) => ({
    // 123: it could not parse a file, or broke.
    black: tool(['black', '--check', ...paths], exitCode => exitCode <= 1 || exitCode === 123),
  }),
  measure({ black: { report, stderr, exitCode } }) {
    const { files, ...told } = readBlack([report, stderr], exitCode)
    return { examined: files, measures: {}, ...told }
  },
})
