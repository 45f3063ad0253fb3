import { useApp } from '../../store/hooks/useApp.ts'
import { SHAPES, useMedia } from '../../ui/state/useMedia.ts'
import { lazyNamed } from '../../ui/state/lazyNamed.ts'
import { Part } from '../../ui/state/Part.tsx'
import { useWords } from '../../store/hooks/useWords.ts'
import { withWords } from '../../i18n/engine/fetchWords.ts'

const Strip = lazyNamed(() => withWords(import('../../features/timeline/strip/Strip.tsx'), 'timeline'), 'Strip')

/** The place of the strip of years, below the network and the map. */
export function StripHost() {
  const t = useWords('app')
  const isOpen = useApp(({ strip, view }) => strip && (view === 'network' || view === 'map'))
  const roomy = useMedia(SHAPES.roomy)
  return isOpen && roomy ? (
    <Part name={t('command.strip')} place="message">
      <Strip />
    </Part>
  ) : null
}
