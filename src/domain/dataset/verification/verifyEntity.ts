import type { Entity } from '../dataset.ts'
import { sentencesOf } from '../../evidence/evidenceText.ts'
import { contains, sliceOf } from '../../text/spans.ts'
import type { Verification } from './verification.ts'
import { verifyRange } from './verifyDocument.ts'

/** Checks an entity's type, and that each of its mentions covers one of its names. */
export function verifyEntity(entity: Entity, path: string, verification: Verification): void {
  const { claim, require, report, suggest, ordered, documents, entities, entityTypes } = verification
  const { id } = entity
  claim('entity', id, `${path}.id`)
  require(entity.type, entityTypes, 'unknown-entity-type', `${path}.type`)
  entity.differentFrom?.forEach((other, index) =>
    require(other, entities, 'unknown-entity', `${path}.differentFrom[${index}]`),
  )
  if (entity.mentions.length === 0) report('entity-unmentioned', `${path}.mentions`, { id })
  const aliases = new Set(entity.aliases)
  const seen = new Set<string>()
  entity.mentions.forEach((mention, index) => {
    const at = `${path}.mentions[${index}]`
    const document = documents.get(mention.document)
    if (document === undefined) {
      require(mention.document, documents, 'unknown-document', `${at}.document`)
      return
    }
    if (!verifyRange(mention, document.text, at, verification)) return
    const words = sliceOf(document.text, mention)
    const key = `${mention.document} ${mention.start} ${mention.end}`
    if (seen.has(key)) report('mention-twice', at, { id, words: words.slice(0, 80) })
    seen.add(key)
    if (ordered.has(document) && !sentencesOf(document, mention).some((sentence) => contains(sentence, mention))) {
      report('mention-uncovered', at, { id, words: words.slice(0, 80) })
    }
    if (mention.implied !== true && !aliases.has(words)) {
      report('mention-not-alias', at, { id, words: words.slice(0, 80), ...suggest.closest(words, aliases) })
    }
  })
}
