import { useRef } from 'react'
import { lensExtent } from '../../domain/lens/lensComparison.ts'
import { selectVisible } from '../../store/selectors.ts'
import { useApp, useAppStore } from '../../store/hooks/useApp.ts'
import { Button } from '../../ui/controls/Button.tsx'
import { Notice } from '../../ui/controls/Notice.tsx'
import styles from './LensNotice.module.css'
import { lensName } from './lensName.ts'
import { openComparison } from './openComparison.ts'
import { useFraming } from './useFraming.ts'
import { useWords } from '../../store/hooks/useWords.ts'
import { countSentences } from '../../domain/evidence/countSentences.ts'

/** Says which lens is on, or that flagged evidence is left out or shown alone, with a reset button. */
export function LensNotice() {
  const t = useWords('app')
  const w = useWords('lens')
  const store = useAppStore()
  const language = useApp((state) => state.language)
  const lookup = useApp((state) => state.lookup)
  const lens = useApp((state) => state.lens)
  const flagView = useApp((state) => state.flagView)
  const flagged = useApp((state) => state.flagged)
  const { relations } = useApp(selectVisible)
  const place = useRef<HTMLElement>(null)
  useFraming(place)
  const { setLens, setFlagView, openDialog } = store.getState()
  if (lens === null && flagView === 'all') return null
  const extent = lensExtent(relations, lookup)
  return (
    <section ref={place} className={styles['notices']} aria-label={w('notice.label')}>
      {lens !== null && (
        <Notice
          actions={
            <>
              <Button look="quiet" onClick={() => openDialog('lens')}>
                {w('change')}
              </Button>
              <Button look="quiet" onClick={() => openComparison(store)}>
                {w('notice.compare')}
              </Button>
              <Button look="quiet" onClick={() => setLens(null)}>
                {w('remove')}
              </Button>
            </>
          }
        >
          {w('notice', {
            name: lensName(lens, lookup, language),
            relations: t('relations.count', { count: extent.relations }),
            sentences: t('app.sentences', { count: extent.sentences }),
          })}
        </Notice>
      )}
      {flagView !== 'all' && (
        <Notice
          actions={
            <>
              <Button look="quiet" onClick={() => openDialog('flags')}>
                {w('change')}
              </Button>
              <Button look="quiet" onClick={() => setFlagView('all')}>
                {w('flags.all')}
              </Button>
            </>
          }
        >
          {w(`flags.${flagView}`, {
            sentences: t('app.sentences', { count: countSentences(flagged, lookup) }),
          })}
        </Notice>
      )}
    </section>
  )
}
