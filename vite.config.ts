import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { firstPicture } from './src/pipeline/firstPicture'

export default defineConfig({
  base: './',
  plugins: [react(), firstPicture()],
  build: { target: 'es2023', modulePreload: { polyfill: false } },
})
