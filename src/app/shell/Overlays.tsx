import { memo, useCallback, useEffect, useState } from 'react'
import { useApp, useAppStore } from '../../store/hooks/useApp.ts'
import { Address } from '../address/Address.tsx'
import { Announcer } from '../list/Announcer.tsx'
import { explainedCommands, run, searchableCommands } from '../commands/commands.ts'
import { MoreMenu } from '../bar/MoreMenu.tsx'
import { Waiting } from '../parts/Waiting.tsx'
import { StripHost } from './StripHost.tsx'
import type { DialogName } from '../../store/slices/screen.ts'
import type { PlainKey } from '../../i18n/engine/words.ts'
import { whenUsed } from '../loading/whenUsed.ts'
import { useCameraReturn } from '../focus/useCameraReturn.ts'
import { useReadingFocus } from '../focus/useReadingFocus.ts'
import { Part } from '../../ui/state/Part.tsx'
import { lazyNamed } from '../../ui/state/lazyNamed.ts'
import { withWords } from '../../i18n/engine/fetchWords.ts'
import { useWords } from '../../store/hooks/useWords.ts'

const ExportDialog = lazyNamed(
  () => withWords(import('../../features/export/ExportDialog.tsx'), 'export', 'filters', 'shape'),
  'ExportDialog',
)
const DataExportDialog = lazyNamed(
  () => withWords(import('../../features/dataExport/DataExportDialog.tsx'), 'dataExport', 'evidence'),
  'DataExportDialog',
)
const DossierDialog = lazyNamed(
  () =>
    withWords(import('../../features/dossier/DossierDialog.tsx'), 'dossier', 'evidence', 'export', 'filters', 'shape'),
  'DossierDialog',
)
const HelpDialog = lazyNamed(
  () => withWords(import('../../features/help/HelpDialog.tsx'), 'articles', 'evidence', 'help', 'offline'),
  'HelpDialog',
)
const ShareDialog = lazyNamed(() => withWords(import('../../features/share/ShareDialog.tsx'), 'share'), 'ShareDialog')
const SearchDialog = lazyNamed(
  () => withWords(import('../../features/search/SearchDialog.tsx'), 'search'),
  'SearchDialog',
)
const LensDialog = lazyNamed(() => withWords(import('../../features/lens/LensDialog.tsx'), 'lens'), 'LensDialog')
const FlagsDialog = lazyNamed(() => withWords(import('../../features/flags/FlagsDialog.tsx'), 'flags'), 'FlagsDialog')
const WithheldDialog = lazyNamed(
  () => withWords(import('../../features/evidence/withheld/WithheldDialog.tsx'), 'evidence'),
  'WithheldDialog',
)
const FlagKeeper = lazyNamed(() => withWords(import('../../features/flags/FlagKeeper.tsx'), 'flags'), 'FlagKeeper')
const CollectionKeeper = lazyNamed(
  () => withWords(import('../../features/collections/CollectionKeeper.tsx'), 'review'),
  'CollectionKeeper',
)
const OfflineKeeper = lazyNamed(
  () => withWords(import('../../features/offline/OfflineKeeper.tsx'), 'offline'),
  'OfflineKeeper',
)
const SavedDialog = lazyNamed(
  () => withWords(import('../../features/saved/SavedDialog.tsx'), 'saved', 'share'),
  'SavedDialog',
)
const QuestionsDialog = lazyNamed(
  () => withWords(import('../../features/questions/QuestionsDialog.tsx'), 'questions'),
  'QuestionsDialog',
)
const VocabularyDialog = lazyNamed(
  () => withWords(import('../../features/vocabulary/VocabularyDialog.tsx'), 'filters'),
  'VocabularyDialog',
)
const ArticlesDialog = lazyNamed(
  () => withWords(import('../../features/articles/ArticlesDialog.tsx'), 'articles', 'gates'),
  'ArticlesDialog',
)
const ByHandDialog = lazyNamed(
  () => withWords(import('../../features/review/byHand/ByHandDialog.tsx'), 'review', 'gates'),
  'ByHandDialog',
)
const ActorsDialog = lazyNamed(
  () => withWords(import('../../features/review/actors/ActorsDialog.tsx'), 'review'),
  'ActorsDialog',
)
const AgainDialog = lazyNamed(
  () => withWords(import('../../features/review/again/AgainDialog.tsx'), 'review'),
  'AgainDialog',
)
const ChainView = lazyNamed(
  () => withWords(import('../../features/chain/ChainView.tsx'), 'chain', 'evidence', 'export', 'filters', 'shape'),
  'ChainView',
)
const DrawnChain = lazyNamed(() => withWords(import('../../features/chain/DrawnChain.tsx'), 'chain'), 'DrawnChain')
const AnalysisHost = lazyNamed(() => import('../panel/AnalysisHost.tsx'), 'AnalysisHost')
const Reader = lazyNamed(() => withWords(import('../../features/reader/Reader.tsx'), 'reader'), 'Reader')

/** The name of each dialog for the message that it cannot be shown. */
const NAMES = {
  none: 'part.overlays',
  export: 'command.export',
  dataExport: 'command.dataExport',
  dossier: 'command.dossier',
  help: 'command.help',
  search: 'command.search',
  share: 'command.share',
  flags: 'command.flags',
  lens: 'command.lens',
  withheld: 'part.withheld',
  questions: 'command.questions',
  saved: 'command.saved',
  vocabulary: 'command.vocabulary',
  more: 'command.more',
  articles: 'command.articles',
  byHand: 'command.byHand',
  actors: 'command.actors',
  again: 'command.again',
} as const satisfies Record<DialogName, PlainKey>

