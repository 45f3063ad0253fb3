import type { Document, Evidence, MarkedWords, Relation, RelationType } from '../dataset.ts'
import { sentencesOf, translatedEvidence } from '../../evidence/evidenceText.ts'
import { MARKED_PARTS } from '../../text/markedSpans.ts'
import { joinsTypes } from '../joinsTypes.ts'
import type { Suggester, Suggestion } from '../nearest.ts'
import { contains, fits, sliceOf, splitsCharacter } from '../../text/spans.ts'
import type { Verification } from './verification.ts'
import { verifyRange } from './verifyDocument.ts'

/** Checks a relation's ends and type, and each piece of its evidence. */
export function verifyRelation(
  relation: Relation,
  path: string,
  seen: Map<string, Relation>,
  verification: Verification,
): void {
  const { claim, require, report, relationTypes, entities } = verification
  const { id, source, target, type: typeId } = relation
  claim('relation', id, `${path}.id`)
  require(source, entities, 'unknown-entity', `${path}.source`)
  require(target, entities, 'unknown-entity', `${path}.target`)
  require(typeId, relationTypes, 'unknown-relation-type', `${path}.type`)
  if (source === target) report('relation-self', `${path}.target`, { id, entity: source })
  const type = relationTypes.get(typeId)
  if (type !== undefined) verifyEnds(relation, type, path, verification)
  const same = seen.get(`${source} ${typeId} ${target}`)
  if (same !== undefined) report('relation-twice', path, { id, first: same.id })
  const mirror = type?.symmetric === true && source !== target ? seen.get(`${target} ${typeId} ${source}`) : undefined
  if (mirror !== undefined) report('relation-mirrored', path, { id, first: mirror.id })
  seen.set(`${source} ${typeId} ${target}`, relation)
  if (relation.evidence.length === 0) report('relation-unproven', `${path}.evidence`, { id })
  relation.evidence.forEach((one, index) => verifyEvidence(one, `${path}.evidence[${index}]`, verification))
}

function verifyEnds(relation: Relation, type: RelationType, path: string, { entities, report }: Verification): void {
  const [source, target] = [entities.get(relation.source)?.type, entities.get(relation.target)?.type]
  if (source === undefined || target === undefined || joinsTypes(type, source, target)) return
  const ends = [
    ['source', source],
    ['target', target],
  ] as const
  for (const [end, kind] of ends) {
    if (type.joins[end].includes(kind)) continue
    const params = { type: type.id, entity: relation[end], kind, allowed: type.joins[end].join(', ') }
    report('relation-ends', `${path}.${end}`, params)
  }
}

function verifyEvidence(evidence: Evidence, path: string, verification: Verification): void {
  const { documents, entities, agents, people, units, require, report, suggest, ordered } = verification
  const { attributedTo, proposedBy, reviewedBy } = evidence
  if (proposedBy !== undefined) require(proposedBy, agents, 'unknown-agent', `${path}.proposedBy`)
  if (reviewedBy !== undefined) require(reviewedBy, people, 'unknown-person', `${path}.reviewedBy`)
  if (attributedTo !== undefined) require(attributedTo, entities, 'unknown-entity', `${path}.attributedTo`)
  else if (evidence.stance === 'attributed') report('attribution-missing', path)
  const document = documents.get(evidence.document)
  if (document === undefined) {
    require(evidence.document, documents, 'unknown-document', `${path}.document`)
    return
  }
  if (!verifyRange(evidence, document.text, path, verification)) return
  const covered = sentencesOf(document, evidence)
  const [start, end] = [covered[0]?.start, covered.at(-1)?.end]
  if (ordered.has(document) && (start !== evidence.start || end !== evidence.end)) {
    const wanted = start === undefined || end === undefined ? '—' : `${start}–${end}`
    report('evidence-not-sentences', path, { start: evidence.start, end: evidence.end, nearest: wanted })
  }
  verifyMarks(evidence, document, path, verification)
  for (const [language, marks] of Object.entries(evidence.translationMarks ?? {})) {
    verifyTranslationMarks(marks, evidence, document, language, `${path}.translationMarks.${language}`, verification)
  }
  const words = sliceOf(document.text, evidence)
  evidence.figures?.forEach((figure, index) => {
    if (units !== null) require(figure.unit, units, 'unknown-unit', `${path}.figures[${index}].unit`)
    if (words.includes(figure.of)) return
    report('figure-absent', `${path}.figures[${index}].of`, {
      words: figure.of.slice(0, 80),
      ...nearestWords(figure.of, words, suggest),
    })
  })
}

function verifyMarks(evidence: Evidence, { text }: Document, path: string, verification: Verification): void {
  for (const mark of MARKED_PARTS) {
    const span = evidence[mark]
    if (span === undefined || !verifyRange(span, text, `${path}.${mark}`, verification) || contains(evidence, span))
      continue
    const words = sliceOf(text, span).slice(0, 80)
    verification.report('mark-outside', `${path}.${mark}`, { mark, words, start: evidence.start, end: evidence.end })
  }
}

function verifyTranslationMarks(
  marks: MarkedWords,
  evidence: Evidence,
  document: Document,
  language: string,
  path: string,
  { report }: Verification,
): void {
  const text = translatedEvidence(document, evidence, language)
  if (text === undefined) {
    report('translation-missing', path, { language })
    return
  }
  for (const mark of MARKED_PARTS) {
    const span = marks[mark]
    if (span === undefined) continue
    const { start, end } = span
    if (!fits(span, text.length)) {
      report('translation-mark-outside', `${path}.${mark}`, { mark, start, end, language, length: text.length })
      continue
    }
    for (const offset of [start, end]) {
      if (splitsCharacter(text, offset))
        report('translation-mark-splits', `${path}.${mark}`, { mark, language, offset })
    }
  }
}

/** The run of the same number of words that is most similar to the wanted text. */
function nearestWords(words: string, text: string, suggest: Suggester): Suggestion {
  const all = text.split(/\s+/).slice(0, 200)
  const length = Math.min(words.split(/\s+/).length, 20)
  return suggest.closest(
    words,
    all.map((_, index) => all.slice(index, index + length).join(' ')),
  )
}
