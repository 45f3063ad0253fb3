import { Waypoints } from 'lucide'
import type { Divided } from '../../domain/analysis/balance'
import { known } from '../../domain/lookup'
import { analysisWords } from '../../i18n/analysisWords'
import { inLanguage } from '../../scene/lettering'
import { useApp } from '../../store/useApp'
import { useWords } from '../../store/useWords'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import { EntityName } from './EntityName'
import { SideQuote } from './SideQuote'
import styles from './TriadItem.module.css'
import { TriadSketch } from './TriadSketch'
import type { ToldTriad } from './triads'

interface Props {
  readonly triad: ToldTriad
  readonly divided: Divided
  readonly isShown: boolean
  readonly onShow: () => void
}

/** Three entities, how they stand to each other in a sentence, and the three sentences that say so. */
export function TriadItem({ triad: { names, sides }, divided, isShown, onShow }: Props) {
  const w = useWords(analysisWords)
  const language = useApp((state) => state.language)
  const lookup = useApp((state) => state.lookup)
  const [first, second, third] = names.map((id) => inLanguage(known(lookup.entity, id).labels, language).text)
  const text = w(`triad.${divided}`, { first: first ?? '', second: second ?? '', third: third ?? '' })
  return (
    <article className={styles['triad']} data-shown={isShown} aria-label={text}>
      <header className={styles['head']}>
        <TriadSketch divided={divided} />
        <h3>{text}</h3>
        <Button
          look={isShown ? 'filled' : 'outlined'}
          aria-pressed={isShown}
          aria-label={w('triad.show')}
          title={w('triad.show')}
          onClick={onShow}
        >
          <Icon of={Waypoints} size={16} />
        </Button>
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
