import { act, screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import { LayoutMenu } from '../../../src/features/shape/LayoutMenu.tsx'
import { ShapeToolbar } from '../../../src/features/shape/ShapeToolbar.tsx'
import { ShapeNotice } from '../../../src/features/shape/ShapeNotice.tsx'
import { ViewToolbar } from '../../../src/features/shape/ViewToolbar.tsx'
import { pairOf } from '../../../src/domain/dataset/pair.ts'
import { actedOn } from '../../../src/store/entityActions.ts'
import { selectVisible } from '../../../src/store/selectors.ts'
import { renderApp } from '../renderApp.tsx'
// A menu is fetched late; here it is at hand.
import '../../../src/ui/headless/MenuPopup.tsx'

const plain = (text: string | null) => (text ?? '').replace(/[\u2066-\u2069]/g, '')
/** What a screen reader hears of, place by place. */
const said = () => screen.getAllByRole('status').map(({ textContent }) => plain(textContent))
const entityIn = (store: ReturnType<typeof renderApp>['store']) =>
  selectVisible(store.getState()).entities.map(({ id }) => id)

beforeAll(() => {
  // jsdom lays nothing out and has nothing to scroll.
  Element.prototype.scrollIntoView = () => {}
})

describe('the acts on a selection', () => {
  it('are there once something is selected, and focus on it, step by step, and back', async () => {
    const { store, user } = renderApp(
      <>
        <ShapeToolbar />
        <ShapeNotice />
      </>,
    )
    expect(screen.queryByRole('toolbar')).toBeNull()
    const all = entityIn(store).length
    act(() => store.getState().select({ kind: 'entity', id: 'guinea' }))
    const bar = screen.getByRole('toolbar', { name: 'Actions on the selection' })
    await user.click(within(bar).getByRole('button', { name: 'Focus' }))
    const near = entityIn(store)
    expect(near).toContain('guinea')
    expect(near.length).toBeLessThan(all)
    expect(said()).toContain('In focus: Guinea, with what is one step away')
    await user.click(screen.getByRole('button', { name: '2 steps' }))
    expect(entityIn(store).length).toBeGreaterThan(near.length)
    await user.click(screen.getByRole('button', { name: 'Show everything' }))
    expect(entityIn(store)).toHaveLength(all)
  })

  it('hide, say whom, and show again; undo takes it back too', async () => {
    const { store, user } = renderApp(
      <>
        <ShapeToolbar />
        <ShapeNotice />
      </>,
      { language: 'ar' },
    )
    act(() => store.getState().select({ kind: 'entity', id: 'mali' }))
    await user.click(screen.getByRole('button', { name: 'أخفِ' }))
    expect(entityIn(store)).not.toContain('mali')
    expect(store.getState().selection.kind).toBe('none')
    expect(said()).toContain('كيان واحد مخفيّ: مالي')
    act(() => store.temporal.getState().undo())
    expect(entityIn(store)).toContain('mali')
    act(() => store.temporal.getState().redo())
    await user.click(screen.getByRole('button', { name: 'أعد إظهارها' }))
    expect(entityIn(store)).toContain('mali')
  })

  it('act on all that are selected together, and ask for a chain between two', async () => {
    const { store, user } = renderApp(<ShapeToolbar />)
    act(() => store.getState().setMultiSelection(['mali', 'turkey']))
    expect(actedOn(store.getState())).toEqual(['mali', 'turkey'])
    expect(said()).toContain('2 selected')
    await user.click(screen.getByRole('button', { name: 'Find chain' }))
    expect(store.getState().chain).toMatchObject({ from: 'mali', to: 'turkey' })
    await user.click(screen.getByRole('button', { name: 'Neighbours' }))
    expect(store.getState().added).toEqual(expect.arrayContaining(['mali', 'turkey', 'russia', 'burkina-faso']))
    await user.click(screen.getByRole('button', { name: 'Clear the selection' }))
    expect(store.getState().multiSelection.size).toBe(0)
  })

  it('open all sentences of two that are selected together, in any order, if there are any', async () => {
    const { store, user } = renderApp(<ShapeToolbar />)
    act(() => store.getState().setMultiSelection(['russia', 'mali']))
    await user.click(screen.getByRole('button', { name: /^All \d+ sentences$/ }))
    expect(store.getState().selection).toEqual({ kind: 'pair', id: 'mali|russia' })
    act(() => store.getState().setMultiSelection(['mali', 'united-states']))
    expect(screen.queryByRole('button', { name: /sentences?$/ })).toBeNull()
    act(() => store.getState().setMultiSelection(['mali', 'russia', 'china']))
    expect(screen.queryByRole('button', { name: /sentences?$/ })).toBeNull()
  })

  it('draws each relation of a ribbon as a line of its own, and bundles them again', async () => {
    const { store, user } = renderApp(<ShapeToolbar />)
    const { lookup, dataset } = store.getState()
    const one = dataset.relations.find(
      ({ source, target }) =>
        (lookup.relationsOf.get(source) ?? []).filter((it) => it.source === target || it.target === target).length > 2,
    )
    act(() => store.getState().select({ kind: 'relation', id: one?.id ?? '' }))
    await user.click(screen.getByRole('button', { name: 'Line by line' }))
    expect([...store.getState().unbundled]).toEqual([pairOf(one ?? { source: '', target: '' })])
    await user.click(screen.getByRole('button', { name: 'As a ribbon' }))
    expect(store.getState().unbundled.size).toBe(0)
  })
})

describe('the choice of layouts', () => {
  it.each([
    ['en', 'Layout', 'Around one actor'],
    ['ar', 'التخطيط', 'حول طرف واحد'],
  ] as const)('lays the network out about who is selected, in %s', async (language, name, about) => {
    const { store, user } = renderApp(<LayoutMenu />, { language })
    act(() => store.getState().select({ kind: 'entity', id: 'turkey' }))
    await user.click(screen.getByRole('button', { name }))
    expect(await screen.findAllByRole('menuitemradio')).toHaveLength(5)
    await user.click(screen.getByRole('menuitemradio', { name: about }))
    expect(store.getState()).toMatchObject({ layout: 'concentric', centre: 'turkey' })
  })
})

describe.each([
  ['en', 'Selected together', '2 selected', ['Focus', 'Hide', 'Find chain', 'Clear the selection']],
  ['ar', 'المحدَّد معاً', 'كيانان محدَّدان', ['ركّز', 'أخفِ', 'ابحث عن سلسلة', 'ألغِ التحديد']],
] as const)('the acts on several over the map and the matrix (%s)', (language, name, count, acts) => {
  it('are those that change every view', async () => {
    const { store, user } = renderApp(<ViewToolbar />, { language })
    act(() => {
      store.getState().setView('map')
      store.getState().setMultiSelection(['mali', 'guinea'])
    })
    const bar = within(screen.getByRole('region', { name }))
    expect(bar.getByRole('status')).toHaveTextContent(count)
    expect(bar.getAllByRole('button').map((one) => one.getAttribute('aria-label'))).toEqual(acts)
    await user.click(bar.getByRole('button', { name: acts[1] }))
    expect(entityIn(store)).not.toContain('guinea')
    expect(store.getState().multiSelection.size).toBe(0)
  })
})
