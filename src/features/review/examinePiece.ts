import { namesOf } from '../../domain/review/namesOf.ts'
import type { Dataset } from '../../domain/dataset/dataset.ts'
import type { Piece } from '../../domain/review/revision.ts'
import type { Verdict } from '../../extraction/gates/candidate.ts'
import type { ArticleReader } from '../articles/articleReader.ts'
import { articleReader } from '../articles/articleReader.ts'

interface Asked {
  readonly resolve: (verdict: Verdict) => void
  readonly reject: (cause: Error) => void
}

const asked = new Map<string, Asked>()
let count = 0
let reader: ArticleReader | undefined

/** Passes a piece of evidence through the five gates, in the worker that reads articles. Rejects if the worker breaks. */
export function examinePiece(record: Dataset, { relation, evidence }: Piece): Promise<Verdict> {
  const document = record.documents.find(({ id }) => id === evidence.document)
  if (document === undefined) throw new Error(`There is no document ${evidence.document}`)
  count += 1
  const id = `piece-${count}`
  const { source, target, type } = relation
  return new Promise((resolve, reject) => {
    asked.set(id, { resolve, reject })
    reader ??= articleReader(
      (answer) => {
        if (answer.is !== 'examined') return
        asked.get(answer.id)?.resolve(answer.verdict)
        asked.delete(answer.id)
      },
      () => {
        for (const one of asked.values()) one.reject(new Error('The worker broke'))
        asked.clear()
      },
    )
    reader.ask({
      is: 'examine',
      id,
      candidate: { source, target, type, quote: document.text.slice(evidence.start, evidence.end), evidence },
      document,
      entities: record.entities.map((entity) => ({
        id: entity.id,
        type: entity.type,
        aliases: namesOf(entity, document),
      })),
      vocabulary: record.vocabulary,
    })
  })
}
