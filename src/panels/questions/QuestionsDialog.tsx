import { questionWords } from '../../i18n/questionWords'
import { useApp } from '../../store/useApp'
import { useText } from '../../store/useText'
import { useWords } from '../../store/useWords'
import { Dialog } from '../../ui/Dialog'
import styles from './QuestionsDialog.module.css'
import { useAsk } from './useAsk'
import { useQuestions } from './useQuestions'

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
            <button
              type="button"
              lang={question.language}
              onClick={() => {
                openDialog('none')
                ask(question)
              }}
            >
              {question.text}
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
