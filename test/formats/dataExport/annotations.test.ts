import { readFileSync } from 'node:fs'
import jsonld from 'jsonld'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { SAMPLES } from './samples.ts'
import { textOf } from './writing.ts'

const ANNO = JSON.parse(readFileSync('test/formats/dataExport/schemas/anno.jsonld', 'utf8')) as object
const OA = 'http://www.w3.org/ns/oa#'
const PROV = 'http://www.w3.org/ns/prov#'
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'

/** What a JSON-LD processor makes of a file: nodes, whose properties are lists of values and of references to other nodes. */
const NODES = v.array(
  v.objectWithRest(
    { '@id': v.string(), '@type': v.exactOptional(v.array(v.string())) },
    v.array(v.record(v.string(), v.unknown())),
  ),
)
type Node = v.InferOutput<typeof NODES>[number]

/** Nothing is fetched: the only context that a file names is the one of the W3C, and no other is found. */
async function documentLoader(url: string) {
  if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`No context ${url}`)
  return { contextUrl: null, documentUrl: url, document: ANNO }
}

/** The nodes of a file by their ids, as a JSON-LD processor finds them. */
async function nodesOf(text: string): Promise<ReadonlyMap<string, Node>> {
  const flat = v.parse(NODES, await jsonld.flatten(JSON.parse(text), undefined, { documentLoader, safe: true }))
  return new Map(flat.map((node) => [node['@id'], node]))
}

const values = (node: Node | undefined, property: string) => (node?.[property] ?? []).map((one) => one['@value'])
const ids = (node: Node | undefined, property: string) => (node?.[property] ?? []).map((one) => String(one['@id']))

