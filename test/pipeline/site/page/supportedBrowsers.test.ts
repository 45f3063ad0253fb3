import { expect, it } from 'vitest'
import { BUILD_TARGETS, supportedBrowsers } from '../../../../src/pipeline/site/page/supportedBrowsers.ts'

it('reads which version of which browser is the oldest', () => {
  expect(supportedBrowsers(['firefox >= 128', 'ios_saf >= 17'])).toEqual([
    { browser: 'firefox', since: 128 },
    { browser: 'ios_saf', since: 17 },
  ])
})

it('refuses a query that it cannot read, rather than building for fewer', () => {
  for (const query of ['defaults', 'firefox > 128', 'opera >= 100', 'safari >= 17.4'])
    expect(() => supportedBrowsers([query])).toThrow(query)
})

it('builds for the browsers of package.json', () => {
  expect(BUILD_TARGETS).toEqual(['chrome120', 'edge120', 'firefox128', 'safari17', 'ios17'])
})
