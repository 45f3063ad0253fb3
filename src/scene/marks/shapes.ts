import { add, subtract, times, unit, distance } from '../figure/curve.ts'
import { roundedRect } from './glyphs.ts'
import type { Point } from './marks.ts'

const n = (value: number) => String(Math.round(value * 100) / 100)

/** A closed polygon with corners rounded by up to `radius`. */
export function roundedPolygon(points: readonly Point[], radius: number): string {
  const parts = points.map((corner, i) => {
    const before = points[(i + points.length - 1) % points.length] ?? corner
    const after = points[(i + 1) % points.length] ?? corner
    const reach = Math.min(radius, distance(corner, before) / 2, distance(corner, after) / 2)
    const start = add(corner, times(unit(subtract(before, corner)), reach))
    const end = add(corner, times(unit(subtract(after, corner)), reach))
    return `${i === 0 ? 'M' : 'L'}${n(start.x)} ${n(start.y)}Q${n(corner.x)} ${n(corner.y)} ${n(end.x)} ${n(end.y)}`
  })
  return `${parts.join('')}z`
}

function regular(sides: number, r: number, turn: number): Point[] {
  return Array.from({ length: sides }, (_, i) => {
    const angle = turn + (i * 2 * Math.PI) / sides
    return { x: r * Math.cos(angle), y: r * Math.sin(angle) }
  })
}

export const circle = (r: number) =>
  `M${n(-r)} 0a${n(r)} ${n(r)} 0 1 0 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 0 ${n(-2 * r)} 0z`

/** A semicircle on a flat base. */
function arch(r: number): string {
  const half = r * 0.84
  const foot = r * 0.92
  const archBase = -r * 0.1
  return `M${n(-half)} ${n(archBase)}a${n(half)} ${n(half)} 0 0 1 ${n(2 * half)} 0V${n(foot - 3)}a3 3 0 0 1 -3 3H${n(3 - half)}a3 3 0 0 1 -3 -3z`
}

/** A page with one upper corner folded. */
function page(r: number): string {
  const [w, h, fold] = [r * 0.8, r * 0.98, r * 0.5]
  const corner = 3
  return (
    `M${n(corner - w)} ${n(-h)}H${n(w - fold)}L${n(w)} ${n(fold - h)}V${n(h - corner)}a${corner} ${corner} 0 0 1 ${-corner} ${corner}` +
    `H${n(corner - w)}a${corner} ${corner} 0 0 1 ${-corner} ${-corner}V${n(corner - h)}a${corner} ${corner} 0 0 1 ${corner} ${-corner}z` +
    `M${n(w - fold)} ${n(-h)}V${n(fold - h)}H${n(w)}`
  )
}

/** The outline of an entity type around the origin. The shape shows the type, and so do the colour and the glyph. */
export function outline(type: string, r: number): string {
  switch (type) {
    case 'country':
    case 'group':
    case 'place':
      return circle(r)
    case 'person':
      return arch(r)
    case 'armed-group':
      return roundedPolygon(regular(4, r * 1.12, 0), r * 0.26)
    case 'organisation':
      return roundedPolygon(regular(6, r * 1.04, 0), r * 0.22)
    case 'agreement':
      return page(r)
    case 'publication':
      return roundedRect(n1(-1.05 * r), n1(-0.8 * r), n1(2.1 * r), n1(1.6 * r), 4)
    case 'event':
      return roundedPolygon(regular(8, r * 1.02, Math.PI / 8), r * 0.12)
    default:
      return roundedRect(n1(-0.9 * r), n1(-0.9 * r), n1(1.8 * r), n1(1.8 * r), 5)
  }
}

const n1 = (value: number) => Math.round(value * 10) / 10
