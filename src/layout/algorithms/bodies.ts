import type { Dataset, Entity } from '../../domain/dataset/dataset.ts'
import type { VisibleGraph } from '../../domain/filters/filters.ts'
import type { Lookup } from '../../domain/dataset/lookup.ts'
import { lineHeight } from '../../scene/figure/boxes.ts'
import { sentencesAbout } from '../../domain/evidence/sentencesAbout.ts'
import type { Measure } from '../../scene/marks/lettering.ts'
import { inLanguage } from '../../domain/language/inLanguage.ts'
import { labelFont, wrapLabel } from '../../scene/marks/lettering.ts'
import { pairKey } from '../../domain/dataset/pair.ts'
import { radiusOf } from '../../scene/figure/sizes.ts'
import type { Body, Link } from './energy.ts'
import { LANGUAGES } from '../../domain/language/languages.ts'

/** A ribbon of many relations is drawn as few strands. */
const MOST_COUNTED = 4

/** The link between two joined bodies, with the key of their pair. */
export interface JoinedPair extends Link {
  readonly key: string
}

/** A graph as the search for positions sees it: `bodies[i]` stands for `graph.entities[i]`. */
export interface Bodies {
  readonly bodies: readonly Body[]
  readonly pairs: readonly JoinedPair[]
}

function bodyOf(entity: Entity, lookup: Lookup, measure: Measure): Body {
  const r = radiusOf(entity.type, sentencesAbout(lookup, entity.id))
  const sizes = LANGUAGES.map((language) => {
    const { text, language: found } = inLanguage(entity.labels, language)
    const { font } = labelFont(entity.type, r, found)
    const lines = wrapLabel(text)
    return { width: Math.max(...lines.map((line) => measure(line, font))), height: lineHeight(font) * lines.length }
  })
  return {
    r,
    labelWidth: Math.max(...sizes.map(({ width }) => width)),
    labelHeight: Math.max(...sizes.map(({ height }) => height)),
  }
}

export function bodiesOf(graph: VisibleGraph, lookup: Lookup, measure: Measure): Bodies {
  const index = new Map(graph.entities.map(({ id }, i) => [id, i]))
  const pairs = new Map<string, JoinedPair>()
  for (const { relation } of graph.relations) {
    const [a, b] = [index.get(relation.source), index.get(relation.target)]
    if (a === undefined || b === undefined || a === b) continue
    const key = pairKey(relation.source, relation.target)
    const strands = Math.min(MOST_COUNTED, (pairs.get(key)?.strands ?? 0) + 1)
    pairs.set(key, relation.source < relation.target ? { key, a, b, strands } : { key, a: b, b: a, strands })
  }
  return { bodies: graph.entities.map((entity) => bodyOf(entity, lookup, measure)), pairs: [...pairs.values()] }
}

/** The part of a dataset's graph that joins some of its entities, without filters. */
export function graphAmong(dataset: Dataset, entities: readonly Entity[]): VisibleGraph {
  const ids = new Set(entities.map(({ id }) => id))
  return {
    entities,
    relations: dataset.relations
      .filter(({ source, target }) => ids.has(source) && ids.has(target))
      .map((relation) => ({ relation, evidence: relation.evidence })),
  }
}
