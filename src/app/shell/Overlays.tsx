import { Suspense, useEffect } from 'react'
import { useApp, useAppStore } from '../../store/hooks/useApp.ts'
import { useText } from '../../store/hooks/useText.ts'
import { Address } from '../address/Address.tsx'
import { Announcer } from '../list/Announcer.tsx'
import { run, searchableCommands, SHOWN_COMMANDS } from '../commands/commands.ts'
import { StripHost } from './StripHost.tsx'
import { useCameraReturn } from '../focus/useCameraReturn.ts'
import { useReadingFocus } from '../focus/useReadingFocus.ts'
import { lazyNamed } from '../../ui/state/lazyNamed.ts'

const ExportDialog = lazyNamed(() => import('../../features/export/ExportDialog.tsx'), 'ExportDialog')
const HelpDialog = lazyNamed(() => import('../../features/help/HelpDialog.tsx'), 'HelpDialog')
const ShareDialog = lazyNamed(() => import('../../features/share/ShareDialog.tsx'), 'ShareDialog')
const search = () => import('../../features/search/SearchDialog.tsx')
const SearchDialog = lazyNamed(search, 'SearchDialog')
const LensDialog = lazyNamed(() => import('../../features/lens/LensDialog.tsx'), 'LensDialog')
const FlagsDialog = lazyNamed(() => import('../../features/flags/FlagsDialog.tsx'), 'FlagsDialog')
const WithheldDialog = lazyNamed(() => import('../../features/evidence/withheld/WithheldDialog.tsx'), 'WithheldDialog')
const FlagKeeper = lazyNamed(() => import('../../features/flags/FlagKeeper.tsx'), 'FlagKeeper')
const SavedDialog = lazyNamed(() => import('../../features/saved/SavedDialog.tsx'), 'SavedDialog')
const QuestionsDialog = lazyNamed(() => import('../../features/questions/QuestionsDialog.tsx'), 'QuestionsDialog')
const FirstQuestions = lazyNamed(() => import('../../features/questions/FirstQuestions.tsx'), 'FirstQuestions')
const ChainView = lazyNamed(() => import('../../features/chain/ChainView.tsx'), 'ChainView')
const DrawnChain = lazyNamed(() => import('../../features/chain/DrawnChain.tsx'), 'DrawnChain')
const AnalysisHost = lazyNamed(() => import('../panel/AnalysisHost.tsx'), 'AnalysisHost')
const reader = () => import('../../features/reader/Reader.tsx')
const Reader = lazyNamed(reader, 'Reader')

interface Props {
  /** Whether the dataset is a file of the user's, which no address can bring back. */
  readonly isOpenedFile: boolean
  readonly onOpen: () => void
}

/** What opens over the graph, and what goes on beside it; comes when the graph stands. */
export function Overlays({ isOpenedFile, onOpen }: Props) {
  const dialog = useApp((state) => state.dialog)
  const chain = useApp((state) => state.chain)
  const analysis = useApp((state) => state.analysis)
  const isReading = useApp((state) => state.reading !== null)
  useCameraReturn(isReading)
  useReadingFocus(isReading)
  // What is typed right after the key that opens the search is meant for it.
  useEffect(() => void search(), [])
  // Who has opened a sentence may read on from it.
  const isChosen = useApp((state) => state.selection.kind === 'relation')
  useEffect(() => {
    if (isChosen) void reader()
  }, [isChosen])
  return (
    <>
      {!isOpenedFile && <Address />}
      <Announcer />
      <StripHost />
      <Suspense fallback={null}>
        <FlagKeeper />
      </Suspense>
      <Suspense fallback={null}>
        <FirstQuestions />
      </Suspense>
      <Suspense fallback={null}>
        {chain !== null && <ChainView />}
        {chain?.drawn === true && <DrawnChain chain={chain} />}
      </Suspense>
      <Suspense fallback={null}>{analysis !== null && <AnalysisHost topic={analysis} />}</Suspense>
      <Suspense fallback={null}>{isReading && <Reader />}</Suspense>
      <Suspense fallback={null}>
        {dialog === 'export' && <ExportDialog />}
        {dialog === 'help' && <HelpDialog commands={SHOWN_COMMANDS} />}
        {dialog === 'share' && <ShareDialog isOpenedFile={isOpenedFile} />}
        {dialog === 'search' && <Search onOpen={onOpen} />}
        {dialog === 'lens' && <LensDialog />}
        {dialog === 'flags' && <FlagsDialog />}
        {dialog === 'withheld' && <WithheldDialog />}
        {dialog === 'questions' && <QuestionsDialog />}
        {dialog === 'saved' && <SavedDialog />}
      </Suspense>
    </>
  )
}

/** The search, with the commands that apply when it is opened. */
function Search({ onOpen }: Pick<Props, 'onOpen'>) {
  const t = useText()
  const store = useAppStore()
  const offered = searchableCommands(store).map((command) => ({
    id: command.id,
    label: t(command.label),
    keys: command.shownKey,
    run: () => void run(command, store),
  }))
  const open = { id: 'open', label: t('command.open'), keys: '', run: onOpen }
  return <SearchDialog commands={[...offered, open]} />
}
