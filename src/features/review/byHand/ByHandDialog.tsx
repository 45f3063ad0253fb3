import { Plus, TextCursorInput } from 'lucide'
import { useMemo, useState } from 'react'
import type { Document, Span } from '../../../domain/dataset/dataset.ts'
import { mentionsIn } from '../../../domain/reader/reading.ts'
import type { NewActor } from '../../../domain/review/byHand.ts'
import { named, stated } from '../../../domain/review/byHand.ts'
import { signed } from '../../../domain/review/signed.ts'
import { contains } from '../../../domain/text/spans.ts'
import { wholeWords, wordSpans } from '../../../domain/text/wordSpans.ts'
import { useApp, useAppStore } from '../../../store/hooks/useApp.ts'
import { useWords } from '../../../store/hooks/useWords.ts'
import type { ByHandPlace } from '../../../store/slices/screen.ts'
import { Button } from '../../../ui/controls/Button.tsx'
import { Dialog } from '../../../ui/controls/Dialog.tsx'
import { Icon } from '../../../ui/symbols/Icon.tsx'
import { FindingText } from '../../articles/FindingText.tsx'
import { Gates } from '../Gates.tsx'
import { reviewer } from '../reviewer.ts'
import { show } from '../reviewActs.ts'
import { useVerdict } from '../useVerdict.ts'
import styles from './ByHandDialog.module.css'
import { DrawRelation } from './DrawRelation.tsx'
import type { DrawnRelation } from './drawnRelation.ts'
import { draftOf, NOTHING_DRAWN, stillNamed } from './drawnRelation.ts'
import { NameActor } from './NameActor.tsx'
import type { WordMark } from './SentenceWords.tsx'
import { SentenceSteps } from './SentenceSteps.tsx'
import { sentenceBeside } from '../../../domain/review/sentenceBeside.ts'
import { SentenceWords } from './SentenceWords.tsx'

/** Annotates sentences by hand: says who their words name, and draws a relation between two of those who are named. */
export function ByHandDialog() {
  const w = useWords('review')
  const t = useWords('app')
  const openDialog = useApp((state) => state.openDialog)
  const place = useApp((state) => state.byHand)
  const document = useApp(({ lookup, byHand }) => lookup.document.get(byHand?.document ?? ''))
  if (place === null || document === undefined) return null
  return (
    <Dialog title={w('hand.title')} closeLabel={t('close')} shape="page" onClose={() => openDialog('none')}>
      <SentenceSteps document={document} passage={place.passage} />
      <ByHand key={`${document.id} ${place.passage.start}`} place={place} document={document} />
    </Dialog>
  )
}

