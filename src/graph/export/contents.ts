import type { Counting } from '../../domain/evidence/countSentences.ts'
import { countSentences } from '../../domain/evidence/countSentences.ts'
import type { Figure } from '../../scene/figure/figure.ts'
import type { PictureContents } from '../../store/canvas.ts'

/** What a picture shows. @param hulls what its hulls stand for, if it has any */
export function contentsOf(
  { nodes, strands }: Figure,
  hulls: PictureContents['hulls'],
  counting: Counting,
): PictureContents {
  const evidence = strands.flatMap(({ relations }) => relations.flatMap((one) => one.evidence))
  return {
    actors: nodes.size,
    sentences: countSentences(evidence, counting),
    articles: new Set(evidence.map(({ document }) => document)).size,
    categories: new Set(strands.map(({ category }) => category)),
    stances: new Set(strands.map(({ stance }) => stance)),
    entityTypes: new Set([...nodes.values()].map(({ entity }) => entity.type)),
    hulls,
  }
}
