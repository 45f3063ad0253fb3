import type { Dataset } from '../../domain/dataset/dataset.ts'
import { annotatable } from '../../domain/review/sentenceBeside.ts'
import { isOwnCollection } from '../../store/openEvidence.ts'
import type { ByHandPlace } from '../../store/slices/screen.ts'
import { filterSentence } from '../../i18n/sentences/filterSentence.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { useEmptiness } from './useEmptiness.ts'
import { EmptyState } from '../../ui/controls/EmptyState.tsx'
import styles from './NoMatch.module.css'
import { useWords } from '../../store/hooks/useWords.ts'

/** Shown over the empty canvas: names everything that hides lines, with one button that resets all of it. */
export function NoMatch() {
  const t = useWords('app')
  const w = useWords('filters')
  const language = useApp((state) => state.language)
  const dataset = useApp((state) => state.dataset)
  const filters = useApp((state) => state.filters)
  const lens = useApp((state) => state.lens)
  const flagView = useApp((state) => state.flagView)
  const isReading = useApp(({ scope }) => scope !== null)
  const isWithholding = useApp((state) => state.withheld.size > 0)
  const focus = useApp((state) => state.focus)
  const hidden = useApp(({ hidden: entities }) => entities.size)
  const { withheld, reset } = useEmptiness()
  const isOwn = useApp(isOwnCollection)
  const openByHand = useApp((state) => state.openByHand)
  const first = firstSentence(dataset)
  const narrowing = { dataset, filters, lens, flagView }
  const because = [
    filterSentence(narrowing, t, language),
    focus === null ? '' : w('why.focus'),
    hidden === 0 ? '' : w('why.hidden', { count: hidden }),
  ].filter((reason) => reason !== '')
  const byHand =
    because.length === 0 && !isReading && isOwn && first !== null
      ? { label: t('command.byHand'), perform: () => openByHand(first) }
      : null
  const title = because.length > 0 ? t('state.empty.title') : isReading ? w('empty.reading') : w('empty.dataset')
  return (
    <div className={styles.place}>
      {withheld !== null ? (
        <EmptyState isOver picture={<NoLine />} {...withheld} />
      ) : (
        <EmptyState isOver picture={<NoLine />} title={title} action={reset ?? byHand}>
          {byHand !== null && reset === null && <p>{w('empty.byHand')}</p>}
          {because.length > 0 && (
            <>
              <p>{w('empty.asked')}</p>
              <ul>
                {because.map((reason) => (
                  <li key={reason}>{reason}</li>
                ))}
                {isReading && <li>{w('why.reading')}</li>}
                {isWithholding && <li>{w('why.withheld')}</li>}
              </ul>
            </>
          )}
        </EmptyState>
      )}
    </div>
  )
}

/** Where annotating by hand begins; `null` if there is no sentence. */
function firstSentence({ documents }: Dataset): ByHandPlace | null {
  for (const document of documents) {
    const [first] = annotatable(document)
    if (first !== undefined)
      return { document: document.id, passage: { start: first.start, end: first.end }, words: null }
  }
  return null
}

/** Two discs without a line between them. */
function NoLine() {
  return (
    <svg width={110} height={28} viewBox="0 0 110 28" aria-hidden="true" stroke="var(--rule-strong)" strokeWidth={1.4}>
      <rect x={22} y={10} width={66} height={8} fill="var(--sunk)" stroke="none" />
      <path d="M26 14H84" stroke="var(--ink2)" strokeWidth={1.8} strokeDasharray="0.01 5" strokeLinecap="round" />
      <circle cx={14} cy={14} r={12} fill="var(--sunk)" />
      <circle cx={96} cy={14} r={12} fill="var(--sunk)" />
    </svg>
  )
}
