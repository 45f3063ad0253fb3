import type { Dataset, Relation, Stance } from '../../src/domain/dataset/dataset.ts'
import { dataset } from './bundled.ts'

export const AXIS = 'spoken-of-axis'
const MEMBER = 'is-said-to-belong'

/**
 * The bundled dataset with one group that somebody speaks of, and none of its own.
 * @param stances the stance of each member's evidence
 */
export function withAxis(stances: Readonly<Record<string, readonly Stance[]>>): Dataset {
  const outlines = new Set(dataset.entities.flatMap(({ id, outline }) => (outline === true ? [id] : [])))
  const others = dataset.relations.filter(({ source, target }) => !outlines.has(source) && !outlines.has(target))
  const [ground] = others.flatMap(({ evidence }) => evidence)
  if (ground === undefined) throw new Error('The dataset has no evidence')
  const { document, start, end } = ground
  const relations = Object.entries(stances).map(([source, own]): Relation => ({
    id: `${source}-${MEMBER}`,
    source,
    target: AXIS,
    type: MEMBER,
    evidence: own.map((stance) => ({
      document,
      start,
      end,
      stance,
      ...(stance === 'asserted' ? {} : { attributedTo: 'observers' }),
    })),
  }))
  return {
    ...dataset,
    entities: [
      ...dataset.entities.filter(({ id }) => !outlines.has(id)),
      {
        id: AXIS,
        type: 'group',
        labels: { en: '“Axis” in West Africa', ar: '«محور» في غرب أفريقيا' },
        aliases: [],
        outline: true,
        mentions: [],
      },
    ],
    relations: [...others, ...relations],
    vocabulary: {
      ...dataset.vocabulary,
      relationTypes: [
        ...dataset.vocabulary.relationTypes,
        {
          id: MEMBER,
          labels: { en: 'is said to belong to', ar: 'يقال إنه من' },
          membership: true,
          category: 'membership',
          polarity: 'neutral',
          kind: 'state',
          joins: { source: ['country'], target: ['group'] },
        },
      ],
    },
  }
}
