import { createRoot } from 'react-dom/client'
import 'virtual:palette.css'
import '../../src/app/shell/fonts.css'
import '../../src/app/shell/base.css'
import { Gallery } from './Gallery.tsx'

const root = document.getElementById('root')
if (root === null) throw new Error('The page has no #root')
createRoot(root).render(<Gallery />)
