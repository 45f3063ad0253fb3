import type { AppState } from '../../store/appStore.ts'
import type { PictureSourceKind } from '../../store/pictureSource.ts'

/** What a picture is of: the network, or another view that offers itself. */
export type Subject = 'network' | PictureSourceKind

/** What a picture can be of now. What is in front comes first. */
export function subjectsOf({
  view,
  chain,
  reading,
  isCovered,
  pictureOf,
  pictureSources,
}: Pick<AppState, 'view' | 'chain' | 'reading' | 'isCovered' | 'pictureOf' | 'pictureSources'>): readonly [
  Subject,
  ...Subject[],
] {
  const isChain = chain !== null && !chain.drawn && reading === null && pictureSources.chain !== undefined
  if (isChain) return ['chain']
  // A table has its own way into files; its picture is that of the network.
  const network: Subject = pictureSources.overview === undefined ? 'network' : 'overview'
  const behind: Subject = view === 'table' || view === 'network' ? network : view
  if (reading === null) return [behind]
  return isCovered || pictureOf === 'article' ? ['article', behind] : [behind, 'article']
}
