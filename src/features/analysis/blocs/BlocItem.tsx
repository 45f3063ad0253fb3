import { Isolated } from '../../../ui/text/Isolated.tsx'
import { Waypoints } from 'lucide'
import type { Bloc } from '../../../domain/analysis/findings.ts'
import type { Ties } from '../../../domain/analysis/ties.ts'
import { signOf } from '../../../domain/analysis/ties.ts'
import { known } from '../../../domain/dataset/lookup.ts'
import { inLanguage } from '../../../domain/language/inLanguage.ts'
import { useApp } from '../../../store/hooks/useApp.ts'
import { IconButton } from '../../../ui/controls/IconButton.tsx'
import { Icon } from '../../../ui/symbols/Icon.tsx'
import styles from './BlocItem.module.css'
import { EntityName } from '../EntityName.tsx'
import { More, useFirst } from '../More.tsx'
import { PairLine } from '../PairLine.tsx'
import { useWords } from '../../../store/hooks/useWords.ts'

interface Props {
  readonly bloc: Bloc
  readonly ties: Ties
  readonly isShown: boolean
  readonly onShow: () => void
}

/** A bloc, named after its most strongly bound member, with its members and those who are opposed to each other. */
export function BlocItem({ bloc, ties, isShown, onShow }: Props) {
  const w = useWords('analysis')
  const name = useApp(({ lookup, language }) => {
    const centre = ties.ids[bloc.members[0] ?? -1]
    return centre === undefined ? '' : inLanguage(known(lookup.entity, centre).labels, language).text
  })
  const members = new Set(bloc.members)
  const within = ties.ties.filter(({ a, b }) => members.has(a) && members.has(b))
  const bound = within.filter((tie) => signOf(tie) === 'binds').length
  const divided = within.filter((tie) => signOf(tie) === 'divides')
  const { first, rest, showMore } = useFirst(bloc.members, 24)
  const title = w('bloc.around', { name })
  return (
    <section className={styles['bloc']} data-shown={isShown}>
      <header className={styles['head']}>
        <div>
          <h3>
            <Isolated>{title}</Isolated>
          </h3>
          <p>
            {w('bloc.about', {
              members: w('members', { count: bloc.members.length }),
              ties: w('bloc.ties', { count: bound }),
            })}
          </p>
        </div>
        <IconButton
          look={isShown ? 'filled' : 'outlined'}
          aria-pressed={isShown}
          label={w('bloc.show.of', { name: title })}
          tip={w('bloc.show')}
          onClick={onShow}
        >
          <Icon of={Waypoints} size={16} />
        </IconButton>
      </header>
      <ul className={styles['members']}>
        {first.map((at) => {
          const isLoose = bloc.loose.includes(at)
          return (
            <li key={at}>
              <EntityName id={ties.ids[at] ?? ''} note={isLoose ? w('bloc.loose') : undefined} />
            </li>
          )
        })}
      </ul>
      <More rest={rest} onMore={showMore} />
      {divided.length > 0 && (
        <div className={styles['divided']}>
          <p>{w('bloc.inner', { count: divided.length })}</p>
          <ul>
            {divided.slice(0, 12).map(({ a, b }) => (
              <li key={`${a} ${b}`}>
                <PairLine first={ties.ids[a] ?? ''} second={ties.ids[b] ?? ''} sign="divides" />
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}
