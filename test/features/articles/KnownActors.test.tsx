import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { ProposedEntity } from '../../../src/extraction/proposals/propose.ts'
import { KnownActors } from '../../../src/features/articles/KnownActors.tsx'
import { article } from '../reader/openReader.tsx'
import { renderExcerpt } from '../renderApp.tsx'

const anEntity = (at: number): ProposedEntity => ({
  id: `actor-${at}`,
  type: 'person',
  labels: { en: `Actor ${at}` },
  aliases: new Set(),
  isKnown: false,
  mentions: [],
})
const render = (count: number) =>
  renderExcerpt(
    <KnownActors
      articles={[
        {
          document: article,
          entities: Array.from({ length: count }, (_, at) => anEntity(at)),
          proposals: [],
          refused: [],
          agents: [],
        },
      ]}
    />,
  )

it('says how many actors are recognised, and lists the others when asked', async () => {
  const { user } = render(34)
  expect(screen.getByRole('heading')).toHaveTextContent('34 actors recognised')
  expect(screen.getAllByRole('listitem')).toHaveLength(12)
  await user.click(screen.getByRole('button', { name: 'Show 22 more' }))
  expect(screen.getAllByRole('listitem')).toHaveLength(34)
  await user.click(screen.getByRole('button', { name: 'Show fewer' }))
  expect(screen.getAllByRole('listitem')).toHaveLength(12)
})

it('speaks of no more where all are listed', () => {
  render(12)
  expect(screen.getAllByRole('listitem')).toHaveLength(12)
  expect(screen.queryByText(/more/)).toBeNull()
})
