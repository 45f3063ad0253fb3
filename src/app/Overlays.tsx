import { lazy, Suspense } from 'react'
import { useApp } from '../store/useApp'
import { Address } from './Address'
import { Announcer } from './Announcer'
import { SHOWN_COMMANDS } from './shownCommands'

const ExportDialog = lazy(() =>
  import('../panels/export/ExportDialog').then((module) => ({ default: module.ExportDialog })),
)
const HelpDialog = lazy(() => import('../panels/help/HelpDialog').then((module) => ({ default: module.HelpDialog })))
const ShareDialog = lazy(() =>
  import('../panels/share/ShareDialog').then((module) => ({ default: module.ShareDialog })),
)

interface Props {
  /** Whether the dataset is a file of the reader's, which no address can bring back. */
  readonly guest: boolean
}

/** What opens over the graph, and what goes on beside it; comes when the graph stands. */
export function Overlays({ guest }: Props) {
  const dialog = useApp((state) => state.dialog)
  return (
    <>
      {!guest && <Address />}
      <Announcer />
      <Suspense fallback={null}>
        {dialog === 'export' && <ExportDialog />}
        {dialog === 'help' && <HelpDialog commands={SHOWN_COMMANDS} />}
        {dialog === 'share' && <ShareDialog guest={guest} />}
      </Suspense>
    </>
  )
}
