import type { Document, Sentence, SentenceRole } from '../../domain/dataset/dataset.ts'
import { segment } from '../../domain/text/segment.ts'
import { LONGEST_TITLE, titleOf } from './imprint.ts'

/** An article to read, with what is known about it. */
export interface Article {
  readonly id: string
  /** The name of its file. */
  readonly file: string
  readonly text: string
  readonly title?: string
  readonly publisher?: string
  readonly byline?: string
  readonly published?: Document['published']
}

const ARABIC = /\p{Script=Arabic}/gu
const LATIN = /\p{Script=Latin}/gu
const ENDS = /[.؟?!…»”"]$/

/** The language of a text, by its letters. */
export function languageOf(text: string): 'ar' | 'en' {
  const start = text.slice(0, 20_000)
  return (start.match(ARABIC)?.length ?? 0) > (start.match(LATIN)?.length ?? 0) ? 'ar' : 'en'
}

/** The document of an article: its unchanged text, split into sentences. A first line without a full stop is the headline. */
export function documentOf({ id, file, text, title, publisher, byline, published }: Article): Document {
  const language = languageOf(text)
  const first = new Map<string, string>()
  const sentences = segment(text)
    .filter(({ kind }) => kind !== 'gap')
    .map(({ kind, start, end }, index): Sentence => {
      const words = text.slice(start, end)
      const sentence = `${id}-s${String(index + 1).padStart(2, '0')}`
      const duplicateOf = first.get(words)
      if (duplicateOf === undefined) first.set(words, sentence)
      const isHeadline = index === 0 && !ENDS.test(words) && words.length <= LONGEST_TITLE
      const role: SentenceRole = kind === 'label' ? 'furniture' : isHeadline ? 'headline' : 'body'
      return { id: sentence, start, end, role, ...(duplicateOf === undefined ? {} : { duplicateOf }) }
    })
  const named = title ?? titleOf(text)
  return {
    id,
    kind: 'article',
    language,
    title: { [language]: named === '' ? id : named },
    publisher: publisher ?? file,
    ...(byline === undefined ? {} : { byline }),
    ...(published === undefined ? {} : { published }),
    source: { file, start: 0, end: text.length },
    text,
    sentences,
  }
}
