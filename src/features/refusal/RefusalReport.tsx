import { problemText } from '../../i18n/sentences/problemText.ts'
import { ForeignReport } from './ForeignReport.tsx'
import type { Refusal } from './refusal.ts'
import styles from './RefusalReport.module.css'
import type { Language } from '../../domain/language/languages.ts'
import { messagesIn, wordsIn } from '../../i18n/engine/words.ts'

/** The refusals that are one sentence with a name. */
const SENTENCES = ['offline', 'opener-unfetched', 'unreadable', 'elsewhere', 'kept-unreadable'] as const
type Sentence = Extract<Refusal, { readonly kind: (typeof SENTENCES)[number] }>
const isSentence = (refusal: Refusal): refusal is Sentence => SENTENCES.some((kind) => kind === refusal.kind)

/** The maximum number of problems that decoding reports. */
const MOST = 1000

/** Everything that is wrong with a dataset, each problem with its place. */
export function RefusalReport({ refusal, language }: { readonly refusal: Refusal; readonly language: Language }) {
  const w = wordsIn('open', language)
  if (refusal.kind === 'missing') {
    return <p className={styles.words}>{w('missing', { name: refusal.name, status: String(refusal.status) })}</p>
  }
  if (isSentence(refusal)) return <p className={styles.words}>{w(refusal.kind, { name: refusal.name })}</p>
  if (refusal.kind === 'foreign') return <ForeignReport kind={refusal.foreign} language={language} />
  const { problems } = refusal
  const words = messagesIn('problems', language)
  return (
    <>
      <p className={styles.words}>{w('text', { count: problems.length })}</p>
      <ol className={styles.problems}>
        {problems.map((problem) => (
          <li key={`${problem.path} ${problem.code} ${JSON.stringify(problem.params)}`}>
            <p>{problemText(problem, words, true)}</p>
            <p className={styles.place}>{problem.path === '' ? w('whole') : <code dir="ltr">{problem.path}</code>}</p>
          </li>
        ))}
      </ol>
      {problems.length >= MOST && <p className={styles.words}>{w('more', { count: problems.length })}</p>}
    </>
  )
}