function ByHand({ place, document }: { readonly place: ByHandPlace; readonly document: Document }) {
  const w = useWords('review')
  const store = useAppStore()
  const dataset = useApp((state) => state.dataset)
  const record = useApp((state) => state.record)
  const { passage } = place
  const words = useMemo(() => wordSpans(document.text, passage, document.language), [document, passage])
  const [chosen, setChosen] = useState<Span | null>(() => (place.words && wholeWords(words, place.words)) ?? null)
  const [kept, setDrawn] = useState<DrawnRelation>(NOTHING_DRAWN)
  const mentions = useMemo(
    () => mentionsIn(document, dataset).filter((mention) => contains(passage, mention)),
    [document, dataset, passage],
  )
  const drawn = useMemo(() => stillNamed(kept, mentions), [kept, mentions])
  const piece = draftOf(document, passage, drawn)
  const isWhole = piece !== undefined && drawn.type !== null
  // A piece is a new object in each rendering, and is examined again only when something about it has changed.
  const examined = useMemo(
    () => (isWhole ? draftOf(document, passage, drawn) : undefined),
    [document, passage, drawn, isWhole],
  )
  const verdict = useVerdict(record, examined)
  const refusals =
    verdict === undefined || verdict === 'failed'
      ? []
      : verdict.findings.filter(({ severity }) => severity === 'refuse')
  const canAdd = isWhole && verdict !== undefined && verdict !== 'failed' && refusals.length === 0
  const marks: readonly WordMark[] = [
    ...mentions.map(({ start, end }) => ({ start, end, is: 'mention' as const })),
    ...(drawn.subject === null ? [] : [{ ...drawn.subject, is: 'subject' as const }]),
    ...(drawn.object === null ? [] : [{ ...drawn.object, is: 'object' as const }]),
    ...(drawn.trigger === null ? [] : [{ ...drawn.trigger, is: 'trigger' as const }]),
  ]
  const name = (who: string | NewActor) => {
    if (chosen === null) return
    const { revise, record: now } = store.getState()
    const naming = named(now, { document: document.id, ...chosen }, who)
    revise(naming)
    setChosen(null)
    const mention = { ...naming.mention, entity: naming.entity }
    if (drawn.subject === null) setDrawn({ ...drawn, subject: mention })
    else if (drawn.object === null) setDrawn({ ...drawn, object: mention })
  }
  const next = sentenceBeside(document, passage, 1)
  const add = (thenGoOn: boolean) => {
    if (examined === undefined || !canAdd) return
    const state = store.getState()
    const { source, target, type } = examined.relation
    const { evidence, ...revision } = signed(state.record, reviewer(), (record, by) =>
      stated(
        record,
        { source, target, type },
        { ...examined.evidence, ...(by === undefined ? {} : { reviewedBy: by }) },
      ),
    )
    state.revise(revision)
    if (thenGoOn && next !== undefined) return state.openByHand({ document: document.id, passage: next, words: null })
    state.openDialog('none')
    show(store, evidence)
  }
  return (
    <div className={styles['hand']}>
      <p className={styles['hint']}>{w('hand.hint')}</p>
      <SentenceWords
        label={w('hand.words')}
        document={document}
        passage={passage}
        words={words}
        marks={marks}
        chosen={chosen}
        onChoose={setChosen}
      />
      {chosen !== null && (
        <section className={styles['chosen']} aria-label={w('hand.chosen')}>
          <p className={styles['quoted']}>
            <bdi lang={document.language}>{document.text.slice(chosen.start, chosen.end)}</bdi>
            <Button
              look="outlined"
              onClick={() => {
                setDrawn({ ...drawn, trigger: chosen })
                setChosen(null)
              }}
            >
              <Icon of={TextCursorInput} size={16} />
              {w('hand.trigger')}
            </Button>
          </p>
          <NameActor
            key={`${chosen.start} ${chosen.end}`}
            words={document.text.slice(chosen.start, chosen.end)}
            written={document.language}
            onName={name}
          />
        </section>
      )}
      <DrawRelation document={document} passage={passage} mentions={mentions} drawn={drawn} onDraw={setDrawn} />
      {isWhole && <Gates verdict={verdict} />}
      <div className={styles['foot']}>
        <p role="status">
          {refusals.map((finding) => (
            <span key={finding.code}>
              <RefusedBy gate={finding.gate} /> <FindingText finding={finding} />
            </span>
          ))}
        </p>
        {next !== undefined && (
          <Button look="outlined" aria-disabled={!canAdd} disabled={!isWhole} onClick={() => add(true)}>
            {w('hand.add.next')}
          </Button>
        )}
        <Button look="filled" aria-disabled={!canAdd} disabled={!isWhole} onClick={() => add(false)}>
          <Icon of={Plus} size={17} />
          {w('hand.add')}
        </Button>
      </div>
    </div>
  )
}

function RefusedBy({ gate }: { readonly gate: 'quote' | 'ends' | 'trigger' | 'stance' | 'type' }) {
  const w = useWords('review')
  const g = useWords('gates')
  return <strong>{w('hand.refused', { gate: g(gate) })}</strong>
}
