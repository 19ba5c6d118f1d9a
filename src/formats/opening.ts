import type { Chunks } from '../model/evidence.js'

/** The first character that is not blank, which tells JSON, XML and text apart; empty where there is none. */
export function opening(chunks: Chunks): string {
  const decoder = new TextDecoder('utf-8')
  for (const chunk of chunks) {
    const text = decoder.decode(chunk, { stream: true }).trimStart()
    if (text !== '') return text.charAt(0)
  }
  return ''
}
