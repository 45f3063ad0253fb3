import { BadgeCheck, BadgeQuestionMark } from 'lucide'
import { Popover } from '../../../ui/controls/Popover.tsx'
import type { Document, Span } from '../../../domain/dataset/dataset.ts'
import { Icon } from '../../../ui/symbols/Icon.tsx'
import styles from './Seal.module.css'
import type { TextState } from '../../../quote/textState.ts'
import { useWords } from '../../../store/hooks/useWords.ts'

interface Props {
  readonly document: Document
  readonly span: Span
  readonly state: Exclude<TextState, { is: 'changed' }>
}

/** Whether a quote is identical to the annotated text and, on request, how that was checked. */
export function Seal({ document, span, state }: Props) {
  const w = useWords('evidence')
  const place = w('seal.place', { start: span.start, end: span.end, length: document.text.length })
  const said = w(`seal.${state.is}`)
  const text =
    state.is === 'unchecked'
      ? w(`seal.unchecked.${state.why}`, { place })
      : state.is === 'unchanged'
        ? w('seal.unchanged.text', { place })
        : `${place}. ${said}.`
  return (
    <Popover
      look="bare"
      className={styles['seal']}
      data-state={state.is}
      label={w('seal.about', { seal: said })}
      tip={text}
      button={<Icon of={state.is === 'unchanged' ? BadgeCheck : BadgeQuestionMark} size={16} />}
    >
      <p className={styles['text']}>
        {text}
        {document.sha256 !== undefined && <bdi className={styles['hash']}>{document.sha256}</bdi>}
      </p>
    </Popover>
  )
}
