import { Suspense } from 'react'
import { useApp } from '../../store/hooks/useApp.ts'
import { SHAPES, useMedia } from '../../ui/state/useMedia.ts'
import { lazyNamed } from '../../ui/state/lazyNamed.ts'
import { withWords } from '../../i18n/engine/fetchWords.ts'

const Strip = lazyNamed(() => withWords(import('../../features/timeline/strip/Strip.tsx'), 'timeline'), 'Strip')

/** The place of the strip of years, below the network and the map. */
export function StripHost() {
  const isOpen = useApp(({ strip, view }) => strip && (view === 'network' || view === 'map'))
  const roomy = useMedia(SHAPES.roomy)
  return isOpen && roomy ? (
    <Suspense fallback={null}>
      <Strip />
    </Suspense>
  ) : null
}
