import { screen } from '@testing-library/react'
import { beforeAll, expect, it } from 'vitest'
import { ArticleInput } from '../../../src/features/articles/ArticleInput.tsx'
import { fetchWords } from '../../../src/i18n/engine/fetchWords.ts'
import { renderExcerpt } from '../renderApp.tsx'

beforeAll(() => fetchWords('articles', 'gates'))

/** Whether the browser would ask before the tab is closed. */
function isAsked(): boolean {
  const leaving = new Event('beforeunload', { cancelable: true })
  window.dispatchEvent(leaving)
  return leaving.defaultPrevented
}

it('lets the browser ask before the tab is closed while a text stands in the field that nothing has read', async () => {
  const read: string[] = []
  const { user, unmount } = renderExcerpt(<ArticleInput onText={(file) => read.push(file)} />)
  expect(isAsked()).toBe(false)
  await user.type(screen.getByRole('textbox', { name: 'Paste the text of an article' }), 'Mali and Russia')
  expect(isAsked()).toBe(true)
  await user.click(screen.getByRole('button', { name: /^Read/ }))
  expect(read).toHaveLength(1)
  expect(isAsked()).toBe(false)
  await user.type(screen.getByRole('textbox', { name: 'Paste the text of an article' }), 'Mali')
  unmount()
  expect(isAsked()).toBe(false)
})
