/** What keeps a command of the command line from doing its work, by code. */
export interface CommandProblems {
  /** `gates ID`. */
  'no-such-gate': { readonly gate: string; readonly nearest?: string }
  /** `--inputs`: it is none that a run has kept. */
  'bad-inputs': { readonly path: string; readonly reason: string }
  /** A file that the user names, and that cannot be read. */
  'unreadable-file': { readonly path: string; readonly reason: string }
  /** `--report`: another file of that name is there. */
  'report-in-the-way': { readonly path: string }
  /** `--item`: the item belongs to other stages. */
  'item-of-other-stage': { readonly item: string; readonly stage: string; readonly when: readonly string[] }
  /** `init` writes nothing over what is there. */
  'already-there': { readonly path: string }
  /** `init`: no tool and no configuration that a gate knows. */
  'nothing-to-ask': Record<never, never>
  /** `init`: none of the gates that were found. */
  'nothing-answered': Record<never, never>
  /** `init --from`: the list has no open point. */
  'no-open-points': { readonly path: string }
  /** `protect`: tags that its patterns cover and that are no releases, or move. */
  'tags-to-settle': {
    readonly tags: readonly string[]
    readonly include: readonly string[]
    readonly exclude: readonly string[]
  }
}
