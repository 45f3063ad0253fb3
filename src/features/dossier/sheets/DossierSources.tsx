import type { DossierSource } from '../../../domain/dossier/dossier.ts'
import { inLanguage } from '../../../domain/language/inLanguage.ts'
import { isRightToLeft, profileOf } from '../../../domain/language/languages.ts'
import { dateText } from '../../../formats/citations/citationDate.ts'
import { authorOf, titleOf } from '../../../formats/citations/citedFacts.ts'
import { mastheadOf } from '../../../formats/citations/mastheads.ts'
import { formatNumber } from '../../../i18n/engine/list.ts'
import { useApp } from '../../../store/hooks/useApp.ts'
import { useWords } from '../../../store/hooks/useWords.ts'
import { Isolated } from '../../../ui/text/Isolated.tsx'
import { writtenIn } from '../../../ui/text/writtenIn.ts'
import { sourceId } from './anchors.ts'
import styles from './DossierSources.module.css'

/** A title that ends a sentence needs no full stop. */
const ENDED = /[.?!؟]$/u

interface Props {
  readonly sources: readonly DossierSource[]
  readonly id: string
}

/** The articles, by their numbers. */
export function DossierSources({ sources, id }: Props) {
  const w = useWords('dossier')
  return (
    <section className={styles['sources']}>
      <h2>{w('sources')}</h2>
      <ol>
        {sources.map((source) => (
          <Source key={source.number} of={source} id={id} />
        ))}
      </ol>
    </section>
  )
}

/** Author, title with its translation in brackets, newspaper, date and how it is known, and address: the facts of APA's reference. */
function Source({ of: { number, document }, id }: { readonly of: DossierSource; readonly id: string }) {
  const w = useWords('dossier')
  const language = useApp((state) => state.language)
  const author = authorOf(document)
  const { original, translation } = titleOf(document, language)
  const { published, url } = document
  return (
    <li id={sourceId(id, number)}>
      <span className={styles['number']}>
        <bdi>{`[${formatNumber(language, number)}]`}</bdi>
      </span>
      <p>
        {author !== undefined && (
          <>
            <bdi>{author}</bdi>
            {'. '}
          </>
        )}
        <cite {...writtenIn(document.language)}>
          <bdi>{original}</bdi>
        </cite>
        {translation !== undefined && (
          <>
            {' ['}
            <bdi lang={language} dir={isRightToLeft(language) ? 'rtl' : 'ltr'}>
              {translation}
            </bdi>
            {']'}
          </>
        )}
        {translation === undefined && ENDED.test(original) ? ' ' : '. '}
        <bdi>{mastheadOf(document.publisher, language)}</bdi>
        {profileOf(language).comma}
        <bdi>{dateText(published?.date, language, 'chicago')}</bdi>
        {'.'}
      </p>
      {published !== undefined && (
        <p className={styles['basis']}>
          <Isolated>{w('basis', { basis: inLanguage(published.basis, language).text })}</Isolated>
        </p>
      )}
      {url !== undefined && (
        <p className={styles['url']}>
          <a href={url} dir="ltr">
            {url}
          </a>
        </p>
      )}
    </li>
  )
}
