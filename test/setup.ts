import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'
import { rememberLooks } from './computedStyle.ts'
import { fetchEveryWord } from './i18n/everyWord.ts'

// A time limit ends a test that hangs; how fast a machine is never decides one.
configure({ asyncUtilTimeout: 60_000 })

afterEach(cleanup)

// jsdom has no media queries: the page counts as a wide one.
window.matchMedia ??= (media) =>
  Object.assign(new EventTarget(), {
    media,
    matches: false,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  })

rememberLooks(window)

// jsdom lays nothing out: what is not hidden counts as visible, and nothing scrolls.
Element.prototype.checkVisibility ??= function (this: Element) {
  return this.closest('[hidden]') === null && getComputedStyle(this).display !== 'none'
}
Element.prototype.scrollIntoView ??= () => undefined

await fetchEveryWord()
