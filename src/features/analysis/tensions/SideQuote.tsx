import { tieStatement } from '../../../domain/analysis/ties.ts'
import { known } from '../../../domain/dataset/lookup.ts'
import { markedSpans } from '../../../domain/text/markedSpans.ts'
import { selectVisible } from '../../../store/selectors.ts'
import { isTranslated } from '../../../store/slices/settings.ts'
import { useApp, useAppStore } from '../../../store/hooks/useApp.ts'
import { ActionIcon } from '../../../ui/controls/ActionIcon.tsx'
import { Button } from '../../../ui/controls/Button.tsx'
import { LineSample } from '../../../ui/symbols/LineSample.tsx'
import { MarkedText } from '../../../ui/text/MarkedText.tsx'
import { writtenIn } from '../../../ui/text/writtenIn.ts'
import { translationFor } from '../../../quote/EvidenceQuote.tsx'
import { RelationWords } from '../../../quote/RelationWords.tsx'
import { locatorText, relationName } from '../../../quote/wording.ts'
import styles from './SideQuote.module.css'
import type { TriadSide } from './triads.ts'
import { useWords } from '../../../store/hooks/useWords.ts'

/** The sentence that best documents a tie, as its article prints it. It opens its evidence or its article. */
export function SideQuote({ pair, sign }: TriadSide) {
  const t = useWords('app')
  const w = useWords('analysis')
  const store = useAppStore()
  const language = useApp((state) => state.language)
  const lookup = useApp((state) => state.lookup)
  const setting = useApp((state) => state.translation)
  const setHover = useApp((state) => state.setHover)
  const { relations } = useApp(selectVisible)
  const found = tieStatement(relations, lookup, pair, sign)
  if (found === null) return <p className={styles['gone']}>{w('side.gone')}</p>
  const { one, evidence } = found
  const { relation } = found.shown
  const type = known(lookup.relationType, relation.type)
  const document = known(lookup.document, one.document)
  const isShown = isTranslated({ translation: setting, language }, document.language)
  const translation = isShown ? translationFor(document, one, language) : undefined
  const name = relationName(t, language, lookup, found.shown)
  const open = () => {
    store.getState().select({ kind: 'relation', id: relation.id })
    store.getState().showEvidence(evidence)
  }
  const read = () => store.getState().openReading(one.document, { span: { start: one.start, end: one.end } })
  return (
    <div
      className={styles['side']}
      onPointerEnter={() => setHover({ kind: 'relation', id: relation.id })}
      onPointerLeave={() => setHover(null)}
    >
      <Button look="bare" className={styles['open']} aria-label={w('side.open', { relation: name })} onClick={open}>
        <LineSample category={type.category} stance={one.stance} glyph />
        <span>
          <RelationWords of={relation} evidence={found.shown.evidence} classes={{ predicate: styles['predicate'] }} />
        </span>
        <small>
          {t(`stance.${one.stance}`)} · {locatorText(t, document, one)}
        </small>
      </Button>
      {/* The button above does the same for users without a pointer. */}
      <blockquote className={styles['quote']} {...writtenIn(document.language)} onClick={open}>
        <MarkedText text={document.text} language={document.language} span={one} marks={markedSpans(one)} />
      </blockquote>
      {translation?.language === language && (
        <p className={styles['translation']} {...writtenIn(translation.language)}>
          <MarkedText
            text={translation.text}
            language={translation.language}
            span={{ start: 0, end: translation.text.length }}
            marks={markedSpans(one.translationMarks?.[translation.language] ?? {})}
          />
        </p>
      )}
      <Button look="quiet" className={styles['read']} aria-label={w('side.read.of', { relation: name })} onClick={read}>
        <ActionIcon name="article" />
        {w('side.read')}
      </Button>
    </div>
  )
}
