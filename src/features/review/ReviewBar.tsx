import { ArrowLeftRight, Check, ChevronDown, Clock, CopyCheck, PenLine, RotateCw, Undo2, Users, X } from 'lucide'
import type { IconNode } from 'lucide'
import { inLanguage } from '../../domain/language/inLanguage.ts'
import { alikeProposals } from '../../domain/review/alikeProposals.ts'
import { isSwappable, readingsFor, typesFor } from '../../domain/review/choices.ts'
import { reviewProgress, reviewQueue } from '../../domain/review/reviewQueue.ts'
import type { Piece } from '../../domain/review/revision.ts'
import { useApp, useAppStore } from '../../store/hooks/useApp.ts'
import { useWords } from '../../store/hooks/useWords.ts'
import { isReviewable, openEvidence } from '../../store/openEvidence.ts'
import { Button } from '../../ui/controls/Button.tsx'
import { LetterKey } from '../../ui/controls/LetterKey.tsx'
import { Menu } from '../../ui/controls/Menu.tsx'
import { TextButton } from '../../ui/controls/TextButton.tsx'
import { useLetterShortcuts } from '../../ui/state/letterKeys.ts'
import { SHAPES, useMedia } from '../../ui/state/useMedia.ts'
import { Icon } from '../../ui/symbols/Icon.tsx'
import { openByHand } from './byHand/openByHand.ts'
import { Gates } from './Gates.tsx'
import { ProgressTicks } from './ProgressTicks.tsx'
import styles from './ReviewBar.module.css'
import { useVerdict } from './useVerdict.ts'
import { ReviewerName } from './ReviewerName.tsx'
import { acceptAlike, change, decide, postpone, stepProposal, swap } from './reviewActs.ts'

/** What a person does about the proposal that is open: accept, reject or change it, take back, go on. */
export function ReviewBar() {
  const w = useWords('review')
  const store = useAppStore()
  const lookup = useApp((state) => state.lookup)
  const selection = useApp((state) => state.selection)
  const record = useApp((state) => state.record)
  const takeBack = useApp((state) => state.takeBack)
  const hasPast = useApp((state) => state.pastVersions.length > 0)
  // The half-open sheet of a phone has no room for them beside the sentence.
  const phone = useMedia(SHAPES.phone)
  const undoKey = useLetterShortcuts('U')
  const nextKey = useLetterShortcuts('J')
  const laterKey = useLetterShortcuts('P')
  const handKey = useLetterShortcuts('B')
  const isShown = useApp(isReviewable)
  const piece = openEvidence({ selection, lookup })
  const verdict = useVerdict(record, piece)
  if (piece === undefined || !isShown) return null
  const queue = reviewQueue(record)
  const { all, accepted, rejected, open, later } = reviewProgress(queue)
  const { review } = piece.evidence
  const progress = w('progress', { done: all - open, all, accepted, rejected })
  const alike = alikeProposals(record, piece).length
  const laterButton = review === 'proposed' && (
    <Button look="quiet" aria-keyshortcuts={laterKey} onClick={() => postpone(store)}>
      <Icon of={Clock} size={16} />
      {w('later')}
      <LetterKey letter="P" />
    </Button>
  )
  const tools = (
    <>
      <TextButton aria-keyshortcuts={handKey} onClick={() => openByHand(store)}>
        <Icon of={PenLine} size={15} />
        {w('hand')}
        <LetterKey letter="B" />
      </TextButton>
      <TextButton aria-keyshortcuts="8" onClick={() => store.getState().openDialog('actors')}>
        <Icon of={Users} size={15} />
        {w('actors')}
        <LetterKey letter="8" />
      </TextButton>
      <TextButton aria-keyshortcuts="7" onClick={() => store.getState().openDialog('again')}>
        <Icon of={RotateCw} size={15} />
        {w('again')}
        <LetterKey letter="7" />
      </TextButton>
    </>
  )
  return (
    <section className={styles['bar']} aria-label={w('title')}>
      <div className={styles['head']}>
        {!phone && <ProgressTicks queue={queue} current={piece.evidence} />}
        <p role="status" className={styles['counts']}>
          {open === 0
            ? w('settled', { accepted, rejected })
            : later === 0
              ? progress
              : w('progress.later', { progress, later })}
        </p>
        <TextButton disabled={!hasPast} aria-keyshortcuts={undoKey} onClick={takeBack}>
          <Icon of={Undo2} size={15} />
          {w('undo')}
          <LetterKey letter="U" />
        </TextButton>
        {!phone && <ReviewerName />}
      </div>
      {phone ? (
        <details className={styles['more']}>
          <summary>{w('change')}</summary>
          <Changes piece={piece} />
          <AlikeButton count={alike} />
          <Gates verdict={verdict} />
          <div className={styles['tools']}>
            {laterButton}
            {tools}
            <ReviewerName />
          </div>
        </details>
      ) : (
        <>
          <div className={styles['tools']}>{tools}</div>
          <Changes piece={piece} />
          <Gates verdict={verdict} />
        </>
      )}
      <div className={styles['acts']}>
        <Act
          look="filled"
          icon={Check}
          name={w(review === 'proposed' ? 'accept' : 'accepted')}
          letter="A"
          onPress={() => decide(store, 'accepted')}
        />
        <Act look="outlined" icon={X} name={w('reject')} letter="R" onPress={() => decide(store, 'rejected')} />
        {!phone && laterButton}
        <Button look="quiet" disabled={open === 0} aria-keyshortcuts={nextKey} onClick={() => stepProposal(store)}>
          {w('next')}
          <LetterKey letter="J" />
        </Button>
      </div>
      {!phone && <AlikeButton count={alike} />}
    </section>
  )
}

