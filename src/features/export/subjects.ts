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
  const isOffered = (kind: Subject | null) => kind !== null && kind !== 'network' && pictureSources[kind] !== undefined
  const isChain = chain !== null && !chain.drawn && reading === null && isOffered('chain')
  if (isChain) return ['chain']
  const behind: Subject = view !== 'table' && isOffered(view) ? view : 'network'
  if (reading === null || !isOffered('article')) return [behind]
  return isCovered || pictureOf === 'article' ? ['article', behind] : [behind, 'article']
}
