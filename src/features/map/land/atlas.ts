import type { GeoProjection } from 'd3-geo'
import { geoGraticule10, geoPath } from 'd3-geo'
import { feature, mesh } from 'topojson-client'
import type { GeometryObject } from 'topojson-specification'
import type topology from 'world-atlas/countries-110m.json'
import { isoNumber } from './isoNumbers.ts'

export type Atlas = typeof topology

/** The land as SVG paths in the map's plane. */
export interface Land {
  /** States that the dataset mentions. */
  readonly named: string
  readonly other: string
  readonly borders: string
  /** Borders between a territory and the state that claims it. */
  readonly disputed: string
  readonly graticule: string
}

/** Natural Earth's land. Fetched from the app's own origin when the map is first opened. */
export async function loadAtlas(): Promise<Atlas> {
  return (await import('world-atlas/countries-110m.json')).default
}

const DECIMALS = 1

/**
 * Territories whose border with a state that claims them is dashed, as on the maps of the United Nations, each with that state.
 * By the atlas's names, because some have no number in ISO 3166-1. The atlas has no other disputed line as a border of its own.
 */
export const DISPUTED: readonly (readonly [territory: string, state: string])[] = [
  ['W. Sahara', 'Morocco'],
  ['Palestine', 'Israel'],
  ['Kosovo', 'Serbia'],
  ['N. Cyprus', 'Cyprus'],
  ['Somaliland', 'Somalia'],
]

const nameOf = ({ properties }: GeometryObject) =>
  properties !== undefined && 'name' in properties ? properties.name : undefined

const isDisputed = (a: GeometryObject, b: GeometryObject) =>
  DISPUTED.some((pair) => pair.every((name) => name === nameOf(a) || name === nameOf(b)))

/**
 * Draws the land.
 * @param states ISO 3166-1 codes of the states to set off
 */
export function landOf(atlas: Atlas, projection: GeoProjection, states: readonly string[]): Land {
  const path = geoPath(projection).digits(DECIMALS)
  const named = new Set(states.map(isoNumber))
  const { countries } = atlas.objects
  const part = (isNamed: boolean) =>
    feature(atlas, {
      ...countries,
      geometries: countries.geometries.filter(({ id }) => named.has(String(id)) === isNamed),
    })
  return {
    named: path(part(true)) ?? '',
    other: path(part(false)) ?? '',
    borders: path(mesh(atlas, countries, (a, b) => a !== b && !isDisputed(a, b))) ?? '',
    disputed: path(mesh(atlas, countries, (a, b) => a !== b && isDisputed(a, b))) ?? '',
    graticule: path(geoGraticule10()) ?? '',
  }
}
