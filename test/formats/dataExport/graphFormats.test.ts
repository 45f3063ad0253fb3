import cytoscape from 'cytoscape'
import type { default as Graph } from 'graphology'
import { MultiDirectedGraph, default as AnyGraph } from 'graphology'
import { parse as parseGexf } from 'graphology-gexf'
import { parse as parseGraphml } from 'graphology-graphml'
import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../../src/domain/dataset/dataset.ts'
import { lookupOf } from '../../../src/domain/dataset/lookup.ts'
import { translatedEvidence } from '../../../src/domain/evidence/evidenceText.ts'
import { namedConstructor } from '../../domain/namedConstructor.ts'
import { AWKWARD, awkwardDataset, SAMPLES } from './samples.ts'
import { textOf } from './writing.ts'

/** An edge as every reader of graphs can tell it: ends and evidence. */
type Edge = readonly (string | number | undefined)[]

const XML_CANNOT = (text: string) => text.replaceAll('\u0001', '\ufffd')

/** The edges that a dataset should give. */
function expectedEdges(dataset: Dataset, seen: (text: string) => string): readonly Edge[] {
  const lookup = lookupOf(dataset)
  return dataset.relations.flatMap(({ id, source, target, type, evidence }) =>
    evidence.map((one) => {
      const document = lookup.document.get(one.document)
      if (document === undefined) throw new Error(`No document ${one.document}`)
      const translation = document.language === 'en' ? undefined : translatedEvidence(document, one, 'en')
      return [
        source,
        target,
        id,
        type,
        one.stance,
        one.attributedTo,
        seen(document.text.slice(one.start, one.end)),
        translation && seen(translation),
        one.document,
        one.start,
        one.end,
        one.when,
        one.note?.['en'] && seen(one.note['en']),
        one.note?.['ar'],
      ]
    }),
  )
}

const edgeOf = (source: string, target: string, of: Readonly<Record<string, unknown>>): Edge =>
  [
    source,
    target,
    ...['relation', 'type', 'stance', 'speaker', 'quote', 'translation_en', 'document', 'start', 'end', 'when'].map(
      (name) => of[name],
    ),
    of['note_en'],
    of['note_ar'],
  ] as Edge

const readEdges = (graph: Graph) => graph.mapEdges((_, of, source, target) => edgeOf(source, target, of))

const labelsOf = (dataset: Dataset, seen: (text: string) => string) =>
  dataset.entities.map(({ id, labels, type }) => [id, seen(labels['en'] ?? ''), labels['ar'], type])

const readLabels = (graph: Graph) => graph.mapNodes((id, of) => [id, of['label'], of['label_ar'], of['type']])

const sorted = (rows: readonly Edge[]) => rows.map((row) => JSON.stringify(row)).toSorted()

describe.each(SAMPLES)('%s', (_, dataset) => {
  it('is read from GraphML by graphology as the same graph with the same evidence', async () => {
    const graph = parseGraphml(MultiDirectedGraph, await textOf(dataset, 'graphml'))
    expect(sorted(readEdges(graph))).toEqual(sorted(expectedEdges(dataset, XML_CANNOT)))
    expect(readLabels(graph)).toEqual(labelsOf(dataset, XML_CANNOT))
  })

  it('is read from GEXF by graphology, where relations without direction have none', async () => {
    const graph = parseGexf(AnyGraph, await textOf(dataset, 'gexf'))
    expect(sorted(readEdges(graph))).toEqual(sorted(expectedEdges(dataset, XML_CANNOT)))
    expect(readLabels(graph)).toEqual(labelsOf(dataset, XML_CANNOT))
    const { relationType } = lookupOf(dataset)
    graph.forEachEdge((edge, { type }) =>
      expect(graph.isUndirected(edge)).toBe(relationType.get(String(type))?.symmetric === true),
    )
  })

  it('is read from its JSON by Cytoscape.js', async () => {
    const { elements } = JSON.parse(await textOf(dataset, 'cytoscape')) as { elements: cytoscape.ElementsDefinition }
    const graph = cytoscape({ elements, headless: true })
    const edges = graph.edges().map((edge) => edgeOf(edge.source().id(), edge.target().id(), edge.data()))
    expect(sorted(edges)).toEqual(sorted(expectedEdges(dataset, (text) => text)))
    const nodes = graph.nodes().map((node) => [node.id(), node.data('label'), node.data('label_ar'), node.data('type')])
    expect(nodes).toEqual(labelsOf(dataset, (text) => text))
  })
})

describe('GEXF', () => {
  it('has the days that a sentence tells of, and the colour of its category', async () => {
    const text = await textOf(awkwardDataset(), 'gexf')
    expect(text).toContain('start="2023-03-01" end="2023-03-31"')
    expect(text).toContain('<viz:color r="0" g="102" b="75"/>')
    expect(text).not.toContain(AWKWARD)
  })

  it('leaves out the colour of a category that has none, whatever it is called', async () => {
    const text = await textOf(namedConstructor(), 'gexf')
    expect(text).toContain('<node id="constructor" label="Mali">')
    expect(text.match(/<viz:color /g)).toHaveLength(1)
  })
})
