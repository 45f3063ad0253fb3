import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { licenceOf, packageFolder } from '../../../src/pipeline/site/licences.ts'

describe('the licences of a build', () => {
  it.each([
    ['/home/me/sanad/node_modules/react/index.js', '/home/me/sanad/node_modules/react'],
    ['/a/node_modules/@ariakit/react/esm/x.js', '/a/node_modules/@ariakit/react'],
    ['/a/node_modules/cose-base/node_modules/layout-base/x.js', '/a/node_modules/cose-base/node_modules/layout-base'],
    ['\0/a/node_modules/react/index.js?commonjs-module', '/a/node_modules/react'],
    ['/a/src/app/shell/App.tsx', undefined],
  ])('%j belongs to %s', (id, folder) => {
    expect(packageFolder(id)).toBe(folder)
  })

  it.each([
    ['react', /^react 19\.\S+ \(MIT\)\n\n.*MIT License.*Copyright/s],
    ['@fontsource/amiri', /^@fontsource\/amiri \S+ \(OFL-1\.1\)\n\n.*SIL OPEN FONT LICENSE/s],
    ['idb-keyval', /Apache/],
    ['@citation-js/date', /^@citation-js\/date \S+ \(MIT\)\n\nAs in @citation-js\/core:\n\n.*MIT License.*Copyright/s],
  ])('%s comes with its text', (name, text) => {
    expect(licenceOf(`node_modules/${name}`)).toMatch(text)
  })

  it('a package without the text of a licence is not shipped', () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'sanad-')), 'bare')
    mkdirSync(folder)
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'bare', version: '1.0.0', license: 'MIT' }))
    expect(() => licenceOf(folder)).toThrow('has no text of a licence')
  })
})
