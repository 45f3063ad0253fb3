import { loadGraph } from './graphData.ts'

// The same graph drawn by hand on a canvas: the measure of what a PNG costs at the least.
const { nodes, edges, colourOfNode, colourOfEdge } = await loadGraph()
const byId = new Map(nodes.map((node) => [node.id, node]))
const xs = nodes.map(({ x }) => x)
const ys = nodes.map(({ y }) => y)
const box = { x: Math.min(...xs) - 80, y: Math.min(...ys) - 80, width: 0, height: 0 }
box.width = Math.max(...xs) + 80 - box.x
box.height = Math.max(...ys) + 80 - box.y

function draw(canvas: HTMLCanvasElement): void {
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('No 2-D canvas')
  const scale = Math.min(canvas.width / box.width, canvas.height / box.height)
  context.fillStyle = '#fbf8f1'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.setTransform(scale, 0, 0, scale, -box.x * scale, -box.y * scale)
  for (const { source, target, category, width } of edges) {
    const [a, b] = [byId.get(source), byId.get(target)]
    if (a === undefined || b === undefined) continue
    const colour = colourOfEdge(category)
    const [dx, dy] = [b.x - a.x, b.y - a.y]
    const length = Math.hypot(dx, dy) || 1
    const [ux, uy] = [dx / length, dy / length]
    const [tx, ty] = [b.x - (ux * b.size) / 2, b.y - (uy * b.size) / 2]
    context.strokeStyle = colour
    context.fillStyle = colour
    context.lineWidth = width
    context.beginPath()
    context.moveTo(a.x, a.y)
    context.quadraticCurveTo((a.x + b.x) / 2 - dy * 0.08, (a.y + b.y) / 2 + dx * 0.08, tx, ty)
    context.stroke()
    context.beginPath()
    context.moveTo(tx, ty)
    context.lineTo(tx - ux * 8 + uy * 4, ty - uy * 8 - ux * 4)
    context.lineTo(tx - ux * 8 - uy * 4, ty - uy * 8 + ux * 4)
    context.fill()
  }
  context.font = '12px "IBM Plex Sans Arabic", sans-serif'
  context.textAlign = 'center'
  for (const { x, y, size, type, label } of nodes) {
    context.fillStyle = colourOfNode(type)
    context.beginPath()
    context.arc(x, y, size / 2, 0, Math.PI * 2)
    context.fill()
    context.fillStyle = '#222'
    context.fillText(label, x, y + size / 2 + 14)
  }
}

const canvas = document.createElement('canvas')
canvas.width = innerWidth
canvas.height = innerHeight
document.querySelector('#graph')?.append(canvas)
draw(canvas)

window.bare = {
  point: () => null,
  png: async (width, height) => {
    const started = performance.now()
    const picture = document.createElement('canvas')
    picture.width = width
    picture.height = height
    draw(picture)
    const blob = await new Promise<Blob | null>((done) => picture.toBlob(done))
    if (blob === null) throw new Error('The browser made no picture')
    return performance.now() - started
  },
}
document.querySelector('#graph')?.setAttribute('data-graph', 'ready')
