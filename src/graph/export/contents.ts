import type { Counting } from '../../domain/evidence/countSentences.ts'
import { countSentences } from '../../domain/evidence/countSentences.ts'
import type { Figure } from '../../scene/figure/figure.ts'
import type { PictureContents } from '../../store/printer.ts'
import type { HullLayer } from '../drawing/hullLayer.ts'

/** What a picture shows. */
export function contentsOf({ nodes, strands }: Figure, { by, stated }: HullLayer, counting: Counting): PictureContents {
  const evidence = [...strands.flatMap(({ relations }) => relations), ...stated].flatMap((one) => one.evidence)
  return {
    actors: nodes.size,
    sentences: countSentences(evidence, counting),
    articles: new Set(evidence.map(({ document }) => document)).size,
    categories: new Set(strands.map(({ category }) => category)),
    stances: new Set(strands.map(({ stance }) => stance)),
    reviews: new Set(strands.map(({ isProposed }) => (isProposed ? 'proposed' : 'reviewed'))),
    entityTypes: new Set([...nodes.values()].map(({ entity }) => entity.type)),
    hulls: by,
    statedGroups: new Set(stated.map(({ stance }) => stance)),
    subtitle: null,
    samples: [],
    relations: [...new Set(strands.flatMap(({ relations }) => relations.map(({ relation }) => relation.id)))],
  }
}
