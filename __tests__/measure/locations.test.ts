import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { placeIn, repositoryPath } from '../../src/measure/locations.js'

test.each([
  ['src/a.py', 'src/a.py'],
  ['./src//a.py', 'src/a.py'],
  ['src/x/../a.py', 'src/a.py'],
  ['src\\a.py', 'src/a.py'],
  ['.\\src\\a.py', 'src/a.py'],
  ['/work/app/src/a.py', 'src/a.py'],
  ['/work/app/../app/src/a.py', 'src/a.py'],
  ['file:///work/app/src/a.py', 'src/a.py'],
  ['file://localhost/work/app/src/a.py', 'src/a.py'],
  ['file:src/a.py', 'src/a.py'],
  ['FILE:///work/app/my%20file.py', 'my file.py'],
  ['my%20file.py', 'my file.py'],
  ['100%.py', '100%.py'],
  ['%D1%84.py', 'ф.py'],
  ['файл (1).ts', 'файл (1).ts'],
  ['..foo/a', '..foo/a'],
  ['/work/application/a.py', undefined],
  ['/work/app', undefined],
  ['/work/app/../other/a.py', undefined],
  ['/etc/passwd', undefined],
  ['../a.py', undefined],
  ['src/../../a.py', undefined],
  ['%2e%2e%2fa.py', undefined],
  ['file:///etc/passwd', undefined],
  ['C:\\other\\a.py', undefined],
  ['https://example.com/a.py', undefined],
  ['webpack://app/src/a.ts', undefined],
  ['a\nb.py', undefined],
  ['a%00b', undefined],
  ['.', undefined],
  ['', undefined],
])('%j is %j in the repository', (told, path) => {
  expect(repositoryPath(told, '/work/app', '.')).toBe(path)
})

test.each([
  ['a.ts', 'web/src/a.ts'],
  ['../a.ts', 'web/a.ts'],
  ['../../a.ts', 'a.ts'],
  ['../../../a.ts', undefined],
  ['/work/app/a.ts', 'a.ts'],
])('what a tool in a working directory calls %j is %j', (told, path) => {
  expect(repositoryPath(told, '/work/app/', './web/src')).toBe(path)
})

test.each([
  ['D:\\a\\app\\src\\a.ts', 'src/a.ts'],
  ['d:/a/app/src/a.ts', 'src/a.ts'],
  ['file:///D:/a/app/src/a.ts', 'src/a.ts'],
  ['D:\\a\\other\\a.ts', undefined],
  ['E:\\a\\app\\a.ts', undefined],
])('on Windows %j is %j', (told, path) => {
  expect(repositoryPath(told, 'D:\\a\\app', 'web\\..')).toBe(path)
})

test('no path leads out of the repository', () => {
  const part = fc.constantFrom('..', '.', 'a', '', '/', '\\', '%2e%2e', '%2f', 'file:', '//', 'work', 'app', 'C:')
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), fc.constantFrom('', '/'), (parts, between) => {
      const path = repositoryPath(parts.join(between), '/work/app', 'web')
      expect(path?.split('/').some(each => each === '..' || each === '.' || each === '') ?? false).toBe(false)
    }),
  )
})

test.each([
  [
    { path: 'a', line: 1, column: 2, endLine: 3 },
    { path: 'a', line: 1, column: 2, endLine: 3 },
  ],
  [{ path: 'a', line: 0, column: 2 }, { path: 'a' }],
  [{ path: 'a', line: -1 }, { path: 'a' }],
  [{ path: 'a', line: 1.5 }, { path: 'a' }],
  [{ path: 'a', line: Number.NaN }, { path: 'a' }],
  [
    { path: 'a', line: 5, column: 0, endLine: 4 },
    { path: 'a', line: 5 },
  ],
  [{ path: 'a', column: 4 }, { path: 'a' }],
  [{ path: '../a', line: 1 }, undefined],
  [undefined, undefined],
])('the place %j is %j', (told, location) => {
  expect(placeIn('/work/app', '.')(told)).toEqual(location)
})
