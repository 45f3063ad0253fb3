import { Merge, Split } from 'lucide'
import { useMemo, useState } from 'react'
import { keptApart } from '../../../domain/review/actors.ts'
import { likelyDuplicates } from '../../../domain/review/duplicates.ts'
import { merged } from '../../../domain/review/merged.ts'
import { useApp } from '../../../store/hooks/useApp.ts'
import { useWords } from '../../../store/hooks/useWords.ts'
import { Button } from '../../../ui/controls/Button.tsx'
import { EntityDisc } from '../../../ui/symbols/EntityDisc.tsx'
import { Icon } from '../../../ui/symbols/Icon.tsx'
import styles from './ActorsDialog.module.css'
import type { ActorChange } from './useActorChanges.ts'
import { languageOfLetters } from '../../../domain/language/languageOfLetters.ts'
import { ShortName } from '../../../ui/controls/ShortName.tsx'

/** The first pairs; the surest come first. */
const FEW = 8

/** Pairs of actors that may be one, each to be merged or kept apart. Nothing is done by itself. */
export function Duplicates({ onChange }: { readonly onChange: (change: ActorChange) => void }) {
  const w = useWords('review')
  const language = useApp((state) => state.language)
  const record = useApp((state) => state.record)
  const pairs = useMemo(() => likelyDuplicates(record), [record])
  const [isAll, setAll] = useState(false)
  return (
    <section className={styles['pairs']} aria-label={w('actors.same')}>
      <h3>
        {w('actors.same')} <small>{w('actors.same.count', { count: pairs.length })}</small>
      </h3>
      {pairs.length === 0 && <p className={styles['none']}>{w('actors.same.none')}</p>}
      <ul>
        {pairs.slice(0, isAll ? pairs.length : FEW).map(({ a, b, reason, names }) => {
          // The one that is named more often keeps its id.
          const [kept, gone] = a.mentions.length >= b.mentions.length ? [a, b] : [b, a]
          return (
            <li key={`${a.id} ${b.id}`}>
              <p className={styles['pair']}>
                <EntityDisc entity={a} size={24} language={language} />
                <bdi lang={languageOfLetters(names[0])}>{names[0]}</bdi>
                <span aria-hidden="true">{'=?'}</span>
                <EntityDisc entity={b} size={24} language={language} />
                <bdi lang={languageOfLetters(names[1])}>{names[1]}</bdi>
              </p>
              <p>{w(`actors.same.${reason}`)}</p>
              <div className={styles['acts']}>
                <Button look="outlined" onClick={() => onChange((now) => merged(now, kept.id, gone.id))}>
                  <Icon of={Merge} size={15} />
                  <ShortName
                    shown={w('actors.same.merge.short')}
                    name={w('actors.same.merge', { a: names[0], b: names[1] })}
                  />
                </Button>
                <Button look="quiet" onClick={() => onChange((now) => keptApart(now, a.id, b.id))}>
                  <Icon of={Split} size={15} />
                  <ShortName
                    shown={w('actors.same.apart.short')}
                    name={w('actors.same.apart', { a: names[0], b: names[1] })}
                  />
                </Button>
              </div>
            </li>
          )
        })}
      </ul>
      {pairs.length > FEW && (
        <Button look="quiet" aria-expanded={isAll} onClick={() => setAll(!isAll)}>
          {isAll ? w('actors.fewer') : w('actors.more', { count: pairs.length - FEW })}
        </Button>
      )}
    </section>
  )
}
