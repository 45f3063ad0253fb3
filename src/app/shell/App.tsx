import { useEffect, useState } from 'react'
import type { ForeignKind } from '../../domain/open/foreignKind.ts'
import type { EntryKind } from '../../ui/files/handedOver.ts'
import { handOver } from '../../ui/files/handedOver.ts'
import type { Document } from '../../domain/dataset/dataset.ts'
import type { Refusal } from '../../features/refusal/refusal.ts'
import { beginReview } from '../commands/reviewCommands.ts'
import type { Kept } from '../../store/slices/screen.ts'
import {
  collectionInAddress,
  isElsewhere,
  setCollectionInAddress,
} from '../../features/collections/collectionAddress.ts'
import { useKeptCollection } from '../open/useKeptCollection.ts'
import { findSentencesInSteps } from '../../domain/evidence/countSentences.ts'
import type { Looked } from '../../store/appStore.ts'
import { createAppStore, lookedUpInSteps } from '../../store/appStore.ts'
import { selectCounts, selectEmphasis, selectVisible } from '../../store/selectors.ts'
import { AppProvider } from '../../store/hooks/useApp.ts'
import { Toasts } from '../../ui/controls/Toasts.tsx'
import { CrashGuard } from './CrashGuard.tsx'
import { FailedPart } from '../parts/FailedPart.tsx'
import { MissingMessage } from '../parts/MissingMessage.tsx'
import { ErrorScreen, OpenedPicture, RefusedFile } from '../parts/lazyParts.ts'
import { firstSelection } from '../loading/firstSelection.ts'
import { languageOfPage } from '../settings/languageOfPage.ts'
import type { Loaded } from '../loading/load.ts'
import { settingsOfPage } from '../settings/settingsOfPage.ts'
import { copyWithoutDirectionMarks } from './plainCopies.ts'
import { Shell } from './Shell.tsx'
import { inTasks } from '../../ui/state/inTasks.ts'
import { taskEnd } from '../../ui/state/taskEnd.ts'
import { tryAgain } from '../../ui/state/attempt.ts'
import type { Failure } from '../../ui/state/Part.tsx'
import { FailureContext, Part } from '../../ui/state/Part.tsx'
import { useOpening } from '../open/useOpening.tsx'
import { wordsIn } from '../../i18n/engine/words.ts'
import { whenIdle } from '../loading/whenIdle.ts'

interface Props {
  readonly published: Loaded
  readonly retry: () => Promise<Loaded>
}

const reportFailure = (failure: Failure) => <FailedPart {...failure} />

/** The dialogs that import files of the user's own work. */
const IMPORTERS: ReadonlyMap<ForeignKind, { readonly holding: EntryKind; readonly name: 'flags' | 'saved' }> = new Map([
  ['flags', { holding: 'flags', name: 'flags' }],
  ['views', { holding: 'views', name: 'saved' }],
])

/** The pictures that may carry a view. */
const PICTURES: ReadonlySet<ForeignKind> = new Set<ForeignKind>(['png', 'svg'])

let count = 0

interface OfFile {
  /** For a user's file: documents that may have the text of one that was changed. */
  readonly known?: readonly Document[]
  /** For a collection that the browser keeps: where. */
  readonly kept?: Kept | null | undefined
  /** What has been looked up of its dataset. */
  readonly looked?: Looked
}

/**
 * Creates the store of a dataset. Another dataset, or the same file read again, gets another store. If the build has not
 * verified the dataset, its texts are checked when the page is idle.
 */
function onScreen(loaded: Loaded, { known, kept = null, looked }: OfFile = {}) {
  if (!loaded.ok) return loaded
  const isOpenedFile = known !== undefined
  const store = createAppStore(loaded.dataset, {
    isOpenedFile,
    kept,
    settings: settingsOfPage(),
    looked,
    ...(!isOpenedFile && { selected: (dataset, lookup) => firstSelection(dataset, lookup, loaded.plan) }),
  })
  if (!loaded.verified) {
    whenIdle(
      () =>
        void import('../loading/withholdChanged.ts').then(({ withholdChanged }) => withholdChanged(store, known ?? [])),
    )
  }
  return { ...loaded, key: ++count, store }
}

/** What the page derives of a whole dataset before it shows anything of it. In one task, that of a large one takes too long. */
const DERIVED = [selectVisible, selectCounts, selectEmphasis] as const

/** The same, with what the page needs first already derived, in tasks between which the browser answers. */
async function derived(loaded: Loaded, ofFile: OfFile) {
  if (!loaded.ok) return loaded
  const looked = await inTasks(lookedUpInSteps(loaded.dataset))
  await inTasks(findSentencesInSteps(looked.dataset.relations, looked.lookup))
  const screen = onScreen(loaded, { ...ofFile, looked })
  if (!('store' in screen)) return screen
  for (const select of DERIVED) {
    await taskEnd()
    select(screen.store.getState())
  }
  await taskEnd()
  return screen
}

