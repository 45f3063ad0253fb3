import { Library, Newspaper } from 'lucide'
import type { FurtherFacet } from '../../domain/filters/filters.ts'
import { known } from '../../domain/dataset/lookup.ts'
import { OWN_VOICE } from '../../domain/lens/lens.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { EntityDisc } from '../../ui/symbols/EntityDisc.tsx'
import { Icon } from '../../ui/symbols/Icon.tsx'
import { LineSample } from '../../ui/symbols/LineSample.tsx'
import styles from './FurtherSample.module.css'

/** The mark on a line, as in the matrix and the timeline: a circle if it binds, a diamond if it divides. */
const FORMS: Readonly<Record<string, string>> = {
  cooperative: 'M11 9a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z',
  conflictual: 'M16 3L22 9L16 15L10 9z',
}

function PolaritySample({ polarity }: { readonly polarity: string }) {
  return (
    <svg width={32} height={18} viewBox="0 0 32 18" aria-hidden="true">
      <path d="M1.5 9H30.5" stroke="var(--ink2)" strokeWidth={2} />
      <path d={FORMS[polarity] ?? ''} fill="var(--ink2)" stroke="var(--paper)" strokeWidth={1.5} />
    </svg>
  )
}

interface Props {
  readonly facet: FurtherFacet
  readonly value: string
}

/** A sample of how a choice looks in the views: its mark, its line or an icon. */
export function FurtherSample({ facet, value }: Props) {
  const language = useApp((state) => state.language)
  const lookup = useApp((state) => state.lookup)
  if (facet === 'polarity') return <PolaritySample polarity={value} />
  if (facet === 'relationType') {
    const { category } = known(lookup.relationType, value)
    return <LineSample category={category} stance="asserted" glyph width={32} />
  }
  return (
    <span className={styles['place']}>
      {facet === 'publisher' ? (
        <Icon of={Library} size={17} />
      ) : value === OWN_VOICE ? (
        <Icon of={Newspaper} size={17} />
      ) : (
        <EntityDisc entity={known(lookup.entity, value)} language={language} size={22} />
      )}
    </span>
  )
}
