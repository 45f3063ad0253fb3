import type { Entity, Vocabulary } from '../../domain/dataset/dataset.ts'
import type { Copy } from '../../domain/text/shingles.ts'
import type { ArticleProposals } from '../../extraction/proposals/propose.ts'
import { originals } from '../../extraction/proposals/withoutRepeats.ts'
import { imprintOf, publishedOn, type DateBasis } from '../../extraction/proposals/imprint.ts'
import type { ArticleReader, OnAnswer } from './articleReader.ts'
import { articleReader } from './articleReader.ts'
import type { ArticleText, Fault } from '../../formats/articles/articleText.ts'

/** The state of an article: each begins by waiting or is refused at once. */
export type DraftState =
  | { readonly is: 'waiting' }
  | { readonly is: 'reading'; readonly done: number; readonly of: number; readonly sentence: string }
  | { readonly is: 'read'; readonly article: ArticleProposals; readonly copy: Copy | undefined }
  | { readonly is: 'refused'; readonly fault: Fault }
  | { readonly is: 'failed' }

/** What the user may correct about an article. */
export interface Imprint {
  readonly title: string
  readonly publisher: string
  /** Who signed it; empty if that is not known. */
  readonly byline: string
  /** When it was published, in EDTF; empty if that is not known. */
  readonly published: string
}

/** An article that was brought, before it belongs to a collection. */
export interface Draft extends Imprint {
  readonly id: string
  /** The name of its file; empty for a text that was pasted. */
  readonly file: string
  readonly text: string
  /** How its date is known, if it has one. */
  readonly basis: DateBasis | undefined
  readonly encoding: ArticleText['encoding']
  readonly state: DraftState
}

/** The articles of a collection that is being made. They are read in a worker, one after the other. */
export interface DraftArticles {
  readonly now: () => readonly Draft[]
  readonly subscribe: (listener: () => void) => () => void
  /** Adds a text, or what could not be read, under the name of its file. */
  add(file: string, found: ArticleText | { readonly fault: Fault }): void
  /** Removes an article; if it is being read, that ends. */
  remove(id: string): void
  edit(id: string, imprint: Partial<Imprint>): void
  /** Makes a dataset of what has been read, as the text of a `sanad/1` file. Rejects if the worker breaks. */
  assemble(id: string, title: string): Promise<string>
  /** Ends all work. */
  stop(): void
}

interface Context {
  readonly vocabulary: Vocabulary
  /** The entities of the open dataset, to which names are linked. */
  readonly entities: readonly Entity[]
  /** The name of a pasted text, which has no file. */
  readonly pasted: string
}

type StartReader = (onAnswer: OnAnswer, onFailure: () => void) => ArticleReader

