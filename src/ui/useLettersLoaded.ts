import { useEffect, useState } from 'react'

/**
 * Whether the page's own font has the letters of a text, so that what comes after the first picture can wait for them
 * instead of growing under the pointer. A font that can't be had is waited for no longer: the text comes in another.
 */
export function useLettersLoaded(text: string, weight: number): boolean {
  // Where there is no font loading (a test without a browser), nothing is waited for.
  const fonts: FontFaceSet | undefined = document.fonts
  const [loaded, setLoaded] = useState(fonts === undefined)
  useEffect(() => {
    let isWanted = true
    const show = () => {
      if (isWanted) setLoaded(true)
    }
    void fonts?.load(`${weight} 13px ${getComputedStyle(document.body).fontFamily}`, text).then(show, show)
    return () => {
      isWanted = false
    }
  }, [fonts, text, weight])
  return loaded
}
