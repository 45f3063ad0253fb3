import { configure, screen } from '@testing-library/react'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Announcer } from '../../../src/app/list/Announcer.tsx'
import { GraphList } from '../../../src/app/list/GraphList.tsx'
import { renderApp, dataset } from '../../features/renderApp.tsx'

/** The relations between a few actors: the whole list is slow in jsdom. */
const few = new Set(['russia', 'mali', 'turkey'])
const data = {
  ...dataset,
  relations: dataset.relations.filter(({ source, target }) => few.has(source) && few.has(target)),
}

beforeAll(() => configure({ defaultHidden: true }))
afterAll(() => configure({ defaultHidden: false }))

describe('the graph as a list', () => {
  it.each([
    ['en', 'Graph as a list', /^Russia supplies arms to Mali, Military, 4 sentences$/],
    ['ar', 'الشبكة في قائمة', /^روسيا تسلّح مالي، شأن عسكري، 4 جمل$/],
  ] as const)('has every relation by name, under both of its ends (%s)', (language, title, name) => {
    renderApp(<GraphList />, { language, data })
    expect(screen.getByRole('region', { name: title })).toBeInTheDocument()
    expect(screen.getAllByRole('button', { name })).toHaveLength(2)
  })

  it('is one stop of Tab; the arrow keys move and light the picture; Enter opens', async () => {
    const { user, store } = renderApp(<GraphList />, { data })
    await user.tab()
    const first = document.activeElement
    expect(store.getState().hover).toEqual({ kind: 'entity', id: 'mali' })
    await user.keyboard('{ArrowDown}')
    expect(document.activeElement).not.toBe(first)
    const { hover } = store.getState()
    expect(hover?.kind).toBe('relation')
    await user.keyboard('{Enter}')
    expect(store.getState().selection).toMatchObject({ kind: 'relation', id: hover?.id })
    await user.keyboard('{ArrowRight}')
    expect(store.getState().hover?.kind).toBe('entity')
    await user.keyboard('{Home}')
    expect(document.activeElement).toBe(first)
    await user.tab()
    expect(store.getState().hover).toBeNull()
  })

  it('leaves out what the filters hide', async () => {
    const { store } = renderApp(<GraphList />, { data })
    store.getState().toggle('category', 'military')
    await expect.poll(() => screen.queryAllByRole('button', { name: /supplies arms/ })).toHaveLength(0)
  })
})

describe('the announcement', () => {
  it('says what was opened, in both languages', async () => {
    const { store } = renderApp(<Announcer />)
    store.getState().select({ kind: 'relation', id: 'russia-supplies-arms-mali' })
    const said = () => document.body.textContent?.replace(/[\u2066-\u2069]/g, '')
    await expect
      .poll(said)
      .toBe('Russia supplies arms to Mali. Military. 4 sentences, 1 asserted, 2 attributed, 1 hypothetical.')
    await store.getState().setLanguage('ar')
    store.getState().select({ kind: 'entity', id: 'mali' })
    await expect.poll(said).toMatch(/^مالي\. دولة\. \d+ علاقة\.$/)
  })
})
