import { MessageCircleQuestion, X } from 'lucide'
import { useCallback, useState } from 'react'
import type { Font } from '../../scene/marks/marks.ts'
import type { AppState } from '../../store/appStore.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { Button } from '../../ui/controls/Button.tsx'
import { IconButton } from '../../ui/controls/IconButton.tsx'
import { Icon } from '../../ui/symbols/Icon.tsx'
import { useToast } from '../../ui/controls/Toasts.tsx'
import { useLettersLoaded } from './useLettersLoaded.ts'
import { SHAPES, useMedia } from '../../ui/state/useMedia.ts'
import styles from './FirstQuestions.module.css'
import { useDismissal } from './useDismissal.ts'
import { useAsk } from './useAsk.ts'
import { useQuestions } from './useQuestions.ts'
import { useWords } from '../../store/hooks/useWords.ts'

const FONT: Font = { family: 'sans', size: 13, weight: 400 }

/** Whether the questions are offered: over the network, while nothing covers it. */
const isOffered = (state: AppState) =>
  state.view === 'network' &&
  state.reading === null &&
  state.chain === null &&
  (state.dataset.questions?.length ?? 0) > 0

/**
 * Whether the network has its precomputed arrangement, and nothing is open or selected. That picture leaves room for the
 * questions along its top, if no notice stands there. Any other may have an actor there.
 */
const isAtRest = (state: AppState) =>
  state.selection.kind === 'none' &&
  state.analysis === null &&
  state.lens === null &&
  state.focus === null &&
  state.layout === 'prepared' &&
  state.detail === 'main' &&
  state.notices === 0

/**
 * The first questions, until the user dismisses them: along the top of the picture if it leaves room for them, otherwise a
 * button beside the controls that opens them. On a phone, the dialog of questions dismisses them.
 */
export function FirstQuestions() {
  const [dismissed] = useDismissal()
  const isOpen = useApp(isOffered)
  return !dismissed && isOpen ? <Offer /> : null
}

function Offer() {
  const t = useWords('app')
  const w = useWords('questions')
  const say = useToast()
  const ask = useAsk()
  const questions = useQuestions()
  const openDialog = useApp((state) => state.openDialog)
  const hasRoom = useApp(isAtRest)
  const isWide = useMedia(SHAPES.wide)
  const [isTooLong, setTooLong] = useState(false)
  const isStrip = isWide && hasRoom && !isTooLong
  const measure = useCallback((list: HTMLUListElement | null) => {
    if (list !== null && list.scrollWidth > list.clientWidth) setTooLong(true)
  }, [])
  const isLettered = useLettersLoaded(
    isStrip ? questions.map(({ text }) => text).join('') : w('lead'),
    isStrip ? FONT : { ...FONT, weight: 600 },
  )
  const isPhone = useMedia(SHAPES.phone)
  const [, setDismissed] = useDismissal()
  const dismiss = () => {
    setDismissed()
    say(w('again'))
  }
  if (questions.length === 0 || !isLettered) return null
  if (isPhone) {
    return (
      <section className={styles['pill']} aria-label={t('questions.title')}>
        <IconButton label={w('lead')} onClick={() => openDialog('questions')}>
          <Icon of={MessageCircleQuestion} size={18} />
        </IconButton>
      </section>
    )
  }
  return (
    <section className={isStrip ? styles['strip'] : styles['pill']} aria-label={t('questions.title')}>
      {isStrip ? (
        <>
          <span className={styles['lead']} aria-hidden="true">
            <Icon of={MessageCircleQuestion} size={16} />
          </span>
          <ul ref={measure}>
            {questions.map((question) => (
              <li key={question.view}>
                <Button look="bare" lang={question.language} onClick={() => ask(question)}>
                  {question.text}
                </Button>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <Button look="bare" onClick={() => openDialog('questions')}>
          <Icon of={MessageCircleQuestion} size={17} />
          {w('lead')}
        </Button>
      )}
      <IconButton
        className={styles['dismiss']}
        label={w('dismiss')}

        onClick={dismiss}
      >
        <Icon of={X} size={15} />
      </IconButton>
    </section>
  )
}
