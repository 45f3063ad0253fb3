import { Button } from '../../ui/controls/Button.tsx'
import { questionWords } from '../../i18n/questionWords.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { useText } from '../../store/hooks/useText.ts'
import { useWords } from '../../store/hooks/useWords.ts'
import { Dialog } from '../../ui/controls/Dialog.tsx'
import styles from './QuestionsDialog.module.css'
import { useAsk } from './useAsk.ts'
import { useQuestions } from './useQuestions.ts'

/** The questions to begin with, whenever one wants to begin again. */
export function QuestionsDialog() {
  const t = useText()
  const w = useWords(questionWords)
  const ask = useAsk()
  const questions = useQuestions()
  const openDialog = useApp((state) => state.openDialog)
  return (
    <Dialog title={w('title')} closeLabel={t('close')} onClose={() => openDialog('none')}>
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
    </Dialog>
  )
}
