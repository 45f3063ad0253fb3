import { BookOpen } from 'lucide'
import { translatedEvidence } from '../../domain/evidenceText'
import { locate } from '../../domain/locator'
import { known } from '../../domain/lookup'
import type { Together } from '../../domain/matrixSilence'
import { matrixWords } from '../../i18n/matrixWords'
import { inLanguage } from '../../scene/lettering'
import { useApp } from '../../store/useApp'
import { useText } from '../../store/useText'
import { useWords } from '../../store/useWords'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import { MarkedText } from '../../ui/MarkedText'
import { writtenIn } from '../../ui/writtenIn'
import styles from './PairSentences.module.css'

/** A sentence that mentions both of a pair, as the article prints it, and the way there. */
export function MentioningBoth({ of: { document, sentence, mentions } }: { readonly of: Together }) {
  const t = useText()
  const w = useWords(matrixWords)
  const language = useApp((state) => state.language)
  const lookup = useApp((state) => state.lookup)
  const openReading = useApp((state) => state.openReading)
  const into = language === document.language ? 'en' : language
  const translation = translatedEvidence(document, sentence, into)
  const { role = 'body', paragraph = 0, sentence: number = 0 } = locate(document, sentence) ?? {}
  const place = role === 'body' ? t('evidence.role.body', { paragraph, sentence: number }) : t(`evidence.role.${role}`)
  const title = inLanguage(document.title, language).text
  return (
    <>
      <p className={styles['where']}>
        <bdi>{title}</bdi> · {place}
      </p>
      <blockquote className={styles['source']} {...writtenIn(document.language)}>
        <MarkedText
          text={document.text}
          span={sentence}
          marks={mentions.map((mention) => {
            const { type, iso3166 } = known(lookup.entity, mention.entity)
            const flag = type === 'country' && mention.implied !== true ? iso3166 : undefined
            return { ...mention, name: 'mention', flag }
          })}
        />
      </blockquote>
      {translation !== undefined && (
        <p className={styles['translation']} {...writtenIn(into)}>
          {translation}
        </p>
      )}
      <Button
        look="quiet"
        className={styles['read']}
        aria-label={w('pair.show.of', { title, place })}
        data-reads={`${document.id} ${sentence.start}-${sentence.end}`}
        onClick={() => openReading(document.id, { sentence: sentence.id })}
      >
        <Icon of={BookOpen} size={16} />
        {w('pair.show')}
      </Button>
    </>
  )
}
