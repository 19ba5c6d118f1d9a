/** Stub while the rest is wired. */
export async function init(_options: object, _signal: AbortSignal): Promise<number> {
  return 2
}
