/** What a page about a gate says beside the gate's own words. */
export const gatePageWords = {
  subject: (subject: string, examined: string): string =>
    `It looks at ${subject}, and counts as examined: ${examined}. Nothing examined is an error.`,
  runs: 'Runs',
  reads: 'It runs nothing by itself: say `run:`, or name what an earlier step left in `with: {report}`.',
  install: 'Install:',
  since: (version: string): string => `, ${version} or newer`,
  item: 'An item to copy',
  params: 'Parameters (`with`)',
  param: 'name',
  meaning: 'meaning',
  fallback: 'default',
  measures: 'Measures',
  measure: 'name',
  type: 'type',
  types: { number: 'number', word: 'word', 'yes-no': 'yes or no' },
  absent: (meaning: string): string => `Absent: ${meaning}.`,
  engineMeasures:
    'Every gate also has: examined, findings, errors, warnings, notes, suppressed, critical, high, medium, low.',
  expects: 'Expects by itself',
  traps: 'How it misleads, and what is done about it',
  documentation: "The tool's own documentation",
}
