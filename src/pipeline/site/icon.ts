import { encodePng } from './png.ts'

type Point = readonly [x: number, y: number]
type Colour = readonly [red: number, green: number, blue: number]

/** Paper, ink and seal. */
const COLOURS: readonly Colour[] = [
  [0xfa, 0xf6, 0xee],
  [0x1e, 0x1b, 0x16],
  [0xb3, 0x26, 0x1e],
]

/** The number of samples along each side of a pixel. */
const SAMPLES = 4

const mix = (a: number, b: number, at: number) => a + (b - a) * at

/** The outlines of an SVG path of absolute M, L, Q and z commands, as polygons. */
function polygonsOf(path: string): Point[][] {
  const polygons: Point[][] = []
  for (const [, command = '', rest = ''] of path.matchAll(/([MLQz])([^MLQz]*)/g)) {
    const numbers = (rest.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number)
    const points = numbers.flatMap((x, at): Point[] => (at % 2 === 0 ? [[x, numbers[at + 1] ?? 0]] : []))
    if (command === 'M') polygons.push([...points])
    const polygon = polygons.at(-1)
    if (polygon === undefined) continue
    if (command === 'L') polygon.push(...points)
    if (command === 'Q') for (let at = 0; at + 1 < points.length; at += 2) curve(polygon, points[at], points[at + 1])
  }
  return polygons
}

function curve(polygon: Point[], control: Point | undefined, end: Point | undefined): void {
  const start = polygon.at(-1)
  if (start === undefined || control === undefined || end === undefined) return
  for (let step = 1; step <= 8; step += 1) {
    const t = step / 8
    const along = (axis: 0 | 1) => mix(mix(start[axis], control[axis], t), mix(control[axis], end[axis], t), t)
    polygon.push([along(0), along(1)])
  }
}

/** The intervals of a horizontal line inside the outlines, by SVG's default rule: a winding number other than 0. */
function spansAt(polygons: readonly (readonly Point[])[], y: number): (readonly [from: number, to: number])[] {
  const crossings: (readonly [x: number, turn: number])[] = []
  for (const polygon of polygons) {
    let [x1, y1] = polygon.at(-1) ?? [0, 0]
    for (const [x2, y2] of polygon) {
      if (y1 <= y !== y2 <= y) crossings.push([x1 + ((y - y1) / (y2 - y1)) * (x2 - x1), y2 > y1 ? 1 : -1])
      ;[x1, y1] = [x2, y2]
    }
  }
  crossings.sort(([a], [b]) => a - b)
  let winding = 0
  return crossings.flatMap(([x, turn], at) => {
    winding += turn
    const next = crossings[at + 1]
    return winding !== 0 && next !== undefined ? [[x, next[0]] as const] : []
  })
}

/** The wordmark, as `index.html` draws it. */
export interface Wordmark {
  readonly path: string
  readonly dot: { readonly x: number; readonly y: number; readonly radius: number }
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
}

/** @throws if the page has no wordmark */
export function wordmarkOf(html: string): Wordmark {
  const symbol = /<symbol id="wordmark" viewBox="([^"]+)">(.*?)<\/symbol>/s.exec(html)
  const [x, y, width, height] = (symbol?.[1] ?? '').split(' ').map(Number)
  const path = /\sd="([^"]+)"/.exec(symbol?.[2] ?? '')?.[1]
  const dot = /<circle cx="([\d.-]+)" cy="([\d.-]+)" r="([\d.]+)"/.exec(symbol?.[2] ?? '')
  if (x === undefined || y === undefined || width === undefined || height === undefined || !path || dot === null)
    throw new Error('index.html has no wordmark')
  return {
    path,
    dot: { x: Number(dot[1]), y: Number(dot[2]), radius: Number(dot[3]) },
    box: { x, y, width, height },
  }
}

/**
 * The wordmark on a paper-coloured ground, as a PNG.
 * @param share the wordmark's share of the side: at most 0.8 for an icon that a system masks
 */
export function drawIcon({ path, dot, box }: Wordmark, side: number, share: number): Buffer {
  const polygons = polygonsOf(path)
  const fine = side * SAMPLES
  const scale = box.width / (fine * share)
  const left = box.x + box.width / 2 - (fine / 2) * scale
  const top = box.y + box.height / 2 - (fine / 2) * scale
  const toColumn = (x: number) => Math.max(0, Math.min(fine, Math.round((x - left) / scale)))
  const sums = new Float64Array(side * side * 3)
  const row = new Uint8Array(fine)
  for (let line = 0; line < fine; line += 1) {
    const y = top + (line + 0.5) * scale
    row.fill(0)
    for (const [from, to] of spansAt(polygons, y)) row.fill(1, toColumn(from), toColumn(to))
    const half = Math.sqrt(Math.max(0, dot.radius ** 2 - (y - dot.y) ** 2))
    if (half > 0) row.fill(2, toColumn(dot.x - half), toColumn(dot.x + half))
    row.forEach((colour, column) => {
      const at = (Math.floor(line / SAMPLES) * side + Math.floor(column / SAMPLES)) * 3
      COLOURS[colour]?.forEach((part, index) => (sums[at + index] = (sums[at + index] ?? 0) + part))
    })
  }
  const rgba = new Uint8Array(side * side * 4).fill(255)
  sums.forEach((sum, at) => (rgba[Math.floor(at / 3) * 4 + (at % 3)] = Math.round(sum / SAMPLES ** 2)))
  return encodePng(side, rgba)
}
