import type { Sentence } from '../../domain/dataset/dataset.ts'
import { known } from '../../domain/dataset/lookup.ts'
import { inLanguage } from '../../domain/language/inLanguage.ts'
import type { TextBlock } from '../../domain/reader/reading.ts'
import { markedSpans } from '../../domain/text/markedSpans.ts'
import { formatEdtf } from '../../i18n/engine/format.ts'
import { formatNumber } from '../../i18n/engine/list.ts'
import { wordsIn } from '../../i18n/engine/words.ts'
import { categoryInk, typeInks } from '../../scene/marks/inks.ts'
import { isRtl } from '../../scene/marks/lettering.ts'
import type { ArticleBlock, DrawnArticle } from '../../scene/poster/articleDrawing.ts'
import { articleDrawing } from '../../scene/poster/articleDrawing.ts'
import type { AppState } from '../../store/appStore.ts'
import { openEvidence } from '../../store/openEvidence.ts'
import type { PictureSource } from '../../store/pictureSource.ts'
import type { Pictured } from '../../store/printer.ts'
import { NO_CONTENTS } from '../../store/printer.ts'
import { translationOf } from './translationOf.ts'
import type { OpenDocument } from './useReading.ts'

/** The article that is open, and where it is being read. */
export interface ShownArticle extends Pick<OpenDocument, 'document' | 'flow' | 'mentions'> {
  readonly current: Sentence | undefined
  readonly isTranslated: boolean
}

const sentencesIn = ({ parts }: TextBlock) => parts.flatMap((part) => (part.kind === 'sentence' ? [part.sentence] : []))

/** The article for a picture: the passage that is being read with the paragraphs around it, or all of it. */
export function articleSource(state: AppState, shown: ShownArticle): PictureSource {
  const { document, flow, mentions, current, isTranslated } = shown
  const { language, lookup } = state
  const w = wordsIn('reader', language)
  const blocks = flow.flatMap((part) =>
    part.kind === 'block' && part.role !== 'furniture' && sentencesIn(part).length > 0 ? [part] : [],
  )
  const body = blocks.filter(({ role }) => role === 'body')
  const at = Math.max(
    0,
    body.findIndex((block) => sentencesIn(block).some(({ id }) => id === current?.id)),
  )
  const blocksOf = (what: Pictured) => (what === 'view' ? body.slice(Math.max(0, at - 1), at + 2) : blocks)

  const open = openEvidence(state)
  const cited = open?.evidence.document === document.id ? open : null
  const read = state.reading?.span ?? current
  const readWords = read === undefined ? [] : [{ name: 'subject', start: read.start, end: read.end } as const]
  const marks = cited === null ? readWords : markedSpans(cited.evidence)

  const blockOf = (block: TextBlock): ArticleBlock => {
    const sentences = sentencesIn(block)
    const [first, last] = [sentences[0], sentences.at(-1)]
    const translated = isTranslated ? sentences.map((one) => translationOf(document, one, language)) : []
    const [into] = translated.flatMap((one) => (one === undefined ? [] : [one.language]))
    return {
      span: { start: first?.start ?? 0, end: last?.end ?? 0 },
      label: block.role === 'body' ? formatNumber(language, block.paragraph ?? 0) : w(`role.${block.role}`),
      isHeadline: block.role === 'headline',
      translation:
        into === undefined ? null : { text: translated.map((one) => one?.text ?? '').join(' '), rtl: isRtl(into) },
    }
  }
  const mentionedIn = (what: Pictured) => {
    const spans = blocksOf(what).map((block) => blockOf(block).span)
    return mentions.filter((one) => spans.some(({ start, end }) => one.start < end && one.end > start))
  }
  const actorsIn = (what: Pictured) => Math.max(1, new Set(mentionedIn(what).map(({ entity }) => entity.id)).size)
  const date = document.published === undefined ? '' : formatEdtf(language, document.published.date)
  const drawn = (what: Pictured): DrawnArticle => ({
    text: document.text,
    rtl: isRtl(document.language),
    blocks: blocksOf(what).map(blockOf),
    marks,
    trigger: cited === null ? 'ink' : categoryInk(known(lookup.relationType, cited.relation.type).category),
    mentions: mentionedIn(what).map(({ start, end, entity }) => ({ start, end, ink: typeInks(entity.type).stroke })),
  })
  return {
    title: inLanguage(document.title, language).text,
    counts: { ...(body.length > 0 ? { view: actorsIn('view') } : {}), drawn: actorsIn('drawn') },
    needless: ['evidence', 'filters'],
    canDrawFewer: false,
    contents: ({ what }) => ({
      ...NO_CONTENTS,
      actors: actorsIn(what),
      articles: 1,
      entityTypes: new Set(mentionedIn(what).map(({ entity }) => entity.type)),
      subtitle: [document.publisher, date].filter((one) => one !== '').join(' · '),
    }),
    drawingOf: ({ what }, room, measure) => articleDrawing(drawn(what), room, measure),
  }
}
