import { MessageCircleQuestion, X } from 'lucide'
import { useState } from 'react'
import type { Font } from '../../scene/marks/marks.ts'
import type { AppState } from '../../store/appStore.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { Button } from '../../ui/controls/Button.tsx'
import { IconButton } from '../../ui/controls/IconButton.tsx'
import { Icon } from '../../ui/marks/Icon.tsx'
import { useToast } from '../../ui/controls/Toasts.tsx'
import { useLettersLoaded } from '../../ui/state/useLettersLoaded.ts'
import { SHAPES, useMedia } from '../../ui/state/useMedia.ts'
import styles from './FirstQuestions.module.css'
import { areQuestionsSeen, rememberQuestionsSeen } from './questionsSeen.ts'
import { useAsk } from './useAsk.ts'
import { useQuestions } from './useQuestions.ts'
import { useWords } from '../../store/hooks/useWords.ts'

const FONT: Font = { family: 'sans', size: 13, weight: 400 }

/**
 * Whether the network has its precomputed arrangement, and nothing is open or selected yet. That picture leaves room for the
 * questions. Any other arrangement may have a node there, so the questions are then shown on demand only.
 */
const isAtRest = (state: AppState) =>
  state.view === 'network' &&
  state.selection.kind === 'none' &&
  state.reading === null &&
  state.chain === null &&
  state.lens === null &&
  state.focus === null &&
  state.layout === 'prepared' &&
  (state.dataset.questions?.length ?? 0) > 0

/** On a first visit: questions along the top of the picture; on a small screen, a button that opens them. */
export function FirstQuestions() {
  const [shown, setShown] = useState(() => !areQuestionsSeen())
  const isFree = useApp(isAtRest)
  return shown && isFree ? <Strip onDismiss={() => setShown(false)} /> : null
}

function Strip({ onDismiss }: { readonly onDismiss: () => void }) {
  const w = useWords('app')
  const say = useToast()
  const ask = useAsk()
  const questions = useQuestions()
  const openDialog = useApp((state) => state.openDialog)
  const isWide = useMedia(SHAPES.wide)
  const isLettered = useLettersLoaded(
    isWide ? questions.map(({ text }) => text).join('') : w('questions.lead'),
    isWide ? FONT : { ...FONT, weight: 600 },
  )
  const dismiss = () => {
    rememberQuestionsSeen()
    onDismiss()
    say(w('questions.again'))
  }
  if (questions.length === 0 || !isLettered) return null
  return (
    <section className={isWide ? styles['strip'] : styles['pill']} aria-label={w('questions.title')}>
      {isWide ? (
        <>
          <span className={styles['lead']} aria-hidden="true">
            <Icon of={MessageCircleQuestion} size={16} />
          </span>
          <ul>
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
          {w('questions.lead')}
        </Button>
      )}
      <IconButton
        className={styles['dismiss']}
        label={w('questions.dismiss')}

        onClick={dismiss}
      >
        <Icon of={X} size={15} />
      </IconButton>
    </section>
  )
}
