/** What goes wrong with an answer. */
export type FaultKind =
  /** GitHub answers with this status instead of doing anything; `headers` such as `retry-after`. */
  | {
      readonly kind: 'status'
      readonly status: 401 | 403 | 404 | 429 | 500 | 502 | 503 | 504
      readonly message?: string
      readonly headers?: Readonly<Record<string, string>>
    }
  /** The connection is reset before anything is done. */
  | { readonly kind: 'reset' }
  /** No answer ever comes. */
  | { readonly kind: 'hang' }
  /** A page of HTML from something in between, instead of doing anything. */
  | { readonly kind: 'html'; readonly status?: 200 | 502 }
  /** 200 with no body, instead of doing anything. */
  | { readonly kind: 'empty' }
  /** The true answer comes this much later. */
  | { readonly kind: 'slow'; readonly milliseconds: number }
  /** The true answer ends after so many bytes, and the connection with it. */
  | { readonly kind: 'cut'; readonly bytes: number }
  /** The true answer says it is something else. */
  | { readonly kind: 'content-type'; readonly type: string }
  /** It is done, but the answer is lost. */
  | { readonly kind: 'lost' }

/** A fault, and which calls it befalls. */
export type Fault = FaultKind & {
  /** An operation as in GitHub's description (`GET /repos/{owner}/{repo}/pulls`), or a pattern for `METHOD /path?query`. Without: all. */
  readonly on?: string | RegExp
  /** The how-manieth of the matching calls, from 1. Without: every one. */
  readonly nth?: number
}

/** The faults in force; `take` counts a call and says what befalls it. */
export function faultBox() {
  let faults: { readonly fault: Fault; seen: number }[] = []
  return {
    add: (fault: Fault): void => {
      faults.push({ fault, seen: 0 })
    },
    clear: (): void => {
      faults = []
    },
    take(operation: string | undefined, request: string): Fault | undefined {
      let found: Fault | undefined
      for (const entry of faults) {
        const { on, nth } = entry.fault
        const matches = on === undefined || (typeof on === 'string' ? on === operation : on.test(request))
        if (!matches) continue
        entry.seen += 1
        if (nth === undefined || nth === entry.seen) found ??= entry.fault
      }
      return found
    },
  }
}
