import { inLanguage } from '../../domain/language/inLanguage.ts'
import { encodeView } from '../../domain/permalink/encodeView.ts'
import { VIEW_KEYWORD, writePictureView } from '../../formats/picture/pictureView.ts'
import { withPngChunks } from '../../formats/picture/pngSizeAndText.ts'
import { VIEW_NAMESPACE } from '../../formats/picture/svgViewText.ts'
import type { AppState } from '../../store/appStore.ts'
import type { PictureRequest, SvgAbout } from '../../store/printer.ts'
import { linkOf } from './pageText.ts'

const viewText = (state: AppState) => writePictureView(state.dataset, encodeView(state, state.lookup), linkOf(state))

/** What an SVG of a request says of itself, and the view on screen, if it goes along. */
export const svgAbout = (state: AppState, { text }: Pick<PictureRequest, 'text'>, hasView: boolean): SvgAbout => ({
  title: text.title || inLanguage(state.dataset.title, state.language).text,
  description: [text.subtitle, ...text.foot].filter((line) => line !== '').join('\n'),
  metadata: hasView ? { namespace: VIEW_NAMESPACE, text: viewText(state) } : null,
})

/**
 * A PNG with its physical size and the view on screen.
 * @param hasView whether the view goes along
 */
export async function pictureFile(state: AppState, png: Blob, dpi: number, hasView: boolean): Promise<Blob> {
  const bytes = new Uint8Array(await png.arrayBuffer())
  const text = hasView ? { keyword: VIEW_KEYWORD, text: viewText(state) } : undefined
  return new Blob([withPngChunks(bytes, { dpi, text })], { type: 'image/png' })
}
