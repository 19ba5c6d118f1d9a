import { expect, test } from '@jest/globals'
import { endingOf, finderIn } from '../../src/formats/repository-files.js'

const find = finderIn([
  'main.go',
  'cmd/main.go',
  'src/app/prices.py',
  'src/app/__init__.py',
  'src/__init__.py',
  'api/src/main/java/com/acme/App.java',
  'web/src/index.ts',
  'web/src/a/index.ts',
])

test.each<[string, string, readonly string[], string | undefined]>([
  ['its own path', 'src/app/prices.py', [], 'src/app/prices.py'],
  ['with a dot before it', './src/app/prices.py', [], 'src/app/prices.py'],
  ['absolute', '/home/ci/work/src/app/prices.py', [], 'src/app/prices.py'],
  ['as a URL', 'file:///home/ci/work/src/app/prices.py', [], 'src/app/prices.py'],
  ['of Windows', 'D:\\a\\work\\src\\app\\prices.py', [], 'src/app/prices.py'],
  ['relative to a root', 'app/__init__.py', ['/home/ci/work/src'], 'src/app/__init__.py'],
  ['relative to one of several roots', 'app/__init__.py', ['/elsewhere', '/home/ci/work/src/'], 'src/app/__init__.py'],
  ['absolute beside a root', '/w/src/__init__.py', ['/w/src/app'], 'src/__init__.py'],
  ['by its package', 'com/acme/App.java', [], 'api/src/main/java/com/acme/App.java'],
  ['by its import path', 'example.com/x/cmd/main.go', [], 'cmd/main.go'],
  ['by its import path, at the top', 'example.com/x/main.go', [], 'main.go'],
  ['by its name: the one nearest to the top', 'index.ts', [], 'web/src/index.ts'],
  ['a file of another folder', 'lib/prices.py', [], undefined],
  ['a file of another name', 'src/app/price.py', [], undefined],
  ['a name that ends alike', 'xprices.py', [], undefined],
  ['nothing', '', [], undefined],
])('%s', (_name, told, roots, expected) => {
  expect(find(told, roots)).toBe(expected)
})

test.each([
  ['src/a.test.ts', '.ts'],
  ['C:\\w\\a.cs', '.cs'],
  ['Makefile', ''],
  ['.bashrc', ''],
  ['a.b/c', ''],
  ['a.', ''],
])('the ending of %s', (path, ending) => {
  expect(endingOf(path)).toBe(ending)
})
