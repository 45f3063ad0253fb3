import { beforeEach, vi } from 'vitest'

/** jsdom lays nothing out: here a row is 40 px high and what scrolls 400, so that some rows are in the page. */
export function layOutRows(): void {
  beforeEach(() => {
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(40)
    vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(400)
    vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(1000)
    Element.prototype.scrollTo ??= () => undefined
    Element.prototype.scrollIntoView ??= () => undefined
  })
}
