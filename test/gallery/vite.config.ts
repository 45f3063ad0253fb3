import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { paletteCss } from '../../src/scene/marks/palette.ts'

/** The palette, on any element that names its theme, and not on the page alone. */
const palette = () =>
  paletteCss().replace(':root{', ':root,[data-theme=light]{').replace(':root[data-theme=dark]', '[data-theme=dark]')

/** `npm run gallery`: the kit's parts on one page. It is no part of the product's build. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  publicDir: false,
  plugins: [
    react(),
    {
      name: 'sanad-gallery-palette',
      resolveId: (id) => (id === 'virtual:palette.css' ? '\0palette.css' : undefined),
      load: (id) => (id === '\0palette.css' ? palette() : undefined),
    },
  ],
  build: { target: 'es2023', outDir: '../../.cache/gallery', emptyOutDir: true, modulePreload: { polyfill: false } },
})