export function draftArticles(context: Context, startReader: StartReader = articleReader): DraftArticles {
  let drafts: readonly Draft[] = []
  let count = 0
  let assembled: { readonly resolve: (text: string) => void; readonly reject: () => void } | null = null
  const listeners = new Set<() => void>()
  const put = (next: readonly Draft[]) => {
    drafts = next
    for (const listener of listeners) listener()
  }
  const change = (id: string, part: Partial<Draft>) =>
    put(drafts.map((one) => (one.id === id ? { ...one, ...part } : one)))
  const nameOf = ({ file }: Draft) => (file === '' ? context.pasted : file)
  /** The name of an article's source. Of several with the same name, all but the first get a number. */
  const sourceOf = (draft: Draft) => {
    const name = nameOf(draft)
    const index = drafts.findIndex(({ id }) => id === draft.id)
    const before = drafts.slice(0, index).filter((one) => nameOf(one) === name).length
    return before === 0 ? name : `${name} (${before + 1})`
  }
  const isReading = () => drafts.some(({ state }) => state.is === 'reading')

  const reader = startReader(
    (answer) => {
      if (answer.is === 'assembled') return assembled?.resolve(answer.text)
      if (answer.is !== 'read' && answer.is !== 'progress') return
      const draft = drafts.find(({ id }) => id === answer.id)
      if (draft === undefined) return
      if (answer.is === 'progress') {
        const { done, of, sentence } = answer
        return change(draft.id, { state: { is: 'reading', done, of, sentence } })
      }
      change(draft.id, { state: { is: 'read', article: answer.article, copy: answer.copy } })
      readNext()
    },
    () => {
      assembled?.reject()
      put(drafts.map((one) => (one.state.is === 'reading' ? { ...one, state: { is: 'failed' } } : one)))
      readNext()
    },
  )

  function readNext(): void {
    const next = drafts.find(({ state }) => state.is === 'waiting')
    if (next === undefined || isReading()) return
    change(next.id, { state: { is: 'reading', done: 0, of: 0, sentence: '' } })
    const { id, text, title, publisher } = next
    const { vocabulary, entities } = context
    reader.ask({
      is: 'read',
      id,
      file: sourceOf(next),
      text,
      title: title === '' ? undefined : title,
      publisher: publisher === '' ? undefined : publisher,
      others: drafts.flatMap((one) => (one.state.is === 'read' ? [{ id: one.id, text: one.text }] : [])),
      vocabulary,
      entities,
    })
  }

  return {
    now: () => drafts,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    add: (file, found) => {
      count += 1
      const empty = {
        id: `article-${count}`,
        file,
        text: '',
        title: '',
        publisher: '',
        byline: '',
        published: '',
        basis: undefined,
        encoding: undefined,
      }
      if ('fault' in found) return put([...drafts, { ...empty, state: { is: 'refused', fault: found.fault } }])
      const isTwice = drafts.some(({ text }) => text !== '' && text.trim() === found.text.trim())
      if (isTwice) return put([...drafts, { ...empty, state: { is: 'refused', fault: 'twice' } }])
      const { text, encoding } = found
      put([...drafts, { ...empty, ...imprintOf(found), text, encoding, state: { is: 'waiting' } }])
      readNext()
    },
    remove: (id) => {
      const wasReading = drafts.some((one) => one.id === id && one.state.is === 'reading')
      if (wasReading) reader.stop()
      put(drafts.filter((one) => one.id !== id))
      readNext()
    },
    edit: (id, imprint) =>
      change(id, { ...imprint, ...(imprint.published === undefined ? {} : { basis: { is: 'person' } }) }),
    assemble: (id, title) =>
      new Promise((resolve, reject) => {
        assembled = { resolve, reject: () => reject(new Error('The worker broke')) }
        const articles = readArticles(drafts).map(({ draft, article }) => signed(draft, article, sourceOf(draft)))
        reader.ask({ is: 'assemble', id, title, vocabulary: context.vocabulary, articles })
      }),
    stop: () => reader.stop(),
  }
}

/** The articles that have been read. Of a copy of one before it, only what that one does not say counts. */
export function readArticles(
  drafts: readonly Draft[],
): readonly { readonly draft: Draft; readonly article: ArticleProposals }[] {
  const { without } = originals()
  const before = new Set<string>()
  return drafts.flatMap((draft) => {
    const { id, state } = draft
    if (state.is !== 'read') return []
    const copy = state.copy !== undefined && before.has(state.copy.of) ? state.copy : undefined
    before.add(id)
    return [{ draft, article: without(state.article, copy) }]
  })
}

/** An article with the title, the publisher, the byline and the date that the user has given it, under the name of its source. */
function signed(
  { title, publisher, byline, ...dated }: Draft,
  article: ArticleProposals,
  file: string,
): ArticleProposals {
  const { document } = article
  const published = publishedOn(dated)
  return {
    ...article,
    document: {
      ...document,
      title: title.trim() === '' ? document.title : { [document.language]: title.trim() },
      source: { ...document.source, file },
      publisher: publisher.trim() === '' ? document.publisher : publisher.trim(),
      ...(byline.trim() === '' ? {} : { byline: byline.trim() }),
      ...(published === undefined ? {} : { published }),
    },
  }
}
