import { createRoot } from 'react-dom/client'
import './app/base.css'
import { App } from './app/App'
import { languageOfPage } from './app/languageOfPage'
import { Loading } from './app/Loading'
import { datasetNamed, loadPublished, preloadDecoder } from './app/load'
import { verifiedOfPage } from './app/verifiedOfPage'
import { whenIdle } from './app/whenIdle'
import { loadLanguage } from './i18n/translate'

/** A page that is there within this time shows no sign of loading. */
const PATIENCE_MS = 300

const name = datasetNamed(location.search)
const speaking = loadLanguage(languageOfPage())
const load = () => loadPublished(name, verifiedOfPage())
const loading = load()
const container = document.getElementById('root')
if (container === null) throw new Error('The page has no #root')
const root = createRoot(container)
const waiting = setTimeout(() => void speaking.then(() => root.render(<Loading />)), PATIENCE_MS)
void Promise.all([loading, speaking]).then(([published]) => {
  clearTimeout(waiting)
  root.render(<App published={published} retry={load} />)
  whenIdle(preloadDecoder)
})
