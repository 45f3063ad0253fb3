import { BookOpen } from 'lucide'
import { translatedEvidence } from '../../domain/evidence/evidenceText.ts'
import { locate } from '../../domain/evidence/locator.ts'
import { known } from '../../domain/dataset/lookup.ts'
import type { JointMention } from '../../domain/matrix/matrixSilence.ts'
import { inLanguage } from '../../domain/language/inLanguage.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { Button } from '../../ui/controls/Button.tsx'
import { Icon } from '../../ui/symbols/Icon.tsx'
import { MarkedText } from '../../ui/text/MarkedText.tsx'
import { writtenIn } from '../../ui/text/writtenIn.ts'
import styles from './PairSentences.module.css'
import { useWords } from '../../store/hooks/useWords.ts'

/** A sentence that mentions both entities of a pair, as the article prints it. It opens the article. */
export function MentioningBoth({ of: { document, sentence, mentions } }: { readonly of: JointMention }) {
  const t = useWords('app')
  const w = useWords('matrix')
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
          language={document.language}
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
