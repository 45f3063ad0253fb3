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
        // Of a name that goes on in the next line, the first part.
        const { x, y, width, height } = one.getClientRects()[0] ?? one.getBoundingClientRect()
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

/**
 * Of the items that a view is made of, the first and the last that cannot be pressed once it was brought into sight.
 * @param items a selector
 */
export function unreachableItem(page: Page, items: string): Promise<readonly string[]> {
  return page.evaluate((selector) => {
    const all = [...document.querySelectorAll<HTMLElement>(`main:not([inert]) :is(${selector})`)]
    if (all.length === 0) return [`There is no ${selector}`]
    return [all[0], all.at(-1)].flatMap((one) => {
      one?.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })
      const { x = 0, y = 0, width = 0, height = 0 } = one?.getBoundingClientRect() ?? {}
      const hit = document.elementFromPoint(x + width / 2, y + height / 2)
      return hit !== null && one?.contains(hit) ? [] : [`${one?.getAttribute('aria-label') ?? one?.textContent}`]
    })
  }, items)
}

/** The words of views, of the legend and of the heads of a table that are cut off, or run into those beside them. */
export function cutWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const words = [
      ...document.querySelectorAll<HTMLElement>(
        '[aria-pressed][data-command] > span, [data-preview] [role="checkbox"] > span, [role="columnheader"] button > span',
      ),
    ].filter((one) => one.checkVisibility() && one.getBoundingClientRect().width > 2)
    const range = document.createRange()
    const boxes = words.map((one) => {
      range.selectNodeContents(one)
      return { one, box: range.getBoundingClientRect(), row: one.closest('[role="group"], [role="row"], ul') }
    })
    return boxes.flatMap(({ one, box, row }, at) => {
      const { overflowX } = getComputedStyle(one)
      const isCut = overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1
      const beside = boxes.slice(at + 1).find(({ one: other, box: its, row: itsRow }) => {
        const wide = Math.min(box.right, its.right) - Math.max(box.left, its.left)
        const high = Math.min(box.bottom, its.bottom) - Math.max(box.top, its.top)
        return row === itsRow && wide > 1 && high > 4 && !one.contains(other)
      })
      if (isCut) return [`${one.textContent}: cut off`]
      return beside === undefined ? [] : [`${one.textContent}: runs into ${beside.one.textContent}`]
    })
  })
}
