import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { findBlocs } from '../../../src/analysis/blocs.ts'
import { rankByCentrality } from '../../../src/analysis/centrality.ts'
import { balanceOf } from '../../../src/domain/analysis/balance.ts'
import { tiesOf } from '../../../src/domain/analysis/ties.ts'
import type { Topic } from '../../../src/domain/analysis/topic.ts'
import { NO_FILTERS, visibleGraph } from '../../../src/domain/filters/filters.ts'
import { known, lookupOf } from '../../../src/domain/dataset/lookup.ts'
import { AnalysisPanel } from '../../../src/features/analysis/AnalysisPanel.tsx'
import { useApp } from '../../../src/store/hooks/useApp.ts'
import { dataset, renderApp } from '../renderApp.tsx'
import { BrokenWorker, SilentWorker, WorkerHere } from './workers.ts'

const lookup = lookupOf(dataset)
const ties = tiesOf(visibleGraph(dataset, lookup, NO_FILTERS), lookup, 'actors')
const plain = (text: string | null | undefined) => (text ?? '').replace(/[\u2066-\u2069]/g, '')
const idOf = (at: number | undefined) => ties.ids[at ?? -1] ?? ''

/** The largest bloc, the member that it is named after, and the next one. */
const [largest] = findBlocs(ties).blocs
const [head = '', member = ''] = (largest?.members ?? []).map(idOf)
const nameOf = (id: string, language: 'en' | 'ar') => known(lookup.entity, id).labels[language] ?? ''
const aroundHead = (name: string) => plain(name) === `Around ${nameOf(head, 'en')}`

/** The panel as the app shows it: only while it is open. */
function WhileOpen() {
  const topic = useApp((state) => state.analysis)
  return topic === null ? null : <AnalysisPanel topic={topic} />
}

function open(topic: Topic, language: 'en' | 'ar' = 'en') {
  const rendered = renderApp(<WhileOpen />, { language })
  act(() => rendered.store.getState().setAnalysis(topic))
  return rendered
}

/** The triads of the kind of which there are some. */
async function openTriads(language: 'en' | 'ar') {
  const rendered = open('tensions', language)
  const { counts } = balanceOf(ties)
  const most = Math.max(counts[0] + counts[2], counts[1] + counts[3])
  await rendered.user.click(await screen.findByRole('radio', { name: (name) => plain(name).includes(`(${most})`) }))
  return rendered
}

beforeEach(() => vi.stubGlobal('Worker', WorkerHere))

describe.each([
  ['en', 'Blocs', 'Around', 'What it does not say', /not an alliance/],
  ['ar', 'التكتّلات', 'حول', 'ما لا يعنيه', /ليس تحالفاً/],
] as const)('blocs, in %s', (language, tab, around, not, disclaimer) => {
  it('stand by their best bound member, with who is in them and a sentence on what that does not mean', async () => {
    open('blocs', language)
    expect(screen.getByRole('tab', { name: tab, selected: true })).toBeInTheDocument()
    const title = await screen.findByRole('heading', {
      name: (name) => plain(name) === `${around} ${nameOf(head, language)}`,
    })
    const bloc = title.closest('section')
    if (bloc === null) throw new Error('The heading stands in no bloc')
    expect(within(bloc).getByRole('button', { name: nameOf(member, language) })).toBeInTheDocument()
    expect(screen.getByText(not)).toBeInTheDocument()
    expect(screen.getByText(disclaimer)).toBeInTheDocument()
  })
})

