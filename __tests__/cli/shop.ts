import { repositoryWith } from '../collect/repository.js'

export const checklist = `version: 1
name: Shop
roles:
  dev-lead: { name: Dev lead, users: [alice, bob] }
sign-offs: { required: [dev-lead] }
phases:
  - name: Quality
    items:
      - { id: unit, name: Units work, run: "true" }
      - { id: lint, name: Lint, run: exit 3, needs: unit, level: advisory }
      - id: docs
        name: Documents
        items:
          - { id: readme, name: Readme is there, gate: files, with: { paths: [README.md] } }
          - { id: reviewed, name: Readme was read, attest: dev-lead, needs: readme }
  - name: Later
    items:
      - { id: smoke, name: Smoke tests, run: exit 2, when: [staging, production] }
`

/** A repository with that checklist and one commit. */
export const shop = (changes: Readonly<Record<string, string>> = {}): string =>
  repositoryWith({ '.release-checklist.yml': checklist, 'README.md': '# Shop\n\nSells things.\n', ...changes })
