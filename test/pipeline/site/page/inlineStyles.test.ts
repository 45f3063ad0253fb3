import { describe, expect, it } from 'vitest'
import { withInlineStyles } from '../../../../src/pipeline/site/page/inlineStyles.ts'

const PAGE = `<html><head><link rel="stylesheet" crossorigin href="./assets/index-1.css"></head><body></body></html>`

describe('the style sheet of a built page', () => {
  it('stands in the page, and its fonts are found from there', () => {
    const asked: string[] = []
    const html = withInlineStyles(PAGE, (file) => {
      asked.push(file)
      return `@font-face{src:url(./plex.woff2)format("woff2")}a{content:"$&"}\n`
    })
    expect(asked).toEqual(['assets/index-1.css'])
    expect(html).toContain(
      `<head><style data-file="./assets/index-1.css">@font-face{src:url(./assets/plex.woff2)format("woff2")}a{content:"$&"}</style></head>`,
    )
    expect(html).not.toContain('<link')
  })

  it('is an error if there is none', () => {
    expect(() => withInlineStyles('<html></html>', () => '')).toThrow('style sheet')
  })
})
