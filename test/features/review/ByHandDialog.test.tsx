import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { useShortcuts } from '../../../src/app/commands/useShortcuts.ts'
import type { Dataset } from '../../../src/domain/dataset/dataset.ts'
import { verify } from '../../../src/domain/dataset/verification/verify.ts'
import { ByHandDialog } from '../../../src/features/review/byHand/ByHandDialog.tsx'
import { useApp } from '../../../src/store/hooks/useApp.ts'
import { openEvidence } from '../../../src/store/openEvidence.ts'
import { giveDialogs } from '../dialogs.ts'
import { present } from '../present.ts'
import { renderApp } from '../renderApp.tsx'
import { GatesHere } from './gatesHere.ts'

giveDialogs()
beforeEach(() => vi.stubGlobal('Worker', GatesHere))

const TEXT = 'اشترت غانا طائرات من والبرازيل أمس. Nothing else.'
/** A collection of one sentence, in which nobody is known yet but Brazil. */
const collection = (): Dataset => ({
  format: 'sanad/1',
  id: 'own',
  title: { en: 'Own' },
  description: { en: 'One sentence' },
  sources: [{ file: 'own.txt', sha256: '0'.repeat(64) }],
  documents: [
    {
      id: 'own',
      kind: 'article',
      language: 'ar',
      title: { ar: 'خبر' },
      publisher: 'الجريدة',
      source: { file: 'own.txt', start: 0, end: TEXT.length },
      text: TEXT,
      sentences: [
        { id: 'own-s01', start: 0, end: TEXT.indexOf(' Nothing'), role: 'body' },
        { id: 'own-s02', start: TEXT.indexOf('Nothing'), end: TEXT.length, role: 'body' },
      ],
    },
  ],
  entities: [
    {
      id: 'brazil',
      type: 'country',
      labels: { en: 'Brazil', ar: 'البرازيل' },
      aliases: ['else'],
      mentions: [{ document: 'own', start: TEXT.indexOf('else'), end: TEXT.indexOf('else') + 4 }],
    },
  ],
  relations: [],
  vocabulary: {
    entityTypes: [
      { id: 'country', labels: { en: 'Country', ar: 'دولة' }, plurals: { en: 'Countries', ar: 'دول' } },
      { id: 'weapon', labels: { en: 'Weapon', ar: 'سلاح' }, plurals: { en: 'Weapons', ar: 'أسلحة' } },
    ],
    categories: [{ id: 'arms', labels: { en: 'Arms', ar: 'سلاح' }, polarity: 'cooperative' }],
    relationTypes: [
      {
        id: 'buys-from',
        labels: { en: 'buys from', ar: 'يشتري من' },
        category: 'arms',
        polarity: 'cooperative',
        kind: 'event',
        joins: { source: ['country'], target: ['country'] },
      },
    ],
  },
})

function Keys() {
  useShortcuts()
  return useApp(({ dialog }) => dialog) === 'byHand' && <ByHandDialog />
}

function open(language: 'en' | 'ar' = 'en') {
  const rendered = renderApp(<Keys />, { data: collection(), language })
  act(() => {
    rendered.store.setState({ isOpenedFile: true })
    rendered.store.getState().openByHand({ document: 'own', passage: { start: 0, end: 35 }, words: null })
  })
  return rendered
}

const word = (name: string) => screen.getByRole('option', { name })
const adder = () => screen.getByRole('button', { name: 'Add the relation' })

