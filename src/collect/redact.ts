/** Takes secrets out of a text that people will see. */
export type Redact = (text: string) => string

const SHORTEST = 6
const SECRET_NAME = /(?:TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIALS?|API_?KEY|_KEY|_PASS|_PAT|_DSN)$/i

/** The values to take out, and what is shown instead: the tokens, and the values of `variables` (`variablesOf` every step) and of all that are named like secrets. */
export function secretsOf(
  tokens: readonly string[],
  environment: NodeJS.ProcessEnv,
  variables: readonly string[],
): ReadonlyMap<string, string> {
  const secrets = new Map<string, string>()
  for (const name of [...variables, ...Object.keys(environment).filter(key => SECRET_NAME.test(key))])
    secrets.set(environment[name] ?? '', `\${{ env.${name} }}`)
  for (const token of tokens) secrets.set(token, '***')
  return new Map([...secrets].filter(([value]) => value.trim().length >= SHORTEST))
}

/** Takes out the secrets as they are and in base64, URL, hex and JSON form, each line of a long one, and whatever has the form of a credential. */
export function redactor(secrets: ReadonlyMap<string, string>): Redact {
  const shown = new Map<string, string>()
  for (const [secret, instead] of secrets) {
    for (const form of formsOf(secret)) shown.set(form, '***')
    shown.set(secret, instead)
  }
  const forms = [...shown.keys()].sort((a, b) => b.length - a.length).map(escaped)
  const known = forms.length > 0 ? new RegExp(forms.join('|'), 'g') : undefined
  return text => {
    const without = known ? text.replace(known, form => shown.get(form) ?? '***') : text
    return patterns.reduce((rest, [pattern, instead]) => rest.replace(pattern, instead), without)
  }
}

/** The ways in which a secret is commonly written. */
export function formsOf(secret: string): string[] {
  const lines = secret.split(/\r?\n/).map(line => line.trim())
  const forms = [
    secret,
    secret.trim(),
    ...(lines.length > 1 ? lines : []),
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
    Buffer.from(secret).toString('hex'),
    ...base64Of(secret),
  ]
  return [...new Set(forms)].filter(form => form.length >= SHORTEST)
}

/** What of the secret's base64 is the same whatever stands before and after it, for each of the three ways it can fall. */
function base64Of(secret: string): string[] {
  return [0, 1, 2].flatMap(before => {
    const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(secret)])
    const whole = Math.floor((bytes.length * 8) / 6)
    const text = bytes.toString('base64').slice(Math.ceil((before * 8) / 6), whole)
    return [text, text.replaceAll('+', '-').replaceAll('/', '_')]
  })
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

const patterns: readonly (readonly [RegExp, string])[] = [
  [/\b(?:gh[pousr]_|github_pat_|glpat-|npm_|xox[abprs]-)[\w.-]{16,1000}/g, '***'],
  [/\beyJ[\w-]{8,4096}\.[\w-]{8,8192}\.[\w-]{0,4096}/g, '***'],
  [/\b(Bearer|Basic)\s{1,4}[\w.~+/=-]{8,8192}/gi, '$1 ***'],
  [/(\b[a-z][a-z0-9+.-]{1,20}:\/\/)[^\s/:@]{0,256}:[^\s/@]{1,1024}@/gi, '$1***@'],
  [/-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[\s\S]{0,20000}?(?:-----END [A-Z ]{0,40}PRIVATE KEY-----|$)/g, '***'],
]
