import { useId, useMemo, useState } from 'react'
import type { Lens, LensKind } from '../../domain/lens/lens.ts'
import { LENS_KINDS } from '../../domain/lens/lens.ts'
import { lensChoices } from '../../domain/lens/lensComparison.ts'
import { fold } from '../../domain/search/words/fold.ts'
import { formatUnits } from '../../i18n/engine/list.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import styles from './LensChooser.module.css'
import { LensLabel } from './LensLabel.tsx'
import { lensNames } from './lensName.ts'
import { OverlaidRadio } from '../../ui/fields/OverlaidRadio.tsx'
import { TextField } from '../../ui/fields/TextField.tsx'
import { VisuallyHidden } from '../../ui/controls/VisuallyHidden.tsx'
import { useWords } from '../../store/hooks/useWords.ts'

interface Props {
  readonly chosen: Lens | null
  /** A voice that cannot be chosen, because it is the other one of the comparison. */
  readonly without?: Lens | null
  readonly onChoose: (lens: Lens) => void
}

const isSame = (a: Lens | null | undefined, b: Lens) => a?.by === b.by && a.id === b.id

/** Chooses one of the voices of a dataset, each with the number of its sentences. */
export function LensChooser({ chosen, without, onChoose }: Props) {
  const t = useWords('app')
  const w = useWords('lens')
  const language = useApp((state) => state.language)
  const dataset = useApp((state) => state.dataset)
  const lookup = useApp((state) => state.lookup)
  const [by, setBy] = useState<LensKind>(chosen?.by ?? 'speaker')
  const [sought, setSought] = useState('')
  const [kindName, listName] = [useId(), useId()]
  const all = useMemo(
    () => Object.fromEntries(LENS_KINDS.map((kind) => [kind, lensChoices(dataset, lookup, kind)])),
    [dataset, lookup],
  )
  const count = (kind: LensKind) => all[kind]?.length ?? 0
  const choices = (all[by] ?? []).filter(
    ({ lens }) =>
      !isSame(without, lens) &&
      lensNames(lens, lookup, language).some((name) => fold(name).includes(fold(sought).trim())),
  )
  return (
    <div className={styles['chooser']}>
      <fieldset className={styles['kinds']}>
        <VisuallyHidden as="legend">{w('kind')}</VisuallyHidden>
        {LENS_KINDS.map((kind) => (
          <label key={kind}>
            <OverlaidRadio name={kindName} checked={by === kind} onChange={() => setBy(kind)} />
            <span>{w(`kind.${kind}`)}</span> <span className={styles['count']}>{count(kind)}</span>
          </label>
        ))}
      </fieldset>
      <TextField
        type="search"
        className={styles['find']}
        aria-label={w('find')}
        placeholder={w('find')}
        value={sought}
        onChange={(event) => setSought(event.target.value)}
      />
      <fieldset className={styles['voices']}>
        <VisuallyHidden as="legend">{w('list')}</VisuallyHidden>
        {choices.map(({ lens, sentences, relations }) => (
          <label key={lens.id}>
            <input type="radio" name={listName} checked={isSame(chosen, lens)} onChange={() => onChoose(lens)} />
            <LensLabel lens={lens} />{' '}
            <span className={styles['extent']}>
              {formatUnits(language, [
                t('app.sentences', { count: sentences }),
                t('relations.count', { count: relations }),
              ])}
            </span>
          </label>
        ))}
        {choices.length === 0 && <p className={styles['none']}>{w('find.none')}</p>}
      </fieldset>
    </div>
  )
}
