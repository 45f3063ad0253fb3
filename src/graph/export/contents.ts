import type { Counting } from '../../domain/evidence/countSentences.ts'
import { countSentences } from '../../domain/evidence/countSentences.ts'
import { reviewStateOfAll } from '../../domain/review/reviewState.ts'
import type { StatedGroup } from '../../domain/shape/statedGroups.ts'
import type { Figure } from '../../scene/figure/figure.ts'
import type { Groups } from '../../scene/figure/plan.ts'
import type { PictureContents } from '../../store/printer.ts'

/** The groups that a picture draws: what computed ones stand for, and those that somebody speaks of. */
export interface PicturedGroups {
  readonly by: Groups['by'] | null
  readonly stated: readonly Pick<StatedGroup, 'stance' | 'evidence'>[]
}

/** What a picture shows. */
export function contentsOf(
  { nodes, strands }: Figure,
  { by, stated }: PicturedGroups,
  counting: Counting,
): PictureContents {
  const evidence = [...strands.flatMap(({ relations }) => relations), ...stated].flatMap((one) => one.evidence)
  return {
    actors: nodes.size,
    sentences: countSentences(evidence, counting),
    articles: new Set(evidence.map(({ document }) => document)).size,
    categories: new Set(strands.map(({ category }) => category)),
    stances: new Set(strands.map(({ stance }) => stance)),
    reviews: new Set(strands.map((strand) => reviewStateOfAll(strand.relations.flatMap((one) => one.evidence)))),
    entityTypes: new Set([...nodes.values()].map(({ entity }) => entity.type)),
    hulls: by,
    statedGroups: new Set(stated.map(({ stance }) => stance)),
    subtitle: null,
    samples: [],
    relations: [...new Set(strands.flatMap(({ relations }) => relations.map(({ relation }) => relation.id)))],
  }
}
