import { startTransition } from 'react'
import { createRoot } from 'react-dom/client'
import './app/shell/fonts.css'
import './app/shell/base.css'
import { App } from './app/shell/App.tsx'
import { languageOfPage } from './app/settings/languageOfPage.ts'
import { Loading } from './app/loading/Loading.tsx'
import { datasetNamed, loadPublished, preloadOpener } from './app/loading/load.ts'
import { verifiedOfPage } from './app/loading/verifiedOfPage.ts'
import { EvidencePanel } from './app/panel/lazyPanels.ts'
import { whenUsed } from './app/loading/whenUsed.ts'
import { fetchLanguage } from './i18n/engine/fetchWords.ts'

/** A page that is there within this time shows no sign of loading. */
const PATIENCE_MS = 300

/** Shows what the page itself says if it cannot start, because no other words are there. */
function unstarted(): void {
  document.documentElement.dataset['unstarted'] = 'net'
}

/** The sentence that was asked for is waited for as long as this, so that it comes with everything else. */
const SENTENCE_MS = 200

const name = datasetNamed(location.search)
const speaking = fetchLanguage(languageOfPage())
const load = () => loadPublished(name, verifiedOfPage())
const loading = load()
// A press on the page's own picture opens a sentence. A first visit has one too, but nobody waits for that one.
const sentence =
  'pressed' in document.documentElement.dataset
    ? Promise.race([EvidencePanel.prepare(), new Promise((resolve) => setTimeout(resolve, SENTENCE_MS))])
    : undefined
const container = document.getElementById('root')
if (container === null) throw new Error('The page has no #root')
const root = createRoot(container)
const waiting = setTimeout(() => void speaking.then(() => root.render(<Loading />), unstarted), PATIENCE_MS)
void Promise.all([loading, speaking, sentence]).then(([published]) => {
  clearTimeout(waiting)
  // As a transition, so that React renders in slices, between which the browser answers.
  startTransition(() => root.render(<App published={published} retry={load} />))
  whenUsed(preloadOpener)
}, unstarted)
