import { expect, it } from 'vitest'
import { firstLineOf } from '../../../../src/pipeline/site/page/firstLine.ts'

it('says in each language what Sanad is, with the number of articles in its plural form', () => {
  const line = firstLineOf(7)
  expect(line).toMatch(/<p class="first-en" lang="en">Who stands with whom in 7 articles\. [^<]+<\/p>/)
  expect(line).toMatch(/<p class="first-ar" lang="ar">من يقف مع من في 7 مقالات\. [^<]+<\/p>/)
  expect(firstLineOf(1)).toContain('in 1 article.')
  expect(firstLineOf(2)).toContain('في مقالين')
})