describe.each(SAMPLES)('%s as Web Annotations', (_, dataset) => {
  const documents = new Map(dataset.documents.map((document) => [document.id, document]))
  const urn = (kind: string, id: string) => `urn:sanad:${dataset.id}:${kind}:${id}`

  it('has an annotation for each piece of evidence, at its words and their place in code points', async () => {
    const nodes = await nodesOf(await textOf(dataset, 'annotations'))
    const evidence = [...nodes.values()].filter((node) => ids(node, `${OA}motivatedBy`).includes(`${OA}describing`))
    expect(evidence).toHaveLength(dataset.relations.flatMap((relation) => relation.evidence).length)
    for (const annotation of evidence) {
      const target = nodes.get(ids(annotation, `${OA}hasTarget`)[0] ?? '')
      const source = ids(target, `${OA}hasSource`)[0] ?? ''
      const document = documents.get(source.split(':').at(-1) ?? '')
      const [quote, position] = ids(target, `${OA}hasSelector`)
        .map((id) => nodes.get(id))
        .toSorted(
          (a, b) =>
            Number(b?.['@type']?.includes(`${OA}TextQuoteSelector`)) -
            Number(a?.['@type']?.includes(`${OA}TextQuoteSelector`)),
        )
      const points = [...(document?.text ?? '')]
      const [start, end] = [Number(values(position, `${OA}start`)[0]), Number(values(position, `${OA}end`)[0])]
      const exact = String(values(quote, `${OA}exact`)[0])
      expect(points.slice(start, end).join('')).toBe(exact)
      expect(
        points
          .slice(0, start)
          .join('')
          .endsWith(String(values(quote, `${OA}prefix`)[0])),
      ).toBe(true)
      expect(
        points
          .slice(end)
          .join('')
          .startsWith(String(values(quote, `${OA}suffix`)[0])),
      ).toBe(true)
      expect(ids(target, `${PROV}wasQuotedFrom`)).toEqual([source])
    }
  })

  it('has stance, speaker, translation and note of each piece of evidence', async () => {
    const nodes = await nodesOf(await textOf(dataset, 'annotations'))
    for (const { id, evidence } of dataset.relations) {
      for (const one of evidence) {
        const annotation = [...nodes.values()].find(
          (node) =>
            node['@id'].startsWith(urn('evidence', `${id}.${one.document}.${one.start}-${one.end}`)) &&
            values(node, 'urn:sanad:terms:stance').includes(one.stance),
        )
        const bodies = ids(annotation, `${OA}hasBody`).map((body) => nodes.get(body))
        const texts = bodies.flatMap((body) => values(body, `${RDF}value`))
        expect(texts).toEqual(expect.arrayContaining([one.stance, ...Object.values(one.note ?? {})]))
        const target = nodes.get(ids(annotation, `${OA}hasTarget`)[0] ?? '')
        expect(ids(target, `${PROV}wasAttributedTo`)).toEqual(
          one.attributedTo === undefined ? [] : [urn('entity', one.attributedTo)],
        )
        const sources = bodies.flatMap((body) => ids(body, `${OA}hasSource`))
        expect(sources).toEqual([urn('relation', id)])
      }
    }
  })

  it('says by PROV-O which program of which version proposed a piece of evidence', async () => {
    const nodes = await nodesOf(await textOf(dataset, 'annotations'))
    const proposers = [...nodes.values()]
      .flatMap((node) => ids(node, `${PROV}wasGeneratedBy`))
      .map((id) => nodes.get(id))
    const named = dataset.relations.flatMap(({ evidence }) => evidence.flatMap(({ proposedBy }) => proposedBy ?? []))
    expect(proposers.every((activity) => activity?.['@type']?.includes(`${PROV}Activity`))).toBe(true)
    expect(proposers.flatMap((activity) => ids(activity, `${PROV}wasAssociatedWith`)).toSorted()).toEqual(
      named.map((id) => urn('agent', id)).toSorted(),
    )
    for (const { id, name, version, person } of dataset.agents ?? []) {
      const agent = nodes.get(urn('agent', id))
      expect(agent?.['@type']).toContain(`${PROV}${person === true ? 'Person' : 'SoftwareAgent'}`)
      expect(values(agent, 'http://xmlns.com/foaf/0.1/name')).toEqual([name])
      expect(values(agent, 'urn:sanad:terms:version')).toEqual(version === undefined ? [] : [version])
    }
  })

  it('attributes by PROV-O what a person has reviewed to that person, and nothing else', async () => {
    const nodes = await nodesOf(await textOf(dataset, 'annotations'))
    const annotations = [...nodes.values()].filter((node) => node['@id'].startsWith(urn('evidence', '')))
    const reviewers = annotations.flatMap((node) => ids(node, `${PROV}wasAttributedTo`))
    const named = dataset.relations.flatMap(({ evidence }) => evidence.flatMap(({ reviewedBy }) => reviewedBy ?? []))
    expect(annotations.length).toBe(dataset.relations.flatMap(({ evidence }) => evidence).length)
    expect(reviewers).toEqual(named.map((id) => urn('agent', id)))
  })

  it('has an annotation with two targets for each relation, and says which is the subject', async () => {
    const nodes = await nodesOf(await textOf(dataset, 'annotations'))
    for (const { id, source, target, type, evidence } of dataset.relations) {
      const annotation = nodes.get(urn('relation', id))
      const ends = [urn('entity', source), urn('entity', target)]
      expect(ids(annotation, `${OA}hasTarget`)).toEqual(ends)
      expect(ids(annotation, `${OA}motivatedBy`)).toEqual([`${OA}linking`])
      expect(ids(annotation, `${PROV}wasDerivedFrom`)).toHaveLength(evidence.length)
      const statement = nodes.get(`${urn('relation', id)}:statement`)
      expect([
        ...ids(statement, `${RDF}subject`),
        ...ids(statement, `${RDF}predicate`),
        ...ids(statement, `${RDF}object`),
      ]).toEqual([ends[0], urn('relation-type', type), ends[1]])
    }
    for (const { id, labels } of dataset.entities) {
      const said = values(nodes.get(urn('entity', id)), 'http://www.w3.org/2000/01/rdf-schema#label')
      expect(said.map(String).toSorted()).toEqual(Object.values(labels).toSorted())
    }
  })
})
