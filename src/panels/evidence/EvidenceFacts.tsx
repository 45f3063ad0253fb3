import type { Evidence } from '../../domain/dataset'
import { known } from '../../domain/lookup'
import { formatEdtf } from '../../i18n/format'
import { formatNumber } from '../../i18n/list'
import { useApp } from '../../store/useApp'
import { useText } from '../../store/useText'
import { EntityDisc } from '../../ui/EntityDisc'
import { LocalText } from '../../ui/LocalText'
import styles from './EvidenceFacts.module.css'

/** What else the sentence says: whose claim it is, when, how many; and what the annotator has to say about it. */
export function EvidenceFacts({
  evidence: { attributedTo, figures, when, note, document },
}: {
  readonly evidence: Evidence
}) {
  const t = useText()
  const language = useApp((state) => state.language)
  const lookup = useApp((state) => state.lookup)
  const select = useApp((state) => state.select)
  const speaker = attributedTo === undefined ? undefined : known(lookup.entity, attributedTo)
  const source = known(lookup.document, document).language
  if (speaker === undefined && figures === undefined && when === undefined && note === undefined) return null
  return (
    <dl className={styles['facts']}>
      {speaker !== undefined && (
        <div>
          <dt>{t('evidence.speaker')}</dt>
          <dd>
            <button
              type="button"
              className={styles['speaker']}
              onClick={() => select({ kind: 'entity', id: speaker.id })}
            >
              <EntityDisc entity={speaker} size={20} language={language} />
              <LocalText of={speaker.labels} language={language} />
            </button>
          </dd>
        </div>
      )}
      {figures !== undefined && figures.length > 0 && (
        <div>
          <dt>{t('evidence.figures')}</dt>
          {figures.map(({ value, unit, of }) => (
            <dd key={of}>
              {/* The unit is kept in English; in Arabic the article's own words say it. */}
              {language === 'en' && <span>{`${formatNumber(language, value)} ${unit}: `}</span>}
              <bdi className={styles['words']} lang={source}>
                {of}
              </bdi>
            </dd>
          ))}
        </div>
      )}
      {when !== undefined && (
        <div>
          <dt>{t('evidence.when')}</dt>
          <dd>{formatEdtf(language, when)}</dd>
        </div>
      )}
      {note !== undefined && (
        <div>
          <dt>{t('evidence.note')}</dt>
          <dd>
            <LocalText of={note} language={language} />
          </dd>
        </div>
      )}
    </dl>
  )
}