describe('annotating by hand', () => {
  it('names an actor of the collection without the particle, a new one with its kind, and draws a relation that counts as accepted', async () => {
    const { store, user } = open()
    await user.click(word('والبرازيل'))
    expect(word('والبرازيل')).toHaveAttribute('aria-selected', 'true')
    await user.click(screen.getByRole('combobox', { name: 'Who is it?' }))
    const [, list] = screen.getAllByRole('listbox')
    if (list === undefined) throw new Error('There is no list')
    await user.click(within(list).getByRole('option', { name: /Brazil/ }))
    const brazil = store.getState().record.entities[0]?.mentions.at(-1)
    expect(brazil && TEXT.slice(brazil.start, brazil.end)).toBe('البرازيل')

    await user.click(word('غانا'))
    await user.type(screen.getByRole('textbox', { name: 'Name in English, if you know it' }), 'Ghana')
    await user.click(screen.getByRole('button', { name: 'Add the actor' }))
    expect(store.getState().record.entities[1]).toMatchObject({
      id: 'ghana',
      type: 'country',
      labels: { ar: 'غانا', en: 'Ghana' },
      aliases: ['غانا'],
    })

    await user.click(word('اشترت'))
    await user.click(screen.getByRole('button', { name: 'These words state the relation' }))
    // Whom was named first is the subject until somebody swaps them.
    await user.click(screen.getByRole('button', { name: 'Swap' }))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Type' }), 'buys from')
    await waitFor(() => expect(adder()).toHaveAttribute('aria-disabled', 'false'))
    await user.click(adder())

    const state = store.getState()
    expect(state.dialog).toBe('none')
    expect(openEvidence(state)).toMatchObject({
      relation: { source: 'ghana', target: 'brazil', type: 'buys-from' },
      evidence: { start: 0, end: 35, stance: 'asserted', trigger: { start: 0, end: 5 } },
    })
    expect(openEvidence(state)?.evidence).not.toHaveProperty('review')
    expect(verify(state.record)).toEqual([])
    for (const _ of [1, 2, 3]) act(() => store.getState().takeBack())
    expect(store.getState().record).toEqual(collection())
  })

  it('is done by keyboard alone, and takes whole words', async () => {
    const { user } = open()
    act(() => word('اشترت').focus())
    await user.keyboard('{ArrowLeft}')
    expect(word('غانا')).toHaveFocus()
    await user.keyboard('{Shift>}{ArrowLeft}{/Shift}')
    expect(screen.getByRole('region', { name: 'The chosen words' })).toHaveTextContent('غانا طائرات')
    await user.keyboard(' ')
    expect(screen.getByRole('region', { name: 'The chosen words' })).toHaveTextContent(/^طائرات/)
  })

  it('says which gate refuses a relation and why, and does not add it', async () => {
    const { store, user } = open()
    for (const [words, name] of [
      ['غانا', 'Ghana'],
      ['طائرات', 'Aircraft'],
    ] as const) {
      await user.click(word(words))
      await user.type(screen.getByRole('textbox', { name: 'Name in English, if you know it' }), name)
      await user.click(screen.getByRole('button', { name: 'Add the actor' }))
    }
    await user.selectOptions(screen.getByRole('combobox', { name: 'Type' }), 'buys from')
    // The kind of one end is changed after the type was chosen.
    const before = store.getState().record
    act(() => {
      const { record } = store.getState()
      store.getState().revise({
        record: {
          ...record,
          entities: record.entities.map((one) => (one.id === 'aircraft' ? { ...one, type: 'weapon' } : one)),
        },
        replacements: new Map(),
      })
    })
    await waitFor(() =>
      expect(within(screen.getByRole('dialog')).getByRole('status')).toHaveTextContent(
        /Refused by the check “Type”: .*may not join/,
      ),
    )
    expect(adder()).toHaveAttribute('aria-disabled', 'true')
    await user.click(adder())
    expect(store.getState().record.relations).toBe(before.relations)
  })

  it('goes on to the next sentence and back without leaving the dialog, and drops the words that were chosen', async () => {
    const { user } = open()
    await user.click(word('غانا'))
    const next = screen.getByRole('button', { name: 'Next sentence' })
    expect(screen.getByText('Sentence 1 of 2')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Previous sentence' })).toHaveAttribute('aria-disabled', 'true')
    await user.click(next)
    expect(word('Nothing')).toBeVisible()
    expect(screen.queryByRole('region', { name: 'The chosen words' })).toBeNull()
    expect(next).toHaveFocus()
    expect(next).toHaveAttribute('aria-disabled', 'true')
    await user.click(next)
    expect(screen.getByText('Sentence 2 of 2')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Previous sentence' }))
    expect(word('غانا')).toBeVisible()
  })

  it('adds a relation and goes on, with focus in the dialog', async () => {
    const { store, user } = open()
    await user.click(word('غانا'))
    await user.type(screen.getByRole('textbox', { name: 'Name in English, if you know it' }), 'Ghana')
    await user.click(screen.getByRole('button', { name: 'Add the actor' }))
    await user.click(word('والبرازيل'))
    await user.click(screen.getByRole('combobox', { name: 'Who is it?' }))
    await user.click(within(present(screen.getAllByRole('listbox')[1])).getByRole('option', { name: /Brazil/ }))
    await user.click(word('اشترت'))
    await user.click(screen.getByRole('button', { name: 'These words state the relation' }))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Type' }), 'buys from')
    await waitFor(() => expect(adder()).toHaveAttribute('aria-disabled', 'false'))
    await user.click(screen.getByRole('button', { name: 'Add and go on' }))
    expect(store.getState().record.relations).toHaveLength(1)
    expect(screen.getByText('Sentence 2 of 2')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Next sentence' })).toHaveFocus()
    expect(screen.queryByRole('button', { name: 'Add and go on' })).toBeNull()
  })

  it('speaks Arabic', () => {
    open('ar')
    expect(screen.getByRole('dialog', { name: 'ترميز يدوي' })).toBeVisible()
    expect(screen.getByRole('button', { name: 'أضف العلاقة' })).toBeDisabled()
  })
})
