import { inLanguage } from '../../domain/language/inLanguage.ts'
import { encodeView } from '../../domain/permalink/encodeView.ts'
import { VIEW_KEYWORD, writePictureView } from '../../formats/picture/pictureView.ts'
import { withPngChunks } from '../../formats/picture/pngSizeAndText.ts'
import { VIEW_NAMESPACE } from '../../formats/picture/svgViewText.ts'
import type { AppState } from '../../store/appStore.ts'
import type { PictureRequest, SvgAbout } from '../../store/printer.ts'
import { linkOf } from './pageText.ts'

/** The view on screen, as a picture carries it. */
export const viewText = (state: AppState) =>
  writePictureView(state.dataset, encodeView(state, state.lookup), linkOf(state))

/** What an SVG of a request says of itself, and the view on screen, if it goes along. */
export const svgAbout = async (
  state: AppState,
  { text }: Pick<PictureRequest, 'text'>,
  hasView: boolean,
): Promise<SvgAbout> => ({
  title: text.title || inLanguage(state.dataset.title, state.language).text,
  description: [text.subtitle, ...text.foot].filter((line) => line !== '').join('\n'),
  metadata: hasView ? { namespace: VIEW_NAMESPACE, text: await viewText(state) } : null,
})

/**
 * A PNG with its physical size and a view.
 * @param view `null` where it carries none
 */
export async function pictureFile(png: Blob, dpi: number, view: string | null): Promise<Blob> {
  const bytes = new Uint8Array(await png.arrayBuffer())
  const text = view === null ? undefined : { keyword: VIEW_KEYWORD, text: view }
  return new Blob([withPngChunks(bytes, { dpi, text })], { type: 'image/png' })
}