describe('a bloc', () => {
  it('lights in the network what binds its members, and lets go of it again', async () => {
    const { store, user } = open('blocs')
    const show = await screen.findByRole('button', {
      name: (name) => plain(name) === `Show in the network: Around ${nameOf(head, 'en')}`,
    })
    await user.click(show)
    expect(show).toHaveAttribute('aria-pressed', 'true')
    const members = new Set((largest?.members ?? []).map(idOf))
    const highlighted = [...(store.getState().highlight?.relations ?? [])].map((id) => known(lookup.relation, id))
    expect(highlighted.length).toBeGreaterThan(4)
    for (const { source, target, type } of highlighted) {
      expect(members.has(source) && members.has(target)).toBe(true)
      expect(known(lookup.relationType, type).polarity).toBe('cooperative')
    }
    await user.click(show)
    expect(store.getState().highlight).toBeNull()
    await user.click(show)
    act(() => store.getState().setAnalysis(null))
    expect(store.getState().highlight).toBeNull()
  })

  it('opens a member', async () => {
    const { store, user } = open('blocs')
    await user.click(await screen.findByRole('button', { name: nameOf(member, 'en') }))
    expect(store.getState().selection).toEqual({ kind: 'entity', id: member })
  })
})

describe('who stands in the middle', () => {
  it('is a list by pairs in between, or by ties', async () => {
    const mali = rankByCentrality(ties).find(({ entity }) => idOf(entity) === 'mali')
    const { user } = open('centre')
    const first = async () => plain((await screen.findAllByRole('listitem'))[0]?.textContent)
    expect(await first()).toMatch(
      new RegExp(
        `Mali.*between ${Math.round(mali?.betweenness ?? 0)} pairs.*binds: ${mali?.binds}.*divides: ${mali?.divides}`,
      ),
    )
    await user.click(screen.getByRole('radio', { name: 'Number of ties' }))
    expect(await first()).toMatch(
      new RegExp(`Mali.*${(mali?.binds ?? 0) + (mali?.divides ?? 0) + (mali?.mixed ?? 0)} ties`),
    )
  })
})

describe.each(['en', 'ar'] as const)('tensions, in %s', (language) => {
  it('list triads with their three sentences as the articles have them', async () => {
    const { user, store } = await openTriads(language)
    const triads = await screen.findAllByRole('article')
    expect(triads.length).toBeGreaterThan(3)
    for (const triad of triads) {
      const quotes = triad.querySelectorAll('blockquote')
      expect(quotes).toHaveLength(3)
      for (const quote of quotes) {
        expect(quote).toHaveAttribute('lang', 'ar')
        expect(dataset.documents.some(({ text }) => text.includes(quote.textContent))).toBe(true)
        expect(quote.parentElement?.querySelectorAll('p')).toHaveLength(language === 'en' ? 1 : 0)
      }
      const buttons = within(triad).getAllByRole('button', {
        name: language === 'en' ? /^Open the evidence/ : /^افتح الشواهد/,
      })
      for (const [at, button] of buttons.entries()) {
        await user.click(button)
        const { selection } = store.getState()
        if (selection.kind !== 'relation') throw new Error('No relation was opened')
        const one = known(lookup.relation, selection.id).evidence[selection.evidence]
        const document = known(lookup.document, one?.document ?? '')
        expect(document.text.slice(one?.start, one?.end)).toBe(quotes[at]?.textContent)
      }
      expect(buttons).toHaveLength(3)
    }
  })
})

