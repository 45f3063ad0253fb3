import { withWords } from '../../i18n/engine/fetchWords.ts'
import type { Picture } from './picture.ts'

/** Fetches the code that draws hulls, with its texts, and gives it to the picture. */
export async function fetchHulls({ state }: Picture): Promise<void> {
  if (state.getState().drawHulls !== null) return
  const { hullsIn } = await withWords(import('./hulls.ts'), 'shape')
  state.setState({ drawHulls: hullsIn })
}
