import { Button } from '../../ui/controls/Button.tsx'
import { useApp } from '../../store/hooks/useApp.ts'
import { Dialog } from '../../ui/controls/Dialog.tsx'
import styles from './QuestionsDialog.module.css'
import { useAsk } from './useAsk.ts'
import { useDismissal } from './useDismissal.ts'
import { useQuestions } from './useQuestions.ts'
import { useWords } from '../../store/hooks/useWords.ts'

/** The first questions, on demand. */
export function QuestionsDialog() {
  const t = useWords('app')
  const w = useWords('questions')
  const ask = useAsk()
  const questions = useQuestions()
  const openDialog = useApp((state) => state.openDialog)
  const [isDismissed, dismiss] = useDismissal()
  return (
    <Dialog title={t('questions.title')} closeLabel={t('close')} onClose={() => openDialog('none')}>
      <p className={styles['about']}>{w(questions.length === 0 ? 'none' : 'about')}</p>
      <ul className={styles['questions']}>
        {questions.map((question) => (
          <li key={question.view}>
            <Button
              look="bare"
              lang={question.language}
              onClick={() => {
                openDialog('none')
                ask(question)
              }}
            >
              {question.text}
            </Button>
          </li>
        ))}
      </ul>
      {!isDismissed && (
        <Button
          look="quiet"
          className={styles['dismiss']}
          onClick={() => {
            dismiss()
            openDialog('none')
          }}
        >
          {w('dismiss')}
        </Button>
      )}
    </Dialog>
  )
}
