import { createRoot } from 'react-dom/client'
import './app/base.css'
import { App } from './app/App'
import { Loading } from './app/Loading'
import { datasetNamed, loadPublished } from './app/load'

/** A page that is there within this time shows no sign of loading. */
const PATIENCE_MS = 300

const name = datasetNamed(location.search)
const loading = loadPublished(name)
const container = document.getElementById('root')
if (container === null) throw new Error('The page has no #root')
const root = createRoot(container)
const waiting = setTimeout(() => root.render(<Loading />), PATIENCE_MS)
void loading.then((published) => {
  clearTimeout(waiting)
  root.render(<App published={published} retry={() => loadPublished(name)} />)
})
