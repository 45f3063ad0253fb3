import { act, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { NO_FILTERS } from '../../../src/domain/filters/filters.ts'
import { NoMatch } from '../../../src/features/empty/NoMatch.tsx'
import { present } from '../present.ts'
import { dataset, renderApp } from '../renderApp.tsx'

describe('no match', () => {
  it('names the filters and clears them', async () => {
    const { user, store } = renderApp(<NoMatch />, { language: 'ar' })
    for (const stance of ['asserted', 'attributed', 'hypothetical', 'denied']) store.getState().toggle('stance', stance)
    expect(await screen.findByText(/لا شيء: كل ما تحت «صيغة القول» معطَّل/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'امسح كل عوامل التصفية' }))
    expect(store.getState().filters).toEqual(NO_FILTERS)
  })

  it('names the voice, the marks, the focus and whom it leaves out, and clears them all in one step', async () => {
    const { user, store } = renderApp(<NoMatch />)
    store.setState({
      lens: { by: 'speaker', id: 'china' },
      flagView: 'only',
      focus: { entities: ['mali'], steps: 1 },
      hidden: new Set(['russia', 'france']),
    })
    const [card] = await screen.findAllByRole('status')
    expect(card).toHaveTextContent(/Relations according to China alone, of what you marked as wrong/)
    expect(card).toHaveTextContent('Only the surroundings of what is in focus')
    expect(card).toHaveTextContent('Without 2 hidden actors')
    await user.click(screen.getByRole('button', { name: 'Show everything' }))
    const { lens, flagView, focus, hidden } = store.getState()
    expect([lens, flagView, focus, hidden.size]).toEqual([null, 'all', null, 0])
    store.temporal.getState().undo()
    expect(store.getState()).toMatchObject({ lens: { id: 'china' }, flagView: 'only' })
  })

  it('blames nobody’s filters where nothing is filtered', () => {
    const { store } = renderApp(<NoMatch />, { data: { ...dataset, relations: [] } })
    expect(screen.getByRole('heading')).toHaveTextContent('These articles state no relation')
    expect(screen.queryByRole('button')).toBeNull()
    act(() => store.getState().setScope(new Set()))
    expect(screen.getByRole('heading')).toHaveTextContent('What has been read so far draws no line')
  })

  it.each([
    ['en', 'Every sentence is withheld', 'Compare texts'],
    ['ar', 'كل الجمل محجوبة', 'قارن النصين'],
  ] as const)('says that every text was changed, whatever is filtered beside, and shows how (%s)', async (...given) => {
    const [language, title, compare] = given
    const { user, store } = renderApp(<NoMatch />, { language })
    act(() => {
      store.getState().withhold(new Set(dataset.documents.map(({ id }) => id)), new Map())
      store.getState().toggle('stance', 'denied')
    })
    expect(screen.getByRole('heading', { name: title })).toBeVisible()
    const [button, ...others] = screen.getAllByRole('button')
    expect(others).toEqual([])
    expect(button).toHaveAccessibleName(compare)
    await user.click(present(button))
    expect(store.getState().dialog).toBe('withheld')
  })

  it('names the changed texts among what keeps lines away, where some texts are as they were', async () => {
    const { store } = renderApp(<NoMatch />)
    const [first, ...rest] = dataset.documents.map(({ id }) => id)
    act(() => {
      store.getState().withhold(new Set(rest), new Map())
      store.getState().toggle('document', first ?? '')
    })
    expect(await screen.findByText('Nothing from articles whose text was changed')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Clear all filters' })).toBeVisible()
  })
})

describe('a collection of one’s own without a relation', () => {
  it.each([
    ['en', 'Annotate by hand'],
    ['ar', 'ترميز يدوي'],
  ] as const)('offers to annotate its first sentence by hand (%s)', async (language, name) => {
    const data = { ...dataset, relations: [], questions: [], formerIds: {} }
    const { store, user } = renderApp(<NoMatch />, { data, language })
    expect(screen.queryByRole('button', { name })).toBeNull()
    act(() => store.setState({ isOpenedFile: true }))
    await user.click(screen.getByRole('button', { name }))
    const [document] = data.documents
    const [first] = present(document).sentences
    expect(store.getState()).toMatchObject({
      dialog: 'byHand',
      byHand: { document: document?.id, passage: { start: first?.start, end: first?.end } },
    })
  })

  it('offers the way back from filters first', () => {
    const { store } = renderApp(<NoMatch />, { data: { ...dataset, relations: [], questions: [], formerIds: {} } })
    act(() => store.setState({ isOpenedFile: true }))
    act(() => store.getState().toggle('stance', 'denied'))
    expect(screen.getAllByRole('button')).toHaveLength(1)
    expect(screen.getByRole('button')).toHaveAccessibleName('Clear all filters')
  })
})
