import type { RefObject } from 'react'
import { useMemo } from 'react'
import type { Box } from '../../scene/figure/boxes.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { cssLength } from '../../ui/state/cssLength.ts'
import { useSize } from '../../ui/plane/useSize.ts'
import { isRightToLeft } from '../../domain/language/languages.ts'

/** The uncovered part of the map: with nothing open, and now. */
export function useClearArea(surface: RefObject<HTMLElement | null>, phone: boolean): { resting: Box; clear: Box } {
  const { width, height } = useSize(surface)
  const insets = useApp((state) => state.insets)
  const isRtl = useApp((state) => isRightToLeft(state.language))
  const foot = useMemo(() => cssLength(phone ? '--map-foot-phone' : '--map-foot'), [phone])
  const resting = useMemo(() => ({ x: 0, y: 0, width, height: height - foot }), [width, height, foot])
  const clear = useMemo(
    () => ({
      x: isRtl ? insets.end : insets.start,
      y: insets.top,
      width: width - insets.start - insets.end,
      height: height - insets.top - Math.max(foot, insets.bottom),
    }),
    [width, height, insets, isRtl, foot],
  )
  return { resting, clear }
}
