/** At most `longest` characters. Where it must be cut, the word that is cut goes too: it may be half a secret, which would not be recognised. */
export const cut = (text: string, longest: number): string =>
  text.length <= longest ? text : `${text.slice(0, longest).replace(/\S{0,256}$/, '')}…`
