import type { IconNode } from 'lucide'
import { ownValue } from '../../domain/dataset/ownValue.ts'
import {
  CalendarDays,
  Coins,
  Crown,
  Globe,
  Handshake,
  Landmark,
  Link2,
  MapPin,
  Newspaper,
  Pin,
  Plane,
  Quote,
  Scale,
  Shapes,
  Shield,
  Signature,
  Swords,
  UsersRound,
} from 'lucide'

/** The side of the box that contains a glyph's outlines. */
export const GLYPH_BOX = 24

const number = (value: string | number | undefined) => Number(value ?? 0)

/**
 * Matches the initial relative `m` of a path, and the coordinates after it. When paths are joined, this `m` would count from
 * the end of the path before, so it is made absolute; further coordinate pairs after it are relative lines.
 */
const FIRST_MOVE = /^m\s*(-?\d*\.?\d+)[\s,]*(-?\d*\.?\d+)\s*(?=([-\d.])?)/
const fromOrigin = (d: string) =>
  d.replace(FIRST_MOVE, (_, x: string, y: string, next?: string) => `M${x} ${y}${next ? 'l' : ''}`)

/** One lucide element as SVG path data. */
function elementPath([tag, a]: IconNode[number]): string {
  if (tag === 'path') return fromOrigin(String(a.d))
  if (tag === 'circle') {
    const [cx, cy, r] = [number(a.cx), number(a.cy), number(a.r)]
    return `M${cx - r} ${cy}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`
  }
  if (tag === 'line') return `M${a.x1} ${a.y1}L${a.x2} ${a.y2}`
  if (tag === 'rect') {
    const [x, y, w, h] = [number(a.x), number(a.y), number(a.width), number(a.height)]
    return roundedRect(x, y, w, h, number(a.rx))
  }
  if (tag === 'polyline' || tag === 'polygon') return `M${a.points}${tag === 'polygon' ? 'z' : ''}`
  throw new Error(`no path for <${tag}>`)
}

export function roundedRect(x: number, y: number, w: number, h: number, r: number): string {
  return `M${x + r} ${y}h${w - 2 * r}a${r} ${r} 0 0 1 ${r} ${r}v${h - 2 * r}a${r} ${r} 0 0 1 ${-r} ${r}h${2 * r - w}a${r} ${r} 0 0 1 ${-r} ${-r}v${2 * r - h}a${r} ${r} 0 0 1 ${r} ${-r}z`
}

const pathOf = (icon: IconNode) => icon.map(elementPath).join('')

const CATEGORY_GLYPHS: Readonly<Record<string, string>> = {
  military: pathOf(Shield),
  diplomacy: pathOf(Handshake),
  economy: pathOf(Coins),
  membership: pathOf(Link2),
  place: pathOf(Globe),
  leadership: pathOf(Crown),
  conflict: pathOf(Swords),
  rivalry: pathOf(Scale),
  attribution: pathOf(Quote),
}

const TYPE_GLYPHS: Readonly<Record<string, string>> = {
  'armed-group': pathOf(Swords),
  organisation: pathOf(Landmark),
  group: pathOf(UsersRound),
  agreement: pathOf(Signature),
  weapon: pathOf(Plane),
  publication: pathOf(Newspaper),
  event: pathOf(CalendarDays),
  place: pathOf(MapPin),
}

const UNKNOWN = pathOf(Shapes)

export const PIN = pathOf(Pin)

/** Path data for a relation category. */
export const categoryGlyph = (category: string) => ownValue(CATEGORY_GLYPHS, category) ?? pathOf(Link2)

/** Path data for an entity type that is drawn with a glyph. */
export const typeGlyph = (type: string) => ownValue(TYPE_GLYPHS, type) ?? UNKNOWN
