import { Library, Newspaper } from 'lucide'
import type { Lens } from '../../domain/lens/lens.ts'
import { OWN_VOICE } from '../../domain/lens/lens.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { EntityDisc } from '../../ui/symbols/EntityDisc.tsx'
import { Icon } from '../../ui/symbols/Icon.tsx'
import styles from './LensLabel.module.css'
import { lensName } from './lensName.ts'
import { useWords } from '../../store/hooks/useWords.ts'

/** The picture and the name of a voice. */
export function LensLabel({ lens }: { readonly lens: Lens }) {
  const w = useWords('lens')
  const language = useApp((state) => state.language)
  const lookup = useApp((state) => state.lookup)
  const isOwn = lens.by === 'speaker' && lens.id === OWN_VOICE
  const entity = lens.by === 'speaker' ? lookup.entity.get(lens.id) : undefined
  return (
    <span className={styles['label']}>
      {entity === undefined ? (
        <span className={styles['icon']}>
          <Icon of={lens.by === 'publisher' ? Library : Newspaper} size={17} />
        </span>
      ) : (
        <EntityDisc entity={entity} size={28} language={language} />
      )}
      <span>
        <bdi className={styles['name']}>{isOwn ? w('own') : lensName(lens, lookup, language)}</bdi>{' '}
        {isOwn && <small>{w('own.about')}</small>}
      </span>
    </span>
  )
}
