import { useEffect, useState } from 'react'
import { cssFont } from '../../scene/marks/lettering.ts'
import type { Font } from '../../scene/marks/marks.ts'

/**
 * Whether a font is loaded for the letters of a text. Content that follows the first picture can wait for this instead of
 * changing its size under the pointer. If the font cannot be loaded, the waiting ends and the text appears in another font.
 */
export function useLettersLoaded(text: string, font: Font): boolean {
  // Without a font loading API (in a test without a browser), there is no waiting.
  const fonts: FontFaceSet | undefined = document.fonts
  const [loaded, setLoaded] = useState(fonts === undefined)
  const wanted = cssFont(font)
  useEffect(() => {
    let isWanted = true
    const show = () => {
      if (isWanted) setLoaded(true)
    }
    void fonts?.load(wanted, text).then(show, show)
    return () => {
      isWanted = false
    }
  }, [fonts, text, wanted])
  return loaded
}
