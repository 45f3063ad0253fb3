import type { Page } from '@playwright/test'

/** What is pressed, typed into or moved. */
const CONTROLS =
  'button, a[href], summary, select, textarea, input:not([type="file"]), [role="slider"], [role="tab"], [role="button"]'

/**
 * Places within a figure overlap where the figure is crowded; the figure hits the nearest of them. They are reached through
 * its list, too.
 */
const IN_FIGURES = '[role="presentation"], [role="grid"], [data-event], [data-dot]'

/**
 * The controls of the page, as it stands, that nobody can press: their centre lies outside the window, or something else lies
 * over it. A control within something that scrolls is brought into view first. What is inert or hidden is no control.
 */
export function unreachable(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    ([controls, inFigures]) => {
      const nameOf = (one: Element | null) =>
        one === null
          ? 'nothing'
          : `${one.tagName.toLowerCase()} ${one.getAttribute('aria-label') ?? one.textContent?.trim().slice(0, 40)}`
      const modal = [...document.querySelectorAll('dialog')].findLast((one) => one.matches(':modal'))
      const isHidden = (one: Element | null): boolean =>
        one !== null && (getComputedStyle(one).clipPath !== 'none' || isHidden(one.parentElement))
      const scrolls = (one: Element | null): boolean => {
        if (one === null) return false
        const { overflowX, overflowY } = getComputedStyle(one)
        const isLonger = one.scrollHeight > one.clientHeight && /auto|scroll/.test(overflowY)
        const isWider = one.scrollWidth > one.clientWidth && /auto|scroll/.test(overflowX)
        return isLonger || isWider || scrolls(one.parentElement)
      }
      return [...(modal ?? document).querySelectorAll<HTMLElement>(controls ?? '')].flatMap((one) => {
        const isOff =
          one.closest('[inert]') !== null || one.matches(':disabled') || one.closest(inFigures ?? '') !== null
        if (isOff || !one.checkVisibility({ visibilityProperty: true }) || isHidden(one)) return []
        if (scrolls(one.parentElement)) one.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })
        const { x, y, width, height } = one.getBoundingClientRect()
        const [left, top] = [x + width / 2, y + height / 2]
        if (left < 0 || top < 0 || left > innerWidth || top > innerHeight)
          return [`${nameOf(one)}: outside the window, at ${Math.round(left)}, ${Math.round(top)}`]
        const hit = document.elementFromPoint(left, top)
        return hit !== null && (one.contains(hit) || hit.closest('label')?.contains(one) === true)
          ? []
          : [`${nameOf(one)}: under ${nameOf(hit)}`]
      })
    },
    [CONTROLS, IN_FIGURES],
  )
}