/** Why there is no other dataset, and what was to be opened. */
interface Refused {
  readonly refusal: Refusal
  readonly file?: File
  readonly kept?: Kept | undefined
}

/** Holds the dataset on screen: the published one, or a file that the user opened. */
export function App({ published, retry }: Props) {
  const [home, setHome] = useState(() => onScreen(published))
  const [openedFile, setOpenedFile] = useState<ReturnType<typeof onScreen> | null>(null)
  const [refused, setRefused] = useState<Refused | null>(null)
  /** A picture that was dropped: it may carry the view that it shows. */
  const [picture, setPicture] = useState<File | null>(null)
  const shown = openedFile ?? home
  const show = (next: ReturnType<typeof onScreen>, file: File, kept?: Kept) => {
    setRefused(null)
    if (next.ok) {
      setCollectionInAddress(kept?.key ?? null)
      // What was just made begins with its first proposal.
      if (kept?.version === 0) beginReview(next.store)
      return setOpenedFile(next)
    }
    if (!shown.ok) return setHome(next)
    const { refusal } = next
    if (refusal.kind === 'foreign' && PICTURES.has(refusal.foreign)) return setPicture(file)
    const dialog = refusal.kind === 'foreign' ? IMPORTERS.get(refusal.foreign) : undefined
    if (dialog === undefined) return setRefused({ refusal, file, kept })
    handOver(dialog.holding, file)
    shown.store.getState().openDialog(dialog.name)
  }
  const prepare = (loaded: Loaded, kept?: Kept) =>
    derived(loaded, { known: home.ok ? home.dataset.documents : [], kept })
  const { choose, open, parts } = useOpening({ prepare, show })

  /** Whether a collection is to open, to which the view in the address belongs. */
  const [isExpecting, setExpecting] = useState(() => collectionInAddress(location.search) !== null)
  useKeptCollection(open, (refusal) => {
    setRefused({ refusal })
    if (refusal.kind !== 'elsewhere') return
    setCollectionInAddress(null)
    setExpecting(false)
  })

  useEffect(() => {
    // Whatever of the page is there by then: a view of another dataset is opened when the page is loaded.
    const follow = () => {
      if (isElsewhere()) location.reload()
    }
    window.addEventListener('popstate', follow)
    window.addEventListener('online', tryAgain)
    document.addEventListener('copy', copyWithoutDirectionMarks)
    return () => {
      window.removeEventListener('popstate', follow)
      window.removeEventListener('online', tryAgain)
      document.removeEventListener('copy', copyWithoutDirectionMarks)
    }
  }, [])

  /** Returns to the published dataset, in the page's current language and theme. */
  const leave = () => {
    if (home.ok) home.store.setState(settingsOfPage())
    setCollectionInAddress(null)
    setExpecting(false)
    setOpenedFile(null)
  }

  const t = wordsIn('app', languageOfPage())
  const closeRefused = () => setRefused(null)
  const readAgain = () => {
    closeRefused()
    if (refused?.file !== undefined) open(refused.file, refused.kept)
  }
  return (
    <CrashGuard>
      <FailureContext value={reportFailure}>
        <Toasts>
          {shown.ok ? (
            <AppProvider value={shown.store}>
              <Shell
                key={shown.key}
                plan={shown.plan}
                isExpecting={isExpecting && openedFile === null}
                openedFile={openedFile === null ? null : { name: shown.name, leave }}
                onOpen={choose}
                onOpenData={open}
              />
              <Part name={t('command.open')} place="message" onLeave={() => setPicture(null)}>
                {picture !== null && <OpenedPicture file={picture} />}
              </Part>
              {refused !== null && (
                <Part name={t('part.refusal')} place="dialog" onLeave={closeRefused}>
                  <RefusedFile
                    refusal={refused.refusal}
                    onClose={closeRefused}
                    onOpen={choose}
                    onRetry={refused.refusal.kind === 'opener-unfetched' ? readAgain : undefined}
                  />
                </Part>
              )}
            </AppProvider>
          ) : (
            <Part name={t('part.refusal')} place="filled">
              <ErrorScreen
                refusal={shown.refusal}
                language={languageOfPage()}
                onRetry={() => void retry().then((loaded) => setHome(onScreen(loaded)))}
                onOpen={choose}
              />
            </Part>
          )}
          {parts}
          <MissingMessage />
        </Toasts>
      </FailureContext>
    </CrashGuard>
  )
}
