/** Patterns of texts, as the schema and the parser share them. */
export const SLUG = '^[a-z0-9]+(?:-[a-z0-9]+)*$'
export const DAY = '^\\d{4}-\\d{2}-\\d{2}$'
export const NOT_BLANK = '\\S'
