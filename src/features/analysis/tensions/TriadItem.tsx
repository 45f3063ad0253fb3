import { Isolated } from '../../../ui/text/Isolated.tsx'
import { withoutDirectionMarks } from '../../../domain/text/withoutDirectionMarks.ts'
import { Waypoints } from 'lucide'
import type { Divided } from '../../../domain/analysis/balance.ts'
import { known } from '../../../domain/dataset/lookup.ts'
import { inLanguage } from '../../../domain/language/inLanguage.ts'
import { useApp } from '../../../store/hooks/useApp.ts'
import { IconButton } from '../../../ui/controls/IconButton.tsx'
import { Icon } from '../../../ui/symbols/Icon.tsx'
import { EntityName } from '../EntityName.tsx'
import { SideQuote } from './SideQuote.tsx'
import styles from './TriadItem.module.css'
import { TriadSketch } from './TriadSketch.tsx'
import type { OrderedTriad } from './triads.ts'
import { useWords } from '../../../store/hooks/useWords.ts'

interface Props {
  readonly triad: OrderedTriad
  readonly divided: Divided
  readonly isShown: boolean
  readonly onShow: () => void
}

/** A triad: a sentence about its three ties, and the three quotes that state them. */
export function TriadItem({ triad: { names, sides }, divided, isShown, onShow }: Props) {
  const w = useWords('analysis')
  const language = useApp((state) => state.language)
  const lookup = useApp((state) => state.lookup)
  const [first, second, third] = names.map((id) => inLanguage(known(lookup.entity, id).labels, language).text)
  const text = w(`triad.${divided}`, { first: first ?? '', second: second ?? '', third: third ?? '' })
  return (
    <article className={styles['triad']} data-shown={isShown} aria-label={withoutDirectionMarks(text)}>
      <header className={styles['head']}>
        <TriadSketch divided={divided} />
        <h3>
          <Isolated>{text}</Isolated>
        </h3>
        <IconButton
          look={isShown ? 'filled' : 'outlined'}
          aria-pressed={isShown}
          label={w('triad.show')}
          onClick={onShow}
        >
          <Icon of={Waypoints} size={16} />
        </IconButton>
      </header>
      <ul className={styles['names']}>
        {names.map((id) => (
          <li key={id}>
            <EntityName id={id} />
          </li>
        ))}
      </ul>
      <ul>
        {sides.map((side) => (
          <li key={side.pair.join(' ')}>
            <SideQuote {...side} />
          </li>
        ))}
      </ul>
    </article>
  )
}
