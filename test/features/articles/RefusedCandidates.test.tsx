import { screen } from '@testing-library/react'
import { beforeAll, expect, it } from 'vitest'
import type { ArticleProposals, Refusal } from '../../../src/extraction/proposals/propose.ts'
import { RefusedCandidates } from '../../../src/features/articles/RefusedCandidates.tsx'
import { fetchWords } from '../../../src/i18n/engine/fetchWords.ts'
import { article } from '../reader/openReader.tsx'
import { renderExcerpt } from '../renderApp.tsx'

beforeAll(() => fetchWords('gates'))

const [sentence] = article.sentences
if (sentence === undefined) throw new Error('The article has no sentence')
const { start, end } = sentence
const quote = article.text.slice(start, end)
const refusal: Refusal = {
  candidate: {
    source: 'ruritania',
    target: 'mali',
    type: 'supplies-arms',
    quote,
    evidence: { document: article.id, start, end, stance: 'asserted' },
  },
  findings: [
    { gate: 'ends', code: 'end-not-named', severity: 'refuse', words: 'روريتانيا' },
    { gate: 'stance', code: 'stance-uncued', severity: 'flag', words: '' },
  ],
}
const actor = (id: string, en: string) => ({
  id,
  type: 'country',
  labels: { en },
  aliases: new Set<string>(),
  isKnown: true,
  mentions: [],
})
const read = (refused: readonly Refusal[]): ArticleProposals => ({
  document: article,
  entities: [actor('ruritania', 'Ruritania'), actor('mali', 'Mali')],
  proposals: [],
  refused,
  agents: [],
})

it('shows what the gates refused, with its sentence and the reason', async () => {
  const { user } = renderExcerpt(<RefusedCandidates article={read([refusal])} />)
  await user.click(screen.getByText('1 refused by the checks'))
  expect(screen.getByRole('listitem')).toHaveTextContent(/Ruritania · .* · Mali/)
  expect(screen.getByText(quote)).toHaveAttribute('lang', 'ar')
  expect(screen.getByText(/is not a name of this actor/)).toHaveTextContent('“\u2068روريتانيا\u2069”')
  expect(screen.queryByText(/no words that call for this stance/)).toBeNull()
})

it('says nothing where nothing was refused', () => {
  renderExcerpt(<RefusedCandidates article={read([])} />)
  expect(screen.queryByText(/refused/)).toBeNull()
})
