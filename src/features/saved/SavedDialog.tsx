import { useState } from 'react'
import { decodeView } from '../../domain/permalink/decodeView.ts'
import { encodeView } from '../../domain/permalink/encodeView.ts'
import type { SavedView } from '../../domain/saved/savedViews.ts'
import { mergeViews, sortViews } from '../../domain/saved/savedViews.ts'
import { lostText } from '../../i18n/sentences/lostText.ts'
import { showView } from '../../store/showView.ts'
import { useApp, useAppStore } from '../../store/hooks/useApp.ts'
import { useToast } from '../../ui/controls/Toasts.tsx'
import type { CompletedAction } from '../../ui/files/DoneLine.tsx'
import { EntryListDialog } from '../../ui/files/EntryListDialog.tsx'
import type { ViewImport } from './importViews.ts'
import styles from './SavedDialog.module.css'
import { SavedItem } from './SavedItem.tsx'
import { SaveForm } from './SaveForm.tsx'
import { UnreadableNotice } from './UnreadableNotice.tsx'
import { useSavedViews } from './useSavedViews.ts'
import { ViewFileButtons } from './ViewFileButtons.tsx'
import { ViewImportReport } from './ViewImportReport.tsx'
import type { ViewStorage } from './viewStorage.ts'
import { browserViews } from './viewStorage.ts'
import { useWords } from '../../store/hooks/useWords.ts'

const newId = () =>
  [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
const now = () => new Date().toISOString()

/** The views that the user has saved, with actions to open, rename, delete, export and import them. */
export function SavedDialog({ storage: given }: { readonly storage?: ViewStorage }) {
  const t = useWords('app')
  const w = useWords('saved')
  const store = useAppStore()
  const say = useToast()
  const dataset = useApp((state) => state.dataset)
  const lookup = useApp((state) => state.lookup)
  const shown = useApp((state) => encodeView(state, state.lookup))
  const openDialog = useApp((state) => state.openDialog)
  const [storage] = useState(() => given ?? browserViews())
  const { views, isKept, unreadable, change, startAnew } = useSavedViews(storage)
  const [done, setDone] = useState<CompletedAction | null>(null)
  const [report, setReport] = useState<ViewImport | null>(null)
  const { here, elsewhere } = sortViews(views ?? [], dataset.id)

  const put = (view: SavedView) => change((all) => [...all.filter(({ id }) => id !== view.id), view])
  const save = (name: string) => {
    void put({ id: newId(), name, dataset: dataset.id, view: shown, at: now() })
    setDone({ text: w('saved', { name }) })
  }
  const rename = (view: SavedView, name: string) => {
    void put({ ...view, name, at: now() })
    setDone({ text: w('renamed', { name }), undo: () => put(view) })
  }
  const remove = (view: SavedView) => {
    void change((all) => all.filter(({ id }) => id !== view.id))
    setDone({ text: w('removed', { name: view.name }), undo: () => put(view) })
  }
  const open = ({ name, view }: SavedView) => {
    const decoded = decodeView(view, dataset, lookup)
    openDialog('none')
    showView(store, decoded.place)
    const lost = lostText(store.getState().language, decoded)
    if (lost === '') say(w('opened', { name, lost: '' }))
    else say(w('opened', { name, lost }), { label: t('close'), perform: () => undefined })
  }
  const take = (read: ViewImport) => {
    setReport(read)
    if (!read.ok) return setDone(null)
    const before = views ?? []
    const { arriving, merged } = read
    const touched = new Set([...merged.added, ...merged.updated].map(({ id }) => id))
    void change((all) => mergeViews(all, arriving).views)
    setDone({
      text: w('import.done'),
      undo: () =>
        change((all) => [...all.filter(({ id }) => !touched.has(id)), ...before.filter(({ id }) => touched.has(id))]),
    })
  }
  const isShown = ({ view }: SavedView) => encodeView(decodeView(view, dataset, lookup).place, lookup) === shown
  const itemOf = (view: SavedView, isHere: boolean) => (
    <SavedItem
      key={view.id}
      view={view}
      isShown={isHere && isShown(view)}
      onOpen={isHere ? () => open(view) : null}
      onRename={(name) => rename(view, name)}
      onRemove={() => remove(view)}
    />
  )
  return (
    <EntryListDialog
      title={w('title')}
      intro={w('intro')}
      closeLabel={t('close')}
      undoLabel={w('undo')}
      width="names"
      tools={
        <>
          <SaveForm onSave={save} />
          {unreadable !== null && <UnreadableNotice text={unreadable} onStartAnew={() => void startAnew()} />}
          {!isKept && unreadable === null && (
            <p className={styles['refused']} role="alert">
              {w('refused')}
            </p>
          )}
        </>
      }
      done={done}
      report={report !== null && <ViewImportReport report={report} onClose={() => setReport(null)} />}
      empty={views !== null && here.length === 0 ? w('empty') : null}
      onUndone={() => {
        setDone(null)
        setReport(null)
      }}
      onClose={() => openDialog('none')}
    >
      <ul className={styles['list']} aria-label={w('here.list')}>
        {here.map((view) => itemOf(view, true))}
      </ul>
      {elsewhere.length > 0 && (
        <section aria-label={w('elsewhere.title')}>
          <h3 className={styles['heading']}>{w('elsewhere.title')}</h3>
          <p className={styles['intro']}>{w('elsewhere.text', { count: elsewhere.length })}</p>
          <ul className={styles['list']}>{elsewhere.map((view) => itemOf(view, false))}</ul>
        </section>
      )}
      {views !== null && <ViewFileButtons views={views} onImport={take} />}
    </EntryListDialog>
  )
}
