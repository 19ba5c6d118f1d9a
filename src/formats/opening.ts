import type { Chunks } from '../model/evidence.js'
import { textIn } from './bytes.js'

/** The first characters from the first that is not blank; fewer where there are no more. One of them tells JSON, XML and text apart. */
export function opening(chunks: Chunks, length = 1): string {
  let text = ''
  for (const piece of textIn(chunks)) {
    text = (text + piece).trimStart()
    if (text.length >= length) break
  }
  return text.slice(0, length)
}
