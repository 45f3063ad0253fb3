import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Dataset, Entity } from '../../../src/domain/dataset/dataset.ts'
import { ActorsDialog } from '../../../src/features/review/actors/ActorsDialog.tsx'
import { giveDialogs } from '../dialogs.ts'
import { excerpt } from '../excerpt.ts'
import { renderApp } from '../renderApp.tsx'

giveDialogs()

const goita = excerpt.entities.find(({ id }) => id === 'assimi-goita')
if (goita === undefined) throw new Error('There is no Goita')
const twin: Entity = {
  id: 'goita',
  type: goita.type,
  labels: { en: 'Asimi Goïta' },
  aliases: goita.aliases,
  mentions: goita.mentions.slice(0, 1),
}
const { questions: _, formerIds: __, ...rest } = excerpt
const data: Dataset = { ...rest, entities: [...excerpt.entities, twin] }

function open(selected?: string, language: 'en' | 'ar' = 'en') {
  const rendered = renderApp(<ActorsDialog />, {
    data,
    language,
    ...(selected === undefined ? {} : { selection: { kind: 'entity', id: selected } }),
  })
  act(() => rendered.store.setState({ isOpenedFile: true }))
  const entity = (id: string) => rendered.store.getState().record.entities.find((one) => one.id === id)
  return { ...rendered, entity }
}

describe('the actors of a collection', () => {
  it('are merged only when a person says so, and parted again by undo', async () => {
    const { store, user, entity } = open()
    const pairs = screen.getByRole('region', { name: 'May be one' })
    expect(entity('goita')).toBeDefined()
    const [merge] = within(pairs).getAllByRole('button', { name: /^Merge .*Go[iï]ta|^Merge .*غويتا/ })
    if (merge === undefined) throw new Error('The pair is not listed')
    await user.click(merge)
    expect(entity('goita')).toBeUndefined()
    expect(store.getState().record.formerIds?.entities).toMatchObject({ goita: 'assimi-goita' })
    await user.click(screen.getByRole('button', { name: /^Undo/ }))
    expect(store.getState().record).toBe(data)
  })

  it('are kept apart for good', async () => {
    const { user, entity } = open()
    const pairs = screen.getByRole('region', { name: 'May be one' })
    const count = within(pairs).getAllByRole('listitem').length
    const [apart] = within(pairs).getAllByRole('button', { name: /^Keep .*Go[iï]ta|^Keep .*غويتا/ })
    if (apart === undefined) throw new Error('The pair is not listed')
    await user.click(apart)
    expect(within(pairs).queryAllByRole('listitem')).toHaveLength(count - 1)
    expect(entity('goita')?.differentFrom ?? entity('assimi-goita')?.differentFrom).toHaveLength(1)
  })

  it('get a name in the other language, and other names of the articles', async () => {
    const { user, entity } = open('goita')
    const form = screen.getByRole('region', { name: 'Names and kind' })
    await user.type(within(form).getByRole('textbox', { name: 'Name in Arabic' }), 'أسيمي غويتا')
    await user.click(within(form).getByRole('button', { name: 'Save names and kind' }))
    expect(entity('goita')?.labels).toEqual({ en: 'Asimi Goïta', ar: 'أسيمي غويتا' })
    await user.type(screen.getByRole('textbox', { name: /Another name/ }), 'العقيد')
    await user.click(screen.getByRole('button', { name: 'Add the name' }))
    expect(entity('goita')?.aliases).toContain('العقيد')
  })

  it('keep their kind while a relation does not allow another, and lead to that relation', async () => {
    const { store, user, entity } = open('mali')
    const form = screen.getByRole('region', { name: 'Names and kind' })
    await user.selectOptions(within(form).getByRole('combobox', { name: 'Kind' }), 'weapon')
    await user.click(within(form).getByRole('button', { name: 'Save names and kind' }))
    expect(entity('mali')?.type).toBe('country')
    const status = within(screen.getByRole('dialog')).getByRole('status')
    await waitFor(() => expect(status).toHaveTextContent(/relations? (do|does) not allow it/))
    const [first] = within(status).getAllByRole('button')
    if (first === undefined) throw new Error('It names no relation')
    await user.click(first)
    expect(store.getState().selection).toMatchObject({ kind: 'relation' })
  })

  it('are listed in Arabic', () => {
    open('mali', 'ar')
    expect(screen.getByRole('dialog', { name: 'أطراف هذه المجموعة' })).toBeVisible()
    expect(screen.getByRole('region', { name: 'لعلهما طرف واحد' })).toBeVisible()
  })

  it('are told from a collection in which nobody is named, and from one without pairs', () => {
    open()
    expect(screen.getByText(/^Choose one of \d+ actors/)).toBeVisible()
    cleanup()
    const rendered = renderApp(<ActorsDialog />, { data: { ...data, entities: [], relations: [] } })
    act(() => rendered.store.setState({ isOpenedFile: true }))
    expect(screen.getByText(/^Nobody is named yet/)).toBeVisible()
    expect(within(screen.getByRole('region', { name: 'May be one' })).getByText(/^No two actors/)).toBeVisible()
  })
})
