import { useState } from 'react'
import { inLanguage } from '../../domain/language/inLanguage.ts'
import type { ArticleProposals } from '../../extraction/proposals/propose.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { useWords } from '../../store/hooks/useWords.ts'
import { TextButton } from '../../ui/controls/TextButton.tsx'
import { EntityDisc } from '../../ui/symbols/EntityDisc.tsx'
import styles from './KnownActors.module.css'

/** How many are shown at first: a longer row would be too long to read. */
const MOST_SHOWN = 12

/** Who is named in the articles, the most mentioned first. */
export function KnownActors({ articles }: { readonly articles: readonly ArticleProposals[] }) {
  const w = useWords('articles')
  const language = useApp((state) => state.language)
  const [isWhole, setWhole] = useState(false)
  const named = new Map(articles.flatMap(({ entities }) => entities.map((one) => [one.id, one] as const)))
  if (named.size === 0) return null
  const mentions = (id: string) =>
    articles.reduce((sum, { entities }) => sum + (entities.find((one) => one.id === id)?.mentions.length ?? 0), 0)
  const shown = [...named.values()]
    .map((entity) => ({ entity, mentions: mentions(entity.id) }))
    .toSorted((a, b) => b.mentions - a.mentions)
    .slice(0, isWhole ? undefined : MOST_SHOWN)
  return (
    <section className={styles['actors']} aria-label={w('actors')}>
      <h3>{w('actors.count', { count: named.size })}</h3>
      <ul>
        {shown.map(({ entity: { id, type, labels, iso3166, flag } }) => (
          <li key={id}>
            <EntityDisc
              entity={{
                type,
                labels,
                ...(iso3166 === undefined ? {} : { iso3166 }),
                ...(flag === undefined ? {} : { flag }),
              }}
              size={32}
              language={language}
            />
            <span dir="auto">{inLanguage(labels, language).text}</span>
          </li>
        ))}
      </ul>
      {named.size > MOST_SHOWN && (
        <TextButton aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? w('actors.fewer') : w('actors.more', { count: named.size - MOST_SHOWN })}
        </TextButton>
      )}
    </section>
  )
}
