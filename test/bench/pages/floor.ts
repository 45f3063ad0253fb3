import { button } from './graphData.ts'

// An empty page: what the browser, the machine and the method cost by themselves.
const canvas = document.createElement('canvas')
canvas.width = innerWidth
canvas.height = innerHeight
document.querySelector('#graph')?.append(canvas)
const panel = document.createElement('output')
document.body.append(panel)
button('change', () => {
  panel.textContent = panel.textContent === '' ? 'open' : ''
})
window.bare = { point: () => null }
document.querySelector('#graph')?.setAttribute('data-graph', 'ready')
