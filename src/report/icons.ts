import type { Mark } from './blocks.js'

/** How each mark looks where there are pictures and where there are not; a word always stands beside it. */
export const icons: Readonly<
  Record<
    Mark,
    {
      readonly emoji: string
      /** One column wide. */
      readonly sign: string
      /** What a terminal colours it with. */
      readonly colour: 'green' | 'red' | 'yellow' | 'magenta' | 'cyan' | 'dim'
    }
  >
> = {
  go: { emoji: '✅', sign: '✓', colour: 'green' },
  'no-go': { emoji: '⛔', sign: '✗', colour: 'red' },
  waiting: { emoji: '⏳', sign: '○', colour: 'yellow' },
  passed: { emoji: '✅', sign: '✓', colour: 'green' },
  failed: { emoji: '❌', sign: '✗', colour: 'red' },
  unknown: { emoji: '🟣', sign: '?', colour: 'magenta' },
  waived: { emoji: '🟡', sign: '~', colour: 'yellow' },
  advisory: { emoji: '🔵', sign: 'i', colour: 'cyan' },
  read: { emoji: '▫️', sign: '·', colour: 'dim' },
  off: { emoji: '⚪', sign: '-', colour: 'dim' },
  warning: { emoji: '⚠️', sign: '!', colour: 'yellow' },
}
