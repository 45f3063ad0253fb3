/** What is used of cytoscape-fcose, which brings no types. */
declare module 'cytoscape-fcose' {
  import type { Ext } from 'cytoscape'

  const fcose: Ext
  export default fcose
}