describe('tensions', () => {
  it('open a sentence in its article', async () => {
    const { user, store } = await openTriads('en')
    const triad = (await screen.findAllByRole('article'))[0]
    if (triad === undefined) throw new Error('There is no triad')
    const [read] = within(triad).getAllByRole('button', { name: /^Show in article/ })
    if (read === undefined) throw new Error('No sentence can be read')
    await user.click(read)
    const { reading } = store.getState()
    const { text } = known(lookup.document, reading?.document ?? '')
    expect(text.slice(reading?.span?.start, reading?.span?.end)).toBe(triad.querySelector('blockquote')?.textContent)
  })

  it('name their rule, and the other one', async () => {
    const { user } = open('tensions')
    expect(screen.getByText(/Heider 1946, Cartwright and Harary 1956/)).toBeInTheDocument()
    const three = (await screen.findByText('All three divided')).closest('li')
    expect(three).toHaveTextContent('unbalanced')
    await user.click(screen.getByRole('radio', { name: 'Weak' }))
    expect(screen.getByText(/Davis 1967/)).toBeInTheDocument()
    expect(three).not.toHaveTextContent('unbalanced')
  })

  it('show the balanced triads too', async () => {
    const { user } = open('tensions')
    await user.click(await screen.findByRole('radio', { name: /^Balanced/ }))
    expect(screen.getAllByRole('article').length).toBeGreaterThan(1)
    const { counts } = balanceOf(ties)
    expect(screen.getAllByRole('article').length).toBeLessThanOrEqual(counts[0] + counts[2])
  })

  it('name the pairs of which sentences say both, and set neither off against the other', async () => {
    const { user, store } = open('tensions')
    const pair = await screen.findByRole('heading', { name: /China.*United States/ })
    const item = pair.closest('li')
    if (item === null) throw new Error('The pair stands in no list')
    await user.click(within(item).getByRole('button', { name: /bound/ }))
    const bound = store.getState().selection
    await user.click(within(item).getByRole('button', { name: /divided/ }))
    const divided = store.getState().selection
    const polarities = [bound, divided].map((selection) =>
      selection.kind === 'relation'
        ? known(lookup.relationType, known(lookup.relation, selection.id).type).polarity
        : 'none',
    )
    expect(polarities).toEqual(['cooperative', 'conflictual'])
  })
})

describe('the work', () => {
  it('is done again when filters change, and the figures are of what shows', async () => {
    const { store } = open('blocs')
    await screen.findByRole('heading', { name: aroundHead })
    const basis = () => plain(screen.getByText(/From what is shown now/).textContent)
    const before = basis()
    act(() =>
      store.getState().only(
        'category',
        'conflict',
        dataset.vocabulary.categories.map(({ id }) => id),
      ),
    )
    expect(basis()).not.toBe(before)
    expect(basis()).toContain('What filters and lens hide is left out.')
    expect(screen.getByText(/these figures are about the former one/)).toBeInTheDocument()
    await screen.findByText('Nothing that is shown binds any two actors.')
    await waitFor(() => expect(screen.queryByText(/these figures are about the former one/)).not.toBeInTheDocument())
  })

  it('can be stopped and begun again', async () => {
    vi.stubGlobal('Worker', SilentWorker)
    const { user } = open('blocs')
    expect(screen.getByRole('progressbar')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Stop' }))
    expect(screen.getByText('Stopped before it was finished.')).toBeInTheDocument()
    vi.stubGlobal('Worker', WorkerHere)
    await user.click(screen.getByRole('button', { name: 'Compute again' }))
    expect(await screen.findByRole('heading', { name: aroundHead })).toBeInTheDocument()
  })

  it.each([
    ['a worker that breaks', BrokenWorker],
    ['no workers at all', undefined],
  ])('says so when it fails: %s', async (_, worker) => {
    vi.stubGlobal('Worker', worker)
    const { user } = open('blocs')
    expect(await screen.findByText('This could not be computed in this browser.')).toBeInTheDocument()
    vi.stubGlobal('Worker', WorkerHere)
    await user.click(screen.getByRole('button', { name: 'Compute again' }))
    expect(await screen.findByRole('heading', { name: aroundHead })).toBeInTheDocument()
  })

  it('counts everything that has a relation when that is asked for', async () => {
    const { user } = open('blocs')
    const basis = () => plain(screen.getByText(/From what is shown now/).textContent)
    expect(basis()).toContain(`${ties.ids.length} entities`)
    await user.click(screen.getByRole('radio', { name: 'Everything' }))
    expect(basis()).toContain(`${dataset.entities.length} entities`)
  })
})

describe('the topics', () => {
  it('are turned by arrow keys, the other way round in Arabic', async () => {
    const { user, store } = open('blocs', 'ar')
    screen.getByRole('tab', { selected: true }).focus()
    await user.keyboard('{ArrowLeft}')
    expect(store.getState().analysis).toBe('centre')
    expect(screen.getByRole('tab', { name: 'في الوسط' })).toHaveFocus()
    await user.keyboard('{End}{ArrowLeft}')
    expect(store.getState().analysis).toBe('blocs')
  })
})
