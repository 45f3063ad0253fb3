import { Isolated } from '../ui/text/Isolated.tsx'
import { known } from '../domain/dataset/lookup.ts'
import { useApp } from '../store/hooks/useApp.ts'
import { ActionIcon } from '../ui/controls/ActionIcon.tsx'
import { LocalText } from '../ui/text/LocalText.tsx'
import styles from './SourceLine.module.css'
import { publishedText } from './wording.ts'
import { useWords } from '../store/hooks/useWords.ts'

interface Props {
  readonly document: string
  /** The heading's level: a title is below the heading of its group. */
  readonly level: 4 | 5
}

/** The source of the sentences below: the article's title, its publisher, its date and how the date is known. */
export function SourceLine({ document: id, level }: Props) {
  const Title = `h${level}` as const
  const t = useWords('app')
  const language = useApp((state) => state.language)
  const document = useApp(({ lookup }) => known(lookup.document, id))
  const when = publishedText(t, language, document)
  return (
    <div className={styles['source']}>
      <span className={styles['icon']}>
        <ActionIcon name="article" size={15} />
      </span>
      <div>
        <Title className={styles['title']}>
          <LocalText of={document.title} language={document.language} />
        </Title>
        <div className={styles['about']}>
          <bdi lang={document.language}>{document.publisher}</bdi>
          {document.kind === 'teaser' && <span>{t('evidence.teaser')}</span>}
          {document.published === undefined ? (
            <span>{when}</span>
          ) : (
            <details className={styles['date']}>
              <summary>
                <Isolated>{when}</Isolated>
              </summary>
              <p>
                <LocalText of={document.published.basis} language={language} />
              </p>
            </details>
          )}
        </div>
      </div>
    </div>
  )
}
