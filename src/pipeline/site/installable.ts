import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { drawIcon, wordmarkOf } from './icon.ts'

const ICONS = [
  { file: 'icons/192.png', side: 192, share: 0.8, purpose: 'any' },
  { file: 'icons/512.png', side: 512, share: 0.8, purpose: 'any' },
  { file: 'icons/maskable.png', side: 512, share: 0.6, purpose: 'maskable' },
] as const

/** For iOS, which ignores the icons of a manifest. */
const TOUCH_ICON = { file: 'icons/touch.png', side: 180, share: 0.8 }

const MANIFEST = {
  name: 'سند · Sanad',
  short_name: 'Sanad',
  description: 'Who stands with whom, and the sentence that says so.',
  id: './',
  start_url: './',
  scope: './',
  display: 'standalone',
  background_color: '#FAF6EE',
  theme_color: '#FAF6EE',
  icons: [
    { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
    ...ICONS.map(({ file, side, purpose }) => ({ src: file, sizes: `${side}x${side}`, type: 'image/png', purpose })),
  ],
}

/** Makes the built page installable: a manifest, and icons drawn from the wordmark of `index.html`. */
export function installable(): Plugin {
  return {
    name: 'sanad-installable',
    apply: 'build',
    generateBundle() {
      const wordmark = wordmarkOf(readFileSync('index.html', 'utf8'))
      for (const { file, side, share } of [...ICONS, TOUCH_ICON])
        this.emitFile({ type: 'asset', fileName: file, source: drawIcon(wordmark, side, share) })
      this.emitFile({ type: 'asset', fileName: 'manifest.webmanifest', source: JSON.stringify(MANIFEST) })
    },
    transformIndexHtml: () => [
      { tag: 'link', attrs: { rel: 'manifest', href: 'manifest.webmanifest' }, injectTo: 'head' },
      { tag: 'link', attrs: { rel: 'apple-touch-icon', href: TOUCH_ICON.file }, injectTo: 'head' },
    ],
  }
}
