import { act, screen } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { Reader } from '../../../src/features/reader/Reader.tsx'
import { excerpt } from '../excerpt.ts'
import { renderApp } from '../renderApp.tsx'
import { article, elementOf, firstVisit } from './openReader.tsx'

beforeEach(firstVisit)

const [headline] = article.sentences
const last = article.sentences.findLast(({ role }) => role === 'body')

/** Opens the article as one that was pasted: not translated, and its headline stands in the text again. */
function openPasted() {
  const sentences = article.sentences.map(({ translations: _, ...sentence }) =>
    headline !== undefined && sentence.id === last?.id ? { ...sentence, duplicateOf: headline.id } : sentence,
  )
  const documents = excerpt.documents.map((one) => (one.id === article.id ? { ...one, sentences } : one))
  const { store } = renderApp(<Reader />, { data: { ...excerpt, documents } })
  act(() => store.getState().openReading(article.id, {}))
}

it('says of what is repeated in the text that it was the headline', () => {
  openPasted()
  expect(elementOf(last?.id ?? '').closest('p')).toHaveTextContent('Headline, repeated')
  expect(screen.queryByText(/Paragraph 0/)).toBeNull()
})

it('says in the language and direction of the interface that there is no translation', () => {
  openPasted()
  for (const said of screen.getAllByText('Not translated yet.')) {
    expect(said).toHaveAttribute('lang', 'en')
    expect(said).toHaveAttribute('dir', 'ltr')
  }
})
