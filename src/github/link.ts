/** One link of the header (RFC 8288): its address, and its parameters. */
const LINK = /<([^<>]*)>((?:\s*;\s*[^\s=;,"<>]+(?:\s*=\s*(?:"(?:[^"\\]|\\.)*"|[^\s;,"<>]*))?)*)/g
const PARAMETER = /;\s*([^\s=;,"]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;,"]*)))?/g

/** The query of the next page by the header `Link` of the page at `url`; undefined where it names none. */
export function nextIn(header: string, url: string): URLSearchParams | undefined {
  for (const [, address = '', parameters = ''] of header.matchAll(LINK)) {
    const rel = [...parameters.matchAll(PARAMETER)].find(([, name]) => name?.toLowerCase() === 'rel')
    const words = (rel?.[2] ?? rel?.[3] ?? '').toLowerCase().split(/\s+/)
    if (words.includes('next') && URL.canParse(address, url)) return new URL(address, url).searchParams
  }
  return undefined
}
