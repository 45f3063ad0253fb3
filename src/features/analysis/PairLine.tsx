import { Button } from '../../ui/controls/Button.tsx'
import { tieStatement } from '../../domain/analysis/ties.ts'
import { known } from '../../domain/dataset/lookup.ts'
import { inLanguage } from '../../domain/language/inLanguage.ts'
import { selectVisible } from '../../store/selectors.ts'
import { useApp, useAppStore } from '../../store/hooks/useApp.ts'
import { LineSample } from '../../ui/symbols/LineSample.tsx'
import styles from './PairLine.module.css'
import { useWords } from '../../store/hooks/useWords.ts'

interface Props {
  readonly first: string
  readonly second: string
  readonly sign: 'binds' | 'divides'
}

/** The tie of a pair, as a line that opens its best sentence. */
export function PairLine({ first, second, sign }: Props) {
  const w = useWords('analysis')
  const store = useAppStore()
  const language = useApp((state) => state.language)
  const lookup = useApp((state) => state.lookup)
  const setHover = useApp((state) => state.setHover)
  const { relations } = useApp(selectVisible)
  const found = tieStatement(relations, lookup, [first, second], sign)
  const name = (id: string) => inLanguage(known(lookup.entity, id).labels, language).text
  const text = w(`side.${sign}`, { first: name(first), second: name(second) })
  if (found === null) return <span className={styles['line']}>{text}</span>
  const { id, type } = found.shown.relation
  return (
    <Button
      look="bare"
      className={styles['line']}
      onClick={() => {
        store.getState().select({ kind: 'relation', id })
        store.getState().showEvidence(found.evidence)
      }}
      onPointerEnter={() => setHover({ kind: 'relation', id })}
      onPointerLeave={() => setHover(null)}
    >
      <LineSample category={known(lookup.relationType, type).category} stance={found.one.stance} glyph />
      {text}
    </Button>
  )
}