interface ActProps {
  readonly look: 'filled' | 'outlined'
  readonly icon: IconNode
  readonly name: string
  readonly letter: string
  readonly onPress: () => void
}

function Act({ look, icon, name, letter, onPress }: ActProps) {
  return (
    <Button look={look} className={styles['act']} aria-keyshortcuts={useLetterShortcuts(letter)} onClick={onPress}>
      <Icon of={icon} size={17} />
      {name}
      <LetterKey letter={letter} />
    </Button>
  )
}

/** Accepts all proposals with the same words and type; absent where there is only one. */
function AlikeButton({ count }: { readonly count: number }) {
  const w = useWords('review')
  const store = useAppStore()
  if (count < 2) return null
  return (
    <Button look="outlined" className={styles['alike']} aria-keyshortcuts="S" onClick={() => acceptAlike(store)}>
      <Icon of={CopyCheck} size={17} />
      <span>
        {w('alike', { count })} <small>{w('alike.about')}</small>
      </span>
      <kbd>{'S'}</kbd>
    </Button>
  )
}

/** What can be changed about a proposal without writing: its type, how it is said and by whom, and its direction. */
function Changes({ piece }: { readonly piece: Piece }) {
  const t = useWords('app')
  const w = useWords('review')
  const store = useAppStore()
  const language = useApp((state) => state.language)
  const dataset = useApp((state) => state.dataset)
  const lookup = useApp((state) => state.lookup)
  const swapKey = useLetterShortcuts('X')
  const { relation, evidence } = piece
  const types = typesFor(dataset, lookup, piece)
  const readings = readingsFor(dataset, evidence)
  const keyOf = ({ is, by }: (typeof readings)[number]) => `${is} ${by?.id ?? ''}`
  const nameOf = ({ is, by }: (typeof readings)[number]) =>
    by === undefined ? t(`stance.${is}`) : w('claimed', { name: inLanguage(by.labels, language).text })
  const typeName = inLanguage(lookup.relationType.get(relation.type)?.labels ?? {}, language).text
  const own = readings.find(({ is, by }) =>
    is === 'attributed' ? by?.id === evidence.attributedTo && evidence.stance === is : evidence.stance === is,
  )
  return (
    <div className={styles['changes']} role="group" aria-label={w('change')}>
      <span data-review-type className={styles['choice']}>
        <span>{w('type')}</span>
        <Menu
          label={w('type.of', { name: typeName })}
          className={styles['menu']}
          items={types.map(({ id, labels }) => ({ value: id, label: inLanguage(labels, language).text }))}
          chosen={relation.type}
          side="above"
          onChoose={(type) => type !== relation.type && change(store, { type })}
        >
          <span>{typeName}</span>
          <LetterKey letter="E" />
          <Icon of={ChevronDown} size={14} />
        </Menu>
      </span>
      <span className={styles['choice']}>
        <span>{w('stance')}</span>
        <Menu
          label={w('stance.of', { name: own === undefined ? '' : nameOf(own) })}
          className={styles['menu']}
          items={readings.map((one) => ({ value: keyOf(one), label: nameOf(one) }))}
          chosen={own === undefined ? '' : keyOf(own)}
          side="above"
          onChoose={(key) => {
            const chosen = readings.find((one) => keyOf(one) === key)
            if (chosen === undefined || chosen === own) return
            change(store, { stance: { is: chosen.is, ...(chosen.by === undefined ? {} : { by: chosen.by.id }) } })
          }}
        >
          <span>{own === undefined ? t(`stance.${evidence.stance}`) : nameOf(own)}</span>
          <Icon of={ChevronDown} size={14} />
        </Menu>
      </span>
      <TextButton disabled={!isSwappable(lookup, piece)} aria-keyshortcuts={swapKey} onClick={() => swap(store)}>
        <Icon of={ArrowLeftRight} size={15} />
        {w('swap')}
        <LetterKey letter="X" />
      </TextButton>
    </div>
  )
}
