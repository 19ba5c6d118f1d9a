/** What commits are called in a transcript, and how a text reads that says nothing of this machine and this minute. */
export interface Names {
  /** Gives a commit its name: `head`, the next one `head-2`. A commit keeps the name that it has. */
  commit(sha: string, name: string, tree?: string): string
  shaOf(name: string): string
  of(sha: string): string
  /** Every commit that has a name, in the order they were made. */
  readonly all: ReadonlyMap<string, string>
  stable(text: string): string
}

export function createNames(): Names {
  const all = new Map<string, string>()
  const trees = new Map<string, string>()
  const known = (hash: string): string | undefined => {
    for (const [sha, name] of [...all, ...trees]) if (sha.startsWith(hash)) return name
    return undefined
  }
  return {
    all,
    commit(sha, name, tree) {
      const named = all.get(sha)
      if (named !== undefined) return named
      const taken = [...all.values()].filter(each => each.replace(/-\d+$/, '') === name).length
      const own = taken === 0 ? name : `${name}-${taken + 1}`
      all.set(sha, own)
      if (tree !== undefined && !trees.has(tree)) trees.set(tree, `tree-of-${own}`)
      return own
    },
    shaOf(name) {
      for (const [sha, own] of all) if (own === name) return sha
      throw new Error(`no commit is called ${name}; there are ${[...all.values()].join(', ')}`)
    },
    of: sha => all.get(sha) ?? sha,
    stable: text =>
      text
        .replace(/http:\/\/127\.0\.0\.1:\d+/g, 'API')
        .replace(/(?:\/[\w.-]+)*\/(?:scenario|runner)-\w{6}(?:\/workspace)?/g, 'FOLDER')
        .replace(/release-checklist-\w{6}\/[0-9a-f-]{36}/g, 'TEMPORARY')
        .replace(/\b[0-9a-f]{7,64}\b/g, hash => known(hash) ?? (hash.length >= 40 ? 'HASH' : hash))
        .replace(/(sha256[: ]`?)[0-9a-f]{12}/g, '$1DIGEST')
        .replace(/(\/runs\/|-runs\/|pullrequestreview-)\d{4,}/g, '$1ID')
        .replace(/\b\d{13}\b/g, '…')
        .replace(/\bseconds \d+(?:\.\d+)?/g, 'seconds …')
        .replace(/\b\d+\.\d s\b/g, '… s'),
  }
}
