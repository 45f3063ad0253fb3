import { lazyNamed } from '../../ui/state/lazyNamed.ts'
import { withWords } from '../../i18n/engine/fetchWords.ts'

/** Components that are seldom needed are fetched on demand. */
export const Overlays = lazyNamed(() => withWords(import('../shell/Overlays.tsx'), 'share'), 'Overlays')
export const NoMatch = lazyNamed(
  () => withWords(import('../../features/empty/NoMatch.tsx'), 'evidence', 'filters'),
  'NoMatch',
)
export const ErrorScreen = lazyNamed(
  () => withWords(import('../../features/refusal/ErrorScreen.tsx'), 'open', 'problems'),
  'ErrorScreen',
)
export const RefusedFile = lazyNamed(
  () => withWords(import('../../features/refusal/RefusedFile.tsx'), 'open', 'problems'),
  'RefusedFile',
)
export const OpeningFile = lazyNamed(
  () => withWords(import('../../features/open/OpeningFile.tsx'), 'open'),
  'OpeningFile',
)
export const SeveralFiles = lazyNamed(
  () => withWords(import('../../features/open/SeveralFiles.tsx'), 'open'),
  'SeveralFiles',
)
export const OpenedPicture = lazyNamed(
  () => withWords(import('../../features/export/OpenedPicture.tsx'), 'export'),
  'OpenedPicture',
)
export const GraphList = lazyNamed(() => import('../list/GraphList.tsx'), 'GraphList')
export const Notices = lazyNamed(
  () => withWords(import('../shell/Notices.tsx'), 'evidence', 'filters', 'lens', 'open', 'shape'),
  'Notices',
)
export const DropOverlay = lazyNamed(() => import('../open/DropOverlay.tsx'), 'DropOverlay')
export const MapView = lazyNamed(
  () => withWords(import('../../features/map/MapView.tsx'), 'evidence', 'filters', 'map'),
  'MapView',
)
export const MatrixView = lazyNamed(
  () => withWords(import('../../features/matrix/MatrixView.tsx'), 'evidence', 'filters', 'matrix'),
  'MatrixView',
)
export const TimelineView = lazyNamed(
  () => withWords(import('../../features/timeline/TimelineView.tsx'), 'evidence', 'filters', 'timeline'),
  'TimelineView',
)
export const TableView = lazyNamed(
  () => withWords(import('../../features/table/TableView.tsx'), 'evidence', 'filters', 'table'),
  'TableView',
)
export const ShapeToolbar = lazyNamed(
  () => withWords(import('../../features/shape/ShapeToolbar.tsx'), 'shape'),
  'ShapeToolbar',
)
export const ViewToolbar = lazyNamed(
  () => withWords(import('../../features/shape/ViewToolbar.tsx'), 'shape'),
  'ViewToolbar',
)
export const FirstQuestions = lazyNamed(
  () => withWords(import('../../features/questions/FirstQuestions.tsx'), 'questions'),
  'FirstQuestions',
)
export const LayoutMenu = lazyNamed(
  () => withWords(import('../../features/shape/LayoutMenu.tsx'), 'shape'),
  'LayoutMenu',
)
