import { useEffect, useState } from 'react'
import type { Measure } from '../../../scene/marks/lettering.ts'
import { canvasMeasure } from '../../../ui/text/canvasMeasure.ts'

/** Measures texts as they are drawn. Replaced when fonts are loaded, because widths change with them. */
export function useMeasure(): Measure {
  const [measure, setMeasure] = useState(() => canvasMeasure())
  useEffect(() => {
    const fonts: EventTarget | undefined = document.fonts
    const again = () => setMeasure(() => canvasMeasure())
    fonts?.addEventListener('loadingdone', again)
    return () => fonts?.removeEventListener('loadingdone', again)
  }, [])
  return measure
}
