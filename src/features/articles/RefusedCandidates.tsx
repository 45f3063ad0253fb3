import type { ArticleProposals } from '../../extraction/proposals/propose.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { useWords } from '../../store/hooks/useWords.ts'
import { LocalText } from '../../ui/text/LocalText.tsx'
import { writtenIn } from '../../ui/text/writtenIn.ts'
import { FindingText } from './FindingText.tsx'
import styles from './RefusedCandidates.module.css'

/** What the gates refused of an article, each with its sentence and the reasons. */
export function RefusedCandidates({ article }: { readonly article: ArticleProposals }) {
  const w = useWords('gates')
  const language = useApp((state) => state.language)
  const lookup = useApp((state) => state.lookup)
  const { document, entities, refused } = article
  if (refused.length === 0) return null
  const labels = new Map(entities.map((one) => [one.id, one.labels]))
  return (
    <details className={styles['refused']}>
      <summary>{w('refused', { count: refused.length })}</summary>
      <ul>
        {refused.map(({ candidate: { source, target, type, quote }, findings }, at) => (
          <li key={at}>
            <p>
              <LocalText of={labels.get(source) ?? {}} language={language} /> ·{' '}
              <LocalText of={lookup.relationType.get(type)?.labels ?? {}} language={language} /> ·{' '}
              <LocalText of={labels.get(target) ?? {}} language={language} />
            </p>
            <q {...writtenIn(document.language)}>{quote}</q>
            {findings
              .filter(({ severity }) => severity === 'refuse')
              .map((finding) => (
                <p key={finding.code}>
                  <FindingText finding={finding} />
                </p>
              ))}
          </li>
        ))}
      </ul>
    </details>
  )
}
