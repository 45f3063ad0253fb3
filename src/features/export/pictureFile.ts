import { encodeView } from '../../domain/permalink/encodeView.ts'
import { VIEW_KEYWORD, writePictureView } from '../../formats/picture/pictureView.ts'
import { withPngChunks } from '../../formats/picture/pngChunks.ts'
import type { AppState } from '../../store/appStore.ts'
import { linkOf } from './pageText.ts'

/**
 * A PNG with its physical size and the view on screen.
 * @param hasView whether the view goes along
 */
export async function pictureFile(state: AppState, png: Blob, dpi: number, hasView: boolean): Promise<Blob> {
  const bytes = new Uint8Array(await png.arrayBuffer())
  const written = () => writePictureView(state.dataset, encodeView(state, state.lookup), linkOf(state))
  const text = hasView ? { keyword: VIEW_KEYWORD, text: written() } : undefined
  return new Blob([withPngChunks(bytes, { dpi, text })], { type: 'image/png' })
}
