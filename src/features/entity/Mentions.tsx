import { useMemo, useState } from 'react'
import type { Entity } from '../../domain/dataset/dataset.ts'
import type { DocumentMentions, MentionedIn } from '../../domain/text/mentions.ts'
import { mentionsOf } from '../../domain/text/mentions.ts'
import { translatedEvidence } from '../../domain/evidence/evidenceText.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { usePrinting } from '../../ui/state/usePrinting.ts'
import { LocalText } from '../../ui/text/LocalText.tsx'
import { MarkedText } from '../../ui/text/MarkedText.tsx'
import { writtenIn } from '../../ui/text/writtenIn.ts'
import { TranslationToggle } from '../../quote/TranslationToggle.tsx'
import { locatorText } from '../../quote/wording.ts'
import { isTranslated } from '../../store/slices/settings.ts'
import styles from './Mentions.module.css'
import { useWords } from '../../store/hooks/useWords.ts'
import { Count } from '../../ui/controls/Count.tsx'
import { formatNumber } from '../../i18n/engine/list.ts'

/** Every sentence that names or means the entity, by article. */
export function Mentions({ entity }: { readonly entity: Entity }) {
  const w = useWords('entity')
  const lookup = useApp((state) => state.lookup)
  const language = useApp((state) => state.language)
  const documents = useMemo(() => mentionsOf(entity, lookup), [entity, lookup])
  const count = documents.reduce((sum, one) => sum + one.count, 0)
  return (
    <section className={styles['mentions']}>
      <h3 className={styles['title']}>
        {w('mentions')}
        <Count
          className={styles['count']}
          number={formatNumber(language, count)}
          text={w('mentions.count', { count })}
        />
      </h3>
      <div className={styles['tools']}>
        <TranslationToggle documents={documents.map(({ document }) => document)} />
      </div>
      {documents.map((one, at) => (
        <Article key={one.document.id} of={one} entity={entity} isFirst={at === 0} />
      ))}
    </section>
  )
}

interface ArticleProps {
  readonly of: DocumentMentions
  readonly entity: Entity
  readonly isFirst: boolean
}

/** The sentences of a collapsed article are not rendered until it is expanded. */
function Article({ of: { document, sentences, count }, entity, isFirst }: ArticleProps) {
  const w = useWords('entity')
  const [chosen, setOpen] = useState(isFirst)
  const isPrinting = usePrinting()
  const open = chosen || isPrinting
  return (
    <details
      className={styles['article']}
      open={open}
      onToggle={(event) => {
        if (!isPrinting) setOpen(event.currentTarget.open)
      }}
    >
      <summary>
        <h4>
          <LocalText of={document.title} language={document.language} />
        </h4>
        <span className={styles['number']}>{w('mentions.count', { count })}</span>
      </summary>
      {open && (
        <ol>
          {sentences.map((one) => (
            <li key={one.sentence.id}>
              <MentioningSentence of={one} document={document} entity={entity} />
            </li>
          ))}
        </ol>
      )}
    </details>
  )
}

interface SentenceProps {
  readonly of: MentionedIn
  readonly document: DocumentMentions['document']
  readonly entity: Entity
}

function MentioningSentence({ of: { sentence, mentions, repeats }, document, entity }: SentenceProps) {
  const t = useWords('app')
  const w = useWords('entity')
  const language = useApp((state) => state.language)
  const into = language === document.language ? 'en' : language
  const isShown = useApp((state) => isTranslated(state, document.language))
  const translation = isShown ? translatedEvidence(document, sentence, into) : undefined
  const flag = entity.type === 'country' ? entity.iso3166 : undefined
  return (
    <>
      <p className={styles['place']}>
        {locatorText(t, document, sentence)}
        {repeats > 0 && <span>{w('repeated', { count: repeats })}</span>}
      </p>
      <blockquote className={styles['source']} {...writtenIn(document.language)}>
        <MarkedText
          text={document.text}
          language={document.language}
          span={sentence}
          marks={mentions.map((mention) => ({
            ...mention,
            name: 'mention',
            flag: mention.implied === true ? undefined : flag,
          }))}
        />
      </blockquote>
      {translation !== undefined && (
        <p className={styles['translation']} {...writtenIn(into)}>
          {translation}
        </p>
      )}
    </>
  )
}
