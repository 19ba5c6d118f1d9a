/** What made a record; `package.json` says the same. */
export const ENGINE = 'release-checklist 1.0.0'