interface Props {
  /** Whether the dataset is a user's file, which no address can restore. */
  readonly isOpenedFile: boolean
}

interface OverlaysProps extends Props {
  /** Whether a collection is to open, to which the view in the address belongs. */
  readonly isExpecting?: boolean
}

/**
 * Everything that opens over the graph, and background tasks. Fetched when the graph is drawn. Each part subscribes to its own state,
 * so that opening one renders no other.
 */
export const Overlays = memo(function Overlays({ isOpenedFile, isExpecting = false }: OverlaysProps) {
  const t = useWords('app')
  const kept = useApp((state) => state.kept)
  const [isKept, setKept] = useState(kept !== null)
  const onKept = useCallback(() => setKept(true), [])
  const isFollowing = isOpenedFile ? isKept : !isExpecting
  const [isLinkRead, setLinkRead] = useState(!isFollowing)
  const onLinkRead = useCallback(() => setLinkRead(true), [])
  // Fetched ahead, because letters typed right after the search key are meant for its field.
  useEffect(() => whenUsed(() => void SearchDialog.prepare()), [])
  return (
    <>
      {isFollowing && <Address onRead={onLinkRead} />}
      <Announcer />
      <StripHost />
      <Part name={t('command.flags')} place="message">
        <FlagKeeper />
      </Part>
      <Part name={t('part.notices')} place="message">
        <OfflineKeeper />
      </Part>
      <Part name={t('command.review')} place="message">
        {isOpenedFile && <CollectionKeeper onKept={onKept} />}
      </Part>
      <ChainPlace />
      <AnalysisPlace />
      <ReaderPlace />
      {isLinkRead && <DialogPlace isOpenedFile={isOpenedFile} />}
    </>
  )
})

function ChainPlace() {
  const t = useWords('app')
  const chain = useApp((state) => state.chain)
  const closeChain = useApp((state) => state.closeChain)
  return (
    <Part name={t('command.chain')} place="dialog" fallback={<Waiting />} onLeave={closeChain}>
      {chain !== null && <ChainView />}
      {chain?.drawn === true && <DrawnChain chain={chain} />}
    </Part>
  )
}

function AnalysisPlace() {
  const t = useWords('app')
  const analysis = useApp((state) => state.analysis)
  const setAnalysis = useApp((state) => state.setAnalysis)
  return (
    <Part name={t('command.analysis')} place="dialog" fallback={<Waiting />} onLeave={() => setAnalysis(null)}>
      {analysis !== null && <AnalysisHost topic={analysis} />}
    </Part>
  )
}

function ReaderPlace() {
  const t = useWords('app')
  const isReading = useApp((state) => state.reading !== null)
  const closeReading = useApp((state) => state.closeReading)
  useCameraReturn(isReading)
  useReadingFocus(isReading)
  // A user who has opened a sentence may continue from it.
  const isChosen = useApp(({ selection: { kind } }) => kind === 'relation' || kind === 'pair')
  useEffect(() => {
    return isChosen ? whenUsed(() => void Reader.prepare()) : undefined
  }, [isChosen])
  return (
    <Part name={t('part.reader')} place="dialog" fallback={<Waiting />} onLeave={closeReading}>
      {isReading && <Reader />}
    </Part>
  )
}

/** The open dialog. Its content is about the view on screen, so it waits until a link of the page has been applied. */
function DialogPlace({ isOpenedFile }: Props) {
  const t = useWords('app')
  const store = useAppStore()
  const dialog = useApp((state) => state.dialog)
  const openDialog = useApp((state) => state.openDialog)
  return (
    <Part
      name={t(NAMES[dialog])}
      place="dialog"
      fallback={<Waiting />}
      subject={dialog}
      onLeave={() => openDialog('none')}
    >
      {dialog === 'export' && <ExportDialog />}
      {dialog === 'dataExport' && <DataExportDialog />}
      {dialog === 'dossier' && <DossierDialog />}
      {dialog === 'help' && <HelpDialog commands={explainedCommands(store)} />}
      {dialog === 'share' && <ShareDialog isOpenedFile={isOpenedFile} />}
      {dialog === 'search' && <Search />}
      {dialog === 'lens' && <LensDialog />}
      {dialog === 'flags' && <FlagsDialog />}
      {dialog === 'withheld' && <WithheldDialog />}
      {dialog === 'questions' && <QuestionsDialog />}
      {dialog === 'saved' && <SavedDialog />}
      {dialog === 'vocabulary' && <VocabularyDialog />}
      {dialog === 'more' && <MoreMenu />}
      {dialog === 'articles' && <ArticlesDialog />}
      {dialog === 'byHand' && <ByHandDialog />}
      {dialog === 'actors' && <ActorsDialog />}
      {dialog === 'again' && <AgainDialog />}
    </Part>
  )
}

/** The search, with the commands that apply when it is opened. */
function Search() {
  const t = useWords('app')
  const store = useAppStore()
  const offered = searchableCommands(store).map((command) => ({
    id: command.id,
    label: t(command.label),
    keys: command.shownKey,
    run: () => void run(command, store),
  }))
  return <SearchDialog commands={offered} />
}
