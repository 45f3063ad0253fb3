import { act, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { known, lookupOf } from '../../../src/domain/dataset/lookup.ts'
import { EntityPanel } from '../../../src/features/entity/EntityPanel.tsx'
import { excerpt as dataset } from '../excerpt.ts'
import { renderExcerpt } from '../renderApp.tsx'

const lookup = lookupOf(dataset)
const open = (id: string, options: Parameters<typeof renderExcerpt>[1] = {}) =>
  renderExcerpt(<EntityPanel />, { ...options, selection: { kind: 'entity', id } })

const totalOf = (id: string) => dataset.relations.filter(({ source, target }) => source === id || target === id).length

describe.each([
  ['en', 'Mali', 'مالي', 'ar', 'Country', /West African state/],
  ['ar', 'مالي', 'Mali', 'en', 'دولة', /دولة في غرب أفريقيا/],
] as const)('the panel of an entity, in %s', (language, name, other, otherLanguage, type, description) => {
  it('says who it is in both languages', () => {
    open('mali', { language })
    const heading = screen.getByRole('heading', { level: 2 })
    expect(heading).toHaveTextContent(name)
    expect(heading).toHaveAttribute('lang', language)
    expect(screen.getByText(other, { selector: `bdi[lang="${otherLanguage}"]` })).toBeInTheDocument()
    expect(screen.getByText(type, { selector: 'bdi' })).toBeInTheDocument()
    expect(screen.getByText(description)).toBeInTheDocument()
  })
})

describe('the relations of an entity', () => {
  it('are whole sentences, so that either direction is read', () => {
    open('mali')
    expect(screen.getByRole('button', { name: /Russia.*supplies arms to.*Mali.*4 sentences/ })).toBeInTheDocument()
    expect(screen.getAllByRole('button', { name: /^.{0,2}Mali.? .*/ }).length).toBeGreaterThan(0)
  })

  it('stand under their categories, with how many there are', () => {
    open('mali')
    const military = screen.getByRole('heading', { level: 4, name: /Military/ })
    const count = known(lookup.relationsOf, 'mali').filter(
      ({ type }) => known(lookup.relationType, type).category === 'military',
    ).length
    expect(military).toHaveTextContent(String(count))
  })

  it('open', async () => {
    const { user, store } = open('mali')
    await user.click(screen.getByRole('button', { name: /Russia.*supplies arms to/ }))
    expect(store.getState().selection).toEqual({ kind: 'relation', id: 'russia-supplies-arms-mali', evidence: 0 })
  })

  it('that filters hide are counted', () => {
    const { store } = open('mali')
    act(() => store.getState().only('category', 'economy', [...lookup.category.keys()]))
    const left = known(lookup.relationsOf, 'mali').filter(
      ({ type }) => known(lookup.relationType, type).category === 'economy',
    ).length
    expect(screen.getByText(`${totalOf('mali') - left} relations are hidden by filters.`)).toBeInTheDocument()
  })
})

describe('the mentions of an entity', () => {
  it('are whole sentences with the mention marked', async () => {
    const { user, container } = open('algeria')
    for (const summary of container.querySelectorAll('details:not([open]) > summary')) await user.click(summary)
    const texts = new Map(dataset.documents.map(({ text, sentences }) => [text, sentences]))
    for (const quote of container.querySelectorAll('blockquote')) {
      const words = quote.textContent
      expect(
        [...texts].some(([text, sentences]) => sentences.some(({ start, end }) => text.slice(start, end) === words)),
      ).toBe(true)
      expect(quote.querySelectorAll('mark').length).toBeGreaterThan(0)
    }
  })

  it('show a caption that is printed four times once', () => {
    const { container } = open('charles-iii')
    const captions = [...container.querySelectorAll('blockquote')].filter(({ textContent }) =>
      textContent.startsWith('ملك بريطانيا'),
    )
    expect(captions).toHaveLength(1)
    expect(screen.getByText('printed 3 more times')).toBeInTheDocument()
  })

  it('of an entity of each type can be shown', () => {
    const { store } = open('mali', { language: 'ar' })
    const ofEachType = new Map(dataset.entities.map((entity) => [entity.type, entity]))
    expect(ofEachType.size).toBeGreaterThan(5)
    for (const { id } of ofEachType.values()) {
      act(() => store.getState().select({ kind: 'entity', id }))
      expect(screen.getByRole('heading', { level: 2 })).toBeInTheDocument()
      expect(screen.getAllByRole('heading', { level: 4 }).length).toBeGreaterThan(0)
    }
  })
})
