import { describe, expect, it } from 'vitest'
import { startAfterPaint } from '../../../src/pipeline/site/startAfterPaint.ts'

const PAGE = `<html><head>
    <script type="module" crossorigin src="./assets/index-1.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/index-1.css">
  </head><body><svg></svg><!-- start --><div id="root"></div></body></html>`

const MESSAGES = { en: './assets/en-app.js', ar: './assets/ar-app.js' }

describe('the start of a built page', () => {
  it('comes behind the first picture: an inline script that asks for the app, and the style sheet', () => {
    const html = startAfterPaint(PAGE, MESSAGES)
    const [before = '', after = ''] = html.split('<svg></svg>')
    expect(before).not.toMatch(/script|stylesheet/)
    expect(html).not.toMatch(/<script[^>]* src=/)
    expect(after).toMatch(/^<script>\{.*"\.\/assets\/index-1\.js".*\}<\/script>\s*<link rel="stylesheet"[^>]*><div/)
  })

  it('is an error without the app’s script or a place for it', () => {
    expect(() => startAfterPaint(PAGE.replace('<!-- start -->', ''), MESSAGES)).toThrow('index.html')
    expect(() => startAfterPaint(PAGE.replace(/<script.*<\/script>/, ''), MESSAGES)).toThrow('index.html')
  })
})
