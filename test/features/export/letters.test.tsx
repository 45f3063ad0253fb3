import type { ReactElement } from 'react'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Language } from '../../../src/domain/language/languages.ts'
import { LANGUAGES } from '../../../src/domain/language/languages.ts'
import { MapView } from '../../../src/features/map/MapView.tsx'
import { MatrixView } from '../../../src/features/matrix/MatrixView.tsx'
import { TimelineView } from '../../../src/features/timeline/TimelineView.tsx'
import { viewSheets } from '../../../src/graph/export/viewSheets.ts'
import { drawingOf, lettersOf } from '../../../src/graph/export/sheet.ts'
import { FIXED, leastLetters } from '../../../src/scene/page/format.ts'
import type { AppStore } from '../../../src/store/appStore.ts'
import type { PictureSourceKind } from '../../../src/store/pictureSource.ts'
import type { PictureRequest } from '../../../src/store/printer.ts'
import { open as openChain } from '../chain/openChain.tsx'
import { atSentence, firstVisit, open as openArticle } from '../reader/openReader.tsx'
import { renderApp } from '../renderApp.tsx'
import { pictureOf } from './pictureOf.ts'

beforeEach(firstVisit)

const rendered = (view: ReactElement) => (language: Language) => renderApp(view, { language }).store

const VIEWS: readonly (readonly [PictureSourceKind, (language: Language) => AppStore])[] = [
  ['map', rendered(<MapView />)],
  ['matrix', rendered(<MatrixView />)],
  ['timeline', rendered(<TimelineView />)],
  ['chain', (language) => openChain({ from: 'united-states', to: 'mali' }, language).store],
  ['article', (language) => openArticle({ language, ...atSentence }).store],
]

const SIZES = [
  ...Object.entries(FIXED),
  // Too little for anything: letters cannot be large enough.
  ['own', { width: 400, height: 400 }],
  ['own', { width: 1600, height: 1000 }],
] as const

const formatOf = (name: string): PictureRequest['format'] =>
  name === 'wide' || name === 'square' || name === 'a4Upright' || name === 'a4Across' ? name : 'own'

describe.each(VIEWS)('the letters of a picture of the %s', (kind, open) => {
  it.each(LANGUAGES)(
    'can be read in every format, or with fewer actors, as many as are offered (%s)',
    async (language) => {
      const source = await pictureOf(open(language), kind)
      const sheets = viewSheets(source)
      const what = source.counts.view === undefined ? 'drawn' : 'view'
      for (const [name, size] of SIZES) {
        const format = formatOf(name)
        const request: PictureRequest = {
          what,
          most: null,
          format,
          size,
          scale: 1,
          background: 'light',
          hasWordmark: false,
          text: { title: 'Mali', subtitle: 'What is drawn', legend: [], quotes: [], foot: ['Source'], language },
        }
        const sheet = sheets.sheetOf(request)
        const about = `${name} ${size.width}`
        const written = drawingOf(sheet).layers.flatMap(({ pieces, view }) =>
          pieces.flatMap(({ layer, marks }) =>
            marks.flatMap((mark) =>
              mark.kind === 'text' && (layer !== 'node' || mark.text.length > 2) ? [mark.font.size * view.zoom] : [],
            ),
          ),
        )
        // Nothing but monograms is smaller than what the dialog tells.
        expect(Math.min(...written) * sheet.unit, about).toBeCloseTo(lettersOf(sheet))
        const least = leastLetters(format)
        if (lettersOf(sheet) >= least) continue
        expect(source.canDrawFewer || size.width < 500, about).toBe(true)
        if (!source.canDrawFewer) continue
        expect(sheet.legible, about).toBeLessThan(sheet.actors)
        const fewer = lettersOf(sheets.sheetOf({ ...request, most: sheet.legible }))
        expect(fewer >= least || sheet.legible === 2, `${about}: ${fewer} with ${sheet.legible}`).toBe(true)
      }
    },
  )
})
