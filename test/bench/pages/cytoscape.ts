import cytoscape from 'cytoscape'
import { button, loadGraph } from './graphData.ts'

// What one writes by hand with Cytoscape and nothing else: the measure that the app is held against.
const { nodes, edges, colourOfNode, colourOfEdge } = await loadGraph()

const cy = cytoscape({
  container: document.querySelector('#graph'),
  layout: { name: 'preset' },
  elements: [
    ...nodes.map(({ id, label, x, y, size, type }) => ({
      data: { id, label, size, colour: colourOfNode(type) },
      position: { x, y },
    })),
    ...edges.map(({ category, ...data }) => ({ data: { ...data, colour: colourOfEdge(category) }, classes: category })),
  ],
  style: [
    {
      selector: 'node',
      style: {
        width: 'data(size)',
        height: 'data(size)',
        'background-color': 'data(colour)',
        label: 'data(label)',
        'font-size': 12,
        'font-family': 'IBM Plex Sans Arabic, sans-serif',
        'text-valign': 'bottom',
      },
    },
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        'line-color': 'data(colour)',
        'curve-style': 'bezier',
        'target-arrow-shape': 'triangle',
        'target-arrow-color': 'data(colour)',
      },
    },
    { selector: '.faded', style: { opacity: 0.2 } },
    { selector: '.gone', style: { display: 'none' } },
    { selector: 'node:selected', style: { 'border-width': 4, 'border-color': '#e0a100' } },
  ],
})
cy.fit(undefined, 24)

const light = (id: string) => {
  cy.batch(() => {
    const near = cy.getElementById(id).closedNeighborhood()
    cy.elements().not(near).addClass('faded')
    near.removeClass('faded')
  })
}
cy.on('mouseover', 'node', (event) => light(event.target.id()))
cy.on('mouseout', 'node', () => cy.elements().removeClass('faded'))
const panel = document.createElement('output')
document.body.append(panel)
cy.on('tap', 'node', (event) => {
  light(event.target.id())
  panel.textContent = event.target.data('label')
})
cy.on('tap', 'edge', (event) => {
  panel.textContent = event.target.id()
})
button('filter', () => cy.batch(() => cy.edges('.military').toggleClass('gone')))

window.bare = {
  point: (id) => {
    const node = cy.nodes().getElementById(id)
    if (node.nonempty()) return node.renderedPosition()
    const edge = cy.edges().getElementById(id)
    return edge.nonempty() ? edge.renderedMidpoint() : null
  },
}
cy.one('render', () => document.querySelector('#graph')?.setAttribute('data-graph', 'ready'))
