import type { Evidence, Localised, MarkedWords, Relation } from '../../domain/dataset/dataset.ts'
import { translatedEvidence } from '../../domain/evidence/evidenceText.ts'
import { known } from '../../domain/dataset/lookup.ts'
import { markedSpans } from '../../domain/text/markedSpans.ts'
import type { PosterLink } from '../../scene/poster/chainPoster.ts'
import { chainPoster } from '../../scene/poster/chainPoster.ts'
import { FACING_PAGES } from '../../domain/language/languages.ts'
import { inLanguage } from '../../domain/language/inLanguage.ts'
import { isRtl, isRtlText } from '../../scene/marks/lettering.ts'
import type { AppState } from '../../store/appStore.ts'
import type { ChainPngRequest } from '../../store/chainPngRequest.ts'
import { canvasLimit, fitToLimit } from './canvasLimit.ts'
import { pageColours } from '../drawing/colours.ts'
import { pageFlags } from '../drawing/flagImages.ts'
import { loadFonts } from '../drawing/fonts.ts'
import { canvasMeasure } from '../../ui/text/canvasMeasure.ts'
import { paint } from '../drawing/paint.ts'

/** Device pixels per CSS pixel. */
const SCALE = 2

const named = (labels: Localised, language: string) => {
  const { text, language: found } = inLanguage(labels, language)
  return { text, rtl: isRtlText(text, found) }
}

const passage = (text: string, span: { start: number; end: number }, marks: MarkedWords, language: string) => ({
  text,
  span,
  marks: markedSpans(marks),
  rtl: isRtl(language),
})

function posterLink(state: AppState, request: ChainPngRequest, at: number): readonly PosterLink[] {
  const { lookup, language } = state
  const link = request.links[at]
  const relation: Relation | undefined = lookup.relation.get(link?.relation ?? '')
  const evidence: Evidence | undefined = relation?.evidence[link?.evidence ?? 0]
  if (link === undefined || relation === undefined || evidence === undefined) return []
  const type = known(lookup.relationType, relation.type)
  const document = known(lookup.document, evidence.document)
  const into = FACING_PAGES.left
  const translated = document.language === into ? undefined : translatedEvidence(document, evidence, into)
  const along = relation.source === request.stops[at] ? 'down' : 'up'
  return [
    {
      relation,
      category: type.category,
      stance: link.stance,
      isProposed: link.isProposed,
      sentences: link.sentences,
      arrow: type.symmetric === true ? 'none' : along,
      phrase: { text: link.phrase, rtl: isRtlText(link.phrase, language) },
      source: passage(document.text, evidence, evidence, document.language),
      translation:
        translated === undefined
          ? null
          : passage(translated, { start: 0, end: translated.length }, evidence.translationMarks?.[into] ?? {}, into),
      about: link.about,
      weakest: link.weakest,
    },
  ]
}

/**
 * A chain on facing pages as a PNG, drawn by the painter of the graph in the page's colours, as large as this browser can
 * draw.
 */
export async function drawChainPng(state: AppState, request: ChainPngRequest): Promise<Blob> {
  const text = {
    ...request,
    stops: request.stops.map((id) => {
      const entity = known(state.lookup.entity, id)
      return { entity, left: named(entity.labels, FACING_PAGES.left), right: named(entity.labels, FACING_PAGES.right) }
    }),
    links: request.links.flatMap((_, at) => posterLink(state, request, at)),
    language: state.language,
  }
  // Texts that are measured before their font is loaded have to be measured again.
  await loadFonts(chainPoster(text, canvasMeasure()).marks)
  const poster = chainPoster(text, canvasMeasure())
  const limit = canvasLimit(navigator)
  const { largestScale } = fitToLimit(poster.width, poster.height, SCALE, limit)
  const scale = Math.min(SCALE, largestScale)
  const canvas = document.createElement('canvas')
  canvas.width = Math.floor(poster.width * scale)
  canvas.height = Math.floor(poster.height * scale)
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('This browser gives no canvas')
  const options = { colours: pageColours(), flags: pageFlags() }
  context.fillStyle = options.colours('canvas')
  context.fillRect(0, 0, canvas.width, canvas.height)
  paint(context, [{ layer: 'label', id: 'chain', marks: poster.marks }], { zoom: scale, x: 0, y: 0 }, options)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (blob === null) throw new Error(`A picture of ${canvas.width} by ${canvas.height} pixels came out blank`)
  return blob
}
