import { ArrowLeftRight } from 'lucide'
import type { Document, Span } from '../../../domain/dataset/dataset.ts'
import type { NamedMention } from '../../../domain/reader/reading.ts'
import { inLanguage } from '../../../domain/language/inLanguage.ts'
import { readingsFor, typesFor } from '../../../domain/review/choices.ts'
import { useApp } from '../../../store/hooks/useApp.ts'
import { useWords } from '../../../store/hooks/useWords.ts'
import { Button } from '../../../ui/controls/Button.tsx'
import { TextButton } from '../../../ui/controls/TextButton.tsx'
import { SelectField } from '../../../ui/fields/SelectField.tsx'
import { EntityDisc } from '../../../ui/symbols/EntityDisc.tsx'
import { Icon } from '../../../ui/symbols/Icon.tsx'
import styles from './ByHandDialog.module.css'
import type { DrawnRelation } from './drawnRelation.ts'
import { draftOf, isAt } from './drawnRelation.ts'

interface Props {
  readonly document: Document
  readonly passage: Span
  /** The mentions in the passage, in the order of the text. */
  readonly mentions: readonly NamedMention[]
  readonly drawn: DrawnRelation
  readonly onDraw: (drawn: DrawnRelation) => void
}

/** Draws a relation: the subject, then the object among those whom the sentence names, its type, and how it is said. */
export function DrawRelation({ document, passage, mentions, drawn, onDraw }: Props) {
  const w = useWords('review')
  const t = useWords('app')
  const language = useApp((state) => state.language)
  const dataset = useApp((state) => state.dataset)
  const lookup = useApp((state) => state.lookup)
  const { subject, object } = drawn
  const piece = draftOf(document, passage, drawn)
  const types = piece === undefined ? [] : typesFor(dataset, lookup, piece)
  const readings = readingsFor(dataset, { document: document.id, ...passage, stance: drawn.stance })
  const keyOf = ({ is, by }: (typeof readings)[number]) => `${is} ${by?.id ?? ''}`
  const nameOf = ({ is, by }: (typeof readings)[number]) =>
    by === undefined ? t(`stance.${is}`) : w('claimed', { name: inLanguage(by.labels, language).text })
  const reading = readings.find(({ is, by }) => is === drawn.stance && by?.id === drawn.speaker)
  const ask = subject === null ? 'hand.subject.pick' : object === null ? 'hand.object.pick' : 'hand.ends'
  const pick = (mention: NamedMention) => {
    if (isAt(mention, subject)) return onDraw({ ...drawn, subject: null })
    if (isAt(mention, object)) return onDraw({ ...drawn, object: null })
    onDraw(subject === null ? { ...drawn, subject: mention } : { ...drawn, object: mention })
  }
  return (
    <section className={styles['draw']} aria-label={w('hand.draw')}>
      <div role="group" aria-label={w('hand.ends')} className={styles['ends']}>
        <p>{w(mentions.length === 0 ? 'hand.ends.none' : ask)}</p>
        {mentions.map((mention) => {
          const end = isAt(mention, subject) ? 'subject' : isAt(mention, object) ? 'object' : null
          const words = document.text.slice(mention.start, mention.end)
          return (
            <Button
              key={`${mention.entity.id} ${mention.start}`}
              look="bare"
              className={styles['mention']}
              aria-pressed={end !== null}
              onClick={() => pick(mention)}
            >
              <EntityDisc entity={mention.entity} size={24} language={language} />
              <bdi lang={document.language}>{words}</bdi>
              {end !== null && <small>{w(`hand.${end}`)}</small>}
            </Button>
          )
        })}
      </div>
      {subject !== null && object !== null && (
        <div className={styles['says']}>
          {types.length === 0 ? (
            <p>{w('hand.type.none')}</p>
          ) : (
            <SelectField
              label={w('type')}
              items={types.map(({ id, labels }) => ({ value: id, label: inLanguage(labels, language).text }))}
              chosen={types.some(({ id }) => id === drawn.type) ? drawn.type : null}
              placeholder={w('hand.type.pick')}
              onChoose={(type) => onDraw({ ...drawn, type })}
            />
          )}
          <SelectField
            label={w('stance')}
            items={readings.map((one) => ({ value: keyOf(one), label: nameOf(one) }))}
            chosen={reading === undefined ? null : keyOf(reading)}
            onChoose={(key) => {
              const chosen = readings.find((one) => keyOf(one) === key)
              if (chosen !== undefined) onDraw({ ...drawn, stance: chosen.is, speaker: chosen.by?.id })
            }}
          />
          <TextButton onClick={() => onDraw({ ...drawn, subject: object, object: subject })}>
            <Icon of={ArrowLeftRight} size={15} />
            {w('swap')}
          </TextButton>
        </div>
      )}
    </section>
  )
}
