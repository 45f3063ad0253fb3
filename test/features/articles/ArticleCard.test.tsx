import { screen } from '@testing-library/react'
import { useState } from 'react'
import { beforeAll, expect, it, vi } from 'vitest'
import { ArticleCard } from '../../../src/features/articles/ArticleCard.tsx'
import type { Draft, Imprint } from '../../../src/features/articles/draftArticles.ts'
import { fetchWords } from '../../../src/i18n/engine/fetchWords.ts'
import { article } from '../reader/openReader.tsx'
import { renderExcerpt } from '../renderApp.tsx'

beforeAll(() => fetchWords('articles', 'gates'))

const read: Draft = {
  id: 'article-1',
  file: 'news.txt',
  title: 'News',
  publisher: '',
  byline: '',
  published: '',
  basis: undefined,
  text: article.text,
  encoding: undefined,
  state: {
    is: 'read',
    article: { document: article, entities: [], proposals: [], refused: [], agents: [] },
    copy: { of: 'article-2', share: 0.9 },
  },
}

interface Props {
  readonly onEdit: (imprint: Partial<Imprint>) => void
  readonly first?: Draft
}

function Card({ onEdit, first = read }: Props) {
  const [draft, setDraft] = useState(first)
  return (
    <ArticleCard
      draft={draft}
      copyOf="Older news"
      onRemove={() => undefined}
      onEdit={(_, imprint) => {
        onEdit(imprint)
        setDraft({ ...draft, ...imprint })
      }}
    />
  )
}

it('takes the byline', async () => {
  const onEdit = vi.fn<(imprint: Partial<Imprint>) => void>()
  const { user } = renderExcerpt(<Card onEdit={onEdit} />)
  await user.type(screen.getByRole('textbox', { name: 'Byline' }), 'Amina')
  expect(onEdit).toHaveBeenLastCalledWith({ byline: 'Amina' })
})

it('takes a date, and says how to write one that it does not understand', async () => {
  const onEdit = vi.fn<(imprint: Partial<Imprint>) => void>()
  const { user } = renderExcerpt(<Card onEdit={onEdit} />)
  const field = screen.getByRole('textbox', { name: 'Published' })
  await user.type(field, '18.3.2023')
  expect(field).toBeInvalid()
  expect(field).toHaveAccessibleDescription(/Write the date as 2023-03-18/)
  await user.clear(field)
  await user.type(field, '2023-03-18')
  expect(field).toBeValid()
  expect(onEdit).toHaveBeenLastCalledWith({ published: '2023-03-18' })
})

it('says of which other article it is a copy', () => {
  renderExcerpt(<Card onEdit={() => undefined} />)
  expect(screen.getByText(/shares most of its words with “Older news”/)).toBeVisible()
})

it.each([
  ['waits', { is: 'waiting' }],
  ['is read', { is: 'reading', done: 1, of: 20, sentence: 'Mali thanked Russia.' }],
] as const)('lets what an article is be corrected while it %s', async (_, state) => {
  const onEdit = vi.fn<(imprint: Partial<Imprint>) => void>()
  const { user } = renderExcerpt(<Card first={{ ...read, state }} onEdit={onEdit} />)
  await user.type(screen.getByRole('textbox', { name: 'Title' }), ' today')
  expect(onEdit).toHaveBeenLastCalledWith({ title: 'News today' })
  await user.type(screen.getByRole('textbox', { name: 'Publisher' }), 'Paper')
  expect(onEdit).toHaveBeenLastCalledWith({ publisher: 'Paper' })
})

it.each([
  [{ is: 'page' }, /The page itself gives this date/],
  [{ is: 'line', words: 'Bamako, 18 March 2023' }, /inferred from “Bamako, 18 March 2023”/],
] as const)('says beside a date how it is known', (basis, words) => {
  renderExcerpt(<Card first={{ ...read, published: '2023-03-18', basis }} onEdit={() => undefined} />)
  expect(screen.getByRole('textbox', { name: 'Published' })).toHaveAccessibleDescription(words)
})

it('offers nothing to correct about what cannot be read', () => {
  renderExcerpt(<Card first={{ ...read, state: { is: 'refused', fault: 'scan' } }} onEdit={() => undefined} />)
  expect(screen.getByRole('alert')).toHaveTextContent(/It is a scan/)
  expect(screen.queryByRole('textbox')).toBeNull()
})
