import { lazy, Suspense, useEffect } from 'react'
import { useApp, useAppStore } from '../store/useApp'
import { useText } from '../store/useText'
import { Address } from './Address'
import { Announcer } from './Announcer'
import { SHOWN_COMMANDS } from './shownCommands'
import { StripHost } from './StripHost'
import { useCameraReturn } from './useCameraReturn'
import { useReadingFocus } from './useReadingFocus'

const ExportDialog = lazy(() =>
  import('../panels/export/ExportDialog').then((module) => ({ default: module.ExportDialog })),
)
const HelpDialog = lazy(() => import('../panels/help/HelpDialog').then((module) => ({ default: module.HelpDialog })))
const ShareDialog = lazy(() =>
  import('../panels/share/ShareDialog').then((module) => ({ default: module.ShareDialog })),
)
const search = () => import('../panels/search/SearchDialog')
const SearchDialog = lazy(() => search().then((module) => ({ default: module.SearchDialog })))
const LensDialog = lazy(() => import('../panels/lens/LensDialog').then((module) => ({ default: module.LensDialog })))
const FlagsDialog = lazy(() =>
  import('../panels/flags/FlagsDialog').then((module) => ({ default: module.FlagsDialog })),
)
const WithheldDialog = lazy(() =>
  import('../panels/evidence/WithheldDialog').then((module) => ({ default: module.WithheldDialog })),
)
const FlagKeeper = lazy(() => import('../panels/flags/FlagKeeper').then((module) => ({ default: module.FlagKeeper })))
const SavedDialog = lazy(() =>
  import('../panels/saved/SavedDialog').then((module) => ({ default: module.SavedDialog })),
)
const QuestionsDialog = lazy(() =>
  import('../panels/questions/QuestionsDialog').then((module) => ({ default: module.QuestionsDialog })),
)
const FirstQuestions = lazy(() =>
  import('../panels/questions/FirstQuestions').then((module) => ({ default: module.FirstQuestions })),
)
const ChainView = lazy(() => import('../panels/chain/ChainView').then((module) => ({ default: module.ChainView })))
const DrawnChain = lazy(() => import('./DrawnChain').then((module) => ({ default: module.DrawnChain })))
const AnalysisHost = lazy(() => import('./AnalysisHost').then((module) => ({ default: module.AnalysisHost })))
const reader = () => import('../reader/Reader')
const Reader = lazy(() => reader().then((module) => ({ default: module.Reader })))

interface Props {
  /** Whether the dataset is a file of the reader's, which no address can bring back. */
  readonly guest: boolean
  readonly onOpen: () => void
}

/** What opens over the graph, and what goes on beside it; comes when the graph stands. */
export function Overlays({ guest, onOpen }: Props) {
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
      {!guest && <Address />}
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
        {dialog === 'share' && <ShareDialog guest={guest} />}
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

/** The search knows every command; those that step from one thing to the next make no sense there. */
const STEPS = new Set(['search', 'nextEvidence', 'previousEvidence', 'nextRelation', 'previousRelation', 'close'])

function Search({ onOpen }: Pick<Props, 'onOpen'>) {
  const t = useText()
  const store = useAppStore()
  const offered = SHOWN_COMMANDS.filter(({ id }) => !STEPS.has(id)).map(({ id, label, shownKey, perform }) => ({
    id,
    label: t(label),
    keys: shownKey,
    run: () => perform(store),
  }))
  const open = { id: 'open', label: t('command.open'), keys: '', run: onOpen }
  return <SearchDialog commands={[...offered, open]} />
}
