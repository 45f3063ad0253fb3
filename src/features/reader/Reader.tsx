import type { KeyboardEvent } from 'react'
import { useMemo, useRef, useState } from 'react'
import type { Document } from '../../domain/dataset/dataset.ts'
import { sentencesOfRelation, stepReading } from '../../domain/reader/readingRelations.ts'
import { isOwnCollection } from '../../store/openEvidence.ts'
import type { Reading } from '../../store/slices/reading.ts'
import { usePictureSource } from '../../store/hooks/usePictureSource.ts'
import { withWords } from '../../i18n/engine/fetchWords.ts'
import { useApp, useAppStore } from '../../store/hooks/useApp.ts'
import { SHAPES, useMedia } from '../../ui/state/useMedia.ts'
import { SelectedWords } from '../review/byHand/SelectedWords.tsx'
import { OffscreenHighlights } from './OffscreenHighlights.tsx'
import styles from './Reader.module.css'
import { ReaderBody } from './ReaderBody.tsx'
import { ReaderHeader } from './ReaderHeader.tsx'
import { ReaderLegend } from './ReaderLegend.tsx'
import type { SentenceActions } from './ReadingSentence.tsx'
import { sentenceElement } from './ReadingSentence.tsx'
import { SentenceRelations } from './thread/SentenceRelations.tsx'
import { Thread } from './thread/Thread.tsx'
import { useReveal, useScope, useSentenceHighlight } from './useGraphWhileReading.ts'
import { usePlace } from './usePlace.ts'
import { useCurrent, useOpenDocument } from './useReading.ts'
import { useTranslationChoice } from './useTranslationChoice.ts'
import { useWords } from '../../store/hooks/useWords.ts'

/** The article beside the graph; nothing while none is open. */
export function Reader() {
  const reading = useApp((state) => state.reading)
  const document = useApp(({ lookup, reading }) => lookup.document.get(reading?.document ?? ''))
  if (reading === null || document === undefined) return null
  return <OpenReader reading={reading} document={document} />
}

const NOTHING: ReadonlySet<string> = new Set()

/** Toggles an element of a set. */
function toggled(set: ReadonlySet<string>, value: string): ReadonlySet<string> {
  const next = new Set(set)
  if (!next.delete(value)) next.add(value)
  return next
}

function OpenReader({ reading, document }: { readonly reading: Reading; readonly document: Document }) {
  const w = useWords('reader')
  const store = useAppStore()
  const wide = useMedia(SHAPES.wide)
  const roomy = useMedia(SHAPES.desktop)
  const isOwn = useApp(isOwnCollection)
  const open = useOpenDocument(document)
  const current = useCurrent(document, reading)?.id ?? null
  const [pointed, setPointed] = useState<string | null>(null)
  const [translation, setTranslation] = useTranslationChoice(document)
  const [translated, setTranslated] = useState(NOTHING)
  const hover = useApp(({ hover }) => (hover?.kind === 'relation' ? hover.id : null))
  const chosen = useApp(({ selection }) => (selection.kind === 'relation' ? selection.id : null))
  const isBeside = useApp(({ selection }) => selection.kind !== 'none' && selection !== reading.from)
  const hovered = useApp(({ lookup }) => lookup.relation.get(hover ?? ''))
  const reader = useRef<HTMLElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const box = useRef<HTMLElement>(null)

  const shown = open.supports.has(pointed ?? '') ? pointed : current
  const supports = open.supports.get(shown ?? '') ?? []
  const highlighted = useMemo(
    () => (hovered === undefined ? NOTHING : new Set(sentencesOfRelation(document, hovered).map(({ id }) => id))),
    [document, hovered],
  )
  const relations = useMemo(
    () => new Set([...open.supports.values()].flatMap((list) => list.map(({ relation }) => relation.id))).size,
    [open],
  )
  useSentenceHighlight(open.supports, pointed ?? current)
  useReveal(open.supports, current, wide && !isBeside)
  useScope(document, current, reading.along)
  usePlace(scroller, reading, current, `${translation} ${translated.size}`)

  usePictureSource('article', async () => {
    const { articleSource } = await withWords(import('./articleSource.ts'), 'reader')
    const read = open.document.sentences.find(({ id }) => id === current)
    return articleSource(store.getState(), { ...open, current: read, isTranslated: translation !== 'none' })
  })

  const acts = useMemo<SentenceActions>(
    () => ({
      read: (sentence) => store.getState().readSentence(sentence),
      point: setPointed,
      list: () =>
        (box.current?.querySelector<HTMLElement>('[data-stop]') ?? box.current?.querySelector('button'))?.focus(),
    }),
    [store],
  )
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    if (!(event.target instanceof Element) || event.target.closest('[data-sentence]') === null) return
    event.preventDefault()
    const next = stepReading(document, reading, event.key === 'ArrowDown' ? 1 : -1)
    if (next !== undefined) acts.read(next.id)
  }
  const ids = supports.map(({ relation }) => relation.id)
  const first = [hover, chosen].find((id) => id !== null && ids.includes(id))

  return (
    <>
      <aside
        ref={reader}
        className={styles.reader}
        data-reader
        data-printed="over"
        aria-label={w('title')}
        onKeyDown={onKeyDown}
      >
        <ReaderHeader
          document={document}
          relations={relations}
          along={reading.along}
          translation={translation}
          onTranslation={setTranslation}
        />
        <div className={styles.text}>
          <ReaderBody
            key={document.id}
            open={open}
            scroller={scroller}
            current={current}
            span={reading.span}
            along={reading.along}
            highlighted={highlighted}
            translation={translation}
            translated={translated}
            acts={acts}
          />
          <OffscreenHighlights scroller={scroller} highlighted={highlighted} />
        </div>
        {isOwn && <SelectedWords key={document.id} area={scroller} />}
        <ReaderLegend mentions={open.mentions} />
        {!roomy && current !== null && relationsBox()}
      </aside>
      {roomy && !isBeside && current !== null && relationsBox()}
      {wide && <Thread reader={reader} sentence={shown} relations={first ? [first, ...ids] : ids} />}
    </>
  )

  function relationsBox() {
    return (
      <SentenceRelations
        box={box}
        supports={supports}
        isTranslated={translated.has(current ?? '')}
        canTranslate={translation === 'none'}
        onTranslate={() => setTranslated((before) => toggled(before, current ?? ''))}
        onLeave={() => window.document.getElementById(sentenceElement(current ?? ''))?.focus({ preventScroll: true })}
      />
    )
  }
}
