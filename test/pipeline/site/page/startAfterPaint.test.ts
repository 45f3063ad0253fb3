import { describe, expect, it } from 'vitest'
import { startAfterPaint } from '../../../../src/pipeline/site/page/startAfterPaint.ts'

const PAGE = `<html><head>
    <script type="module" crossorigin src="./assets/index-1.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/index-1.css">
  </head><body><svg></svg><div id="root"></div><!-- start --></body></html>`

const MESSAGES = { en: './assets/en-app.js', ar: './assets/ar-app.js' }

describe('the start of a built page', () => {
  it('is an inline script behind the picture that asks for the app; the style sheet stays before', () => {
    const html = startAfterPaint(PAGE, MESSAGES)
    const [before = '', after = ''] = html.split('<div id="root"></div>')
    expect(before).not.toContain('<script')
    expect(before).toContain('stylesheet')
    expect(html).not.toMatch(/<script[^>]* src=/)
    expect(after).toMatch(/^<script>\{.*"\.\/assets\/index-1\.js".*\}<\/script><\/body>/)
  })

  it('is an error without the app’s script or a place for it', () => {
    expect(() => startAfterPaint(PAGE.replace('<!-- start -->', ''), MESSAGES)).toThrow('index.html')
    expect(() => startAfterPaint(PAGE.replace(/<script.*<\/script>/, ''), MESSAGES)).toThrow('index.html')
  })
})
