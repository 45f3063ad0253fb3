import type { analysis } from '../en/analysis.ts'
import type { app } from '../en/app.ts'
import type { articles } from '../en/articles.ts'
import type { chain } from '../en/chain.ts'
import type { dataExport } from '../en/dataExport.ts'
import type { dossier } from '../en/dossier.ts'
import type { entity } from '../en/entity.ts'
import type { evidence } from '../en/evidence.ts'
import type { export as exported } from '../en/export.ts'
import type { filters } from '../en/filters.ts'
import type { flags } from '../en/flags.ts'
import type { gates } from '../en/gates.ts'
import type { help } from '../en/help.ts'
import type { lens } from '../en/lens.ts'
import type { map } from '../en/map.ts'
import type { matrix } from '../en/matrix.ts'
import type { offline } from '../en/offline.ts'
import type { open } from '../en/open.ts'
import type { overview } from '../en/overview.ts'
import type { problems } from '../en/problems.ts'
import type { questions } from '../en/questions.ts'
import type { reader } from '../en/reader.ts'
import type { review } from '../en/review.ts'
import type { saved } from '../en/saved.ts'
import type { search } from '../en/search.ts'
import type { shape } from '../en/shape.ts'
import type { share } from '../en/share.ts'
import type { table } from '../en/table.ts'
import type { timeline } from '../en/timeline.ts'

/** The subjects by which messages are fetched: one file each in every language. The English file defines the keys. */
export interface Subjects {
  readonly analysis: typeof analysis
  readonly app: typeof app
  readonly articles: typeof articles
  readonly chain: typeof chain
  readonly dataExport: typeof dataExport
  readonly dossier: typeof dossier
  readonly entity: typeof entity
  readonly evidence: typeof evidence
  readonly export: typeof exported
  readonly filters: typeof filters
  readonly flags: typeof flags
  readonly gates: typeof gates
  readonly help: typeof help
  readonly lens: typeof lens
  readonly map: typeof map
  readonly matrix: typeof matrix
  readonly offline: typeof offline
  readonly open: typeof open
  readonly overview: typeof overview
  readonly problems: typeof problems
  readonly questions: typeof questions
  readonly reader: typeof reader
  readonly review: typeof review
  readonly saved: typeof saved
  readonly search: typeof search
  readonly shape: typeof shape
  readonly share: typeof share
  readonly table: typeof table
  readonly timeline: typeof timeline
}

export type Subject = keyof Subjects
