import { useEffect, useState } from 'react'
import { cssFont } from '../../scene/marks/lettering.ts'
import type { Font } from '../../scene/marks/marks.ts'

/**
 * Whether a font has the letters of a text, so that what comes after the first picture can wait for them
 * instead of growing under the pointer. A font that can't be had is waited for no longer: the text comes in another.
 */
export function useLettersLoaded(text: string, font: Font): boolean {
  // Where there is no font loading (a test without a browser), nothing is waited for.
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
