/** Natural Earth's states (public domain), as world-atlas (ISC) packs them: each with its ISO 3166-1 number as id. */
declare module 'world-atlas/countries-110m.json' {
  import type { GeometryCollection, Topology } from 'topojson-specification'

  const topology: Topology<{ readonly countries: GeometryCollection<{ readonly name: string }> }>
  export default topology
}
