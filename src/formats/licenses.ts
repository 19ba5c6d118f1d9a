import type { Chunks } from '../model/evidence.js'
import { cycloneDx, isCycloneDx } from './cyclonedx.js'
import { array, either, entries, json, object, optional, type Shape, text } from './json.js'
import type { Licensed } from './licensed.js'
import { isSpdx, isWrappedSpdx, spdxDocument, wrappedSpdx } from './spdx-document.js'

/** The packages of a bill of materials (CycloneDX or SPDX, as JSON), or of a list by license-checker or pip-licenses; without the project itself, where the list tells. */
export const readLicenses = (report: Chunks): Licensed[] =>
  json(
    report,
    either(
      Array.isArray,
      pipLicenses,
      either(isCycloneDx, cycloneDx, either(isSpdx, spdxDocument, either(isWrappedSpdx, wrappedSpdx, licenseChecker))),
    ),
  )

const pipPackage = object({
  Name: text,
  Version: optional(text),
  License: optional(text),
  'License-Expression': optional(text),
  'License-Classifier': optional(text),
  'License-Metadata': optional(text),
})
/** `pip-licenses --format=json`, with one column of licences or (`--from=all`) several. Several classifiers stand in one text. */
const pipLicenses: Shape<Licensed[]> = {
  read: (value, path) =>
    array(pipPackage)
      .read(value, path)
      .map(({ Name, Version, ...told }) => {
        const columns = [told.License, told['License-Expression'], told['License-Classifier'], told['License-Metadata']]
        return { name: Name, version: Version, licenses: (columns.find(isTold) ?? '').split(';') }
      }),
}
const isTold = (license: string | undefined): boolean => license !== undefined && license !== 'UNKNOWN'

const checked = object({
  licenses: optional(either(Array.isArray, array(text), text)),
  path: optional(text),
})
/** `license-checker --json`: `name@version` is the key. What does not lie in node_modules is the project itself. */
const licenseChecker: Shape<Licensed[]> = {
  read: (value, path) =>
    entries(checked)
      .read(value, path)
      .filter(([, each]) => each.path === undefined || /[\\/]node_modules[\\/]/.test(each.path))
      .map(([key, { licenses = [] }]) => {
        const [, name = key, version] = /^(.+)@([^@]*)$/.exec(key) ?? []
        return { name, version, licenses: typeof licenses === 'string' ? [licenses] : licenses }
      }),
}
