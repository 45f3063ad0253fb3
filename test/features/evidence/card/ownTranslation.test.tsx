import { act, screen } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Dataset } from '../../../../src/domain/dataset/dataset.ts'
import { OwnTranslation } from '../../../../src/features/evidence/card/OwnTranslation.tsx'
import { EvidencePanel } from '../../../../src/features/evidence/EvidencePanel.tsx'
import { fetchWords } from '../../../../src/i18n/engine/fetchWords.ts'
import { excerpt } from '../../excerpt.ts'
import { renderApp } from '../../renderApp.tsx'

beforeAll(() => fetchWords('evidence'))

const relation = excerpt.relations.find(({ evidence }) => evidence.length === 1)
const [piece] = relation?.evidence ?? []
const document = excerpt.documents.find(({ id }) => id === piece?.document)
const sentence = document?.sentences.find(({ start }) => start === piece?.start)
if (relation === undefined || piece === undefined || document === undefined || sentence === undefined)
  throw new Error('The excerpt has no single sentence')
const { questions: _, formerIds: __, ...rest } = excerpt
const { translationMarks: ___, ...unmarked } = piece
/** The excerpt without translations in the article of the sentence. */
const data: Dataset = {
  ...rest,
  documents: rest.documents.map((one) =>
    one === document ? { ...one, sentences: one.sentences.map(({ translations: ____, ...own }) => own) } : one,
  ),
  relations: [{ ...relation, evidence: [unmarked] }],
}

function open(language: 'en' | 'ar' = 'en', isOpenedFile = true) {
  const rendered = renderApp(<EvidencePanel />, {
    data,
    language,
    selection: { kind: 'relation', id: relation?.id ?? '', evidence: 0 },
  })
  act(() => rendered.store.setState({ isOpenedFile }))
  return rendered
}

describe('a translation of one’s own', () => {
  it('is written below the sentence, says whose it is, and stays in the collection', async () => {
    const { store, user } = open()
    await user.click(screen.getByRole('button', { name: 'Translate the sentence' }))
    await user.type(
      screen.getByRole('textbox', { name: 'Your translation' }),
      'What it means.{Control>}{Enter}{/Control}',
    )
    expect(screen.getByText('What it means.')).toBeVisible()
    expect(screen.getByText('Translated by hand in this collection')).toBeVisible()
    const own = store.getState().record.documents.find(({ id }) => id === document.id)
    expect(own?.sentences.find(({ id }) => id === sentence.id)?.translations).toEqual({ en: 'What it means.' })
    expect(own?.text).toBe(document.text)
    act(() => store.getState().takeBack())
    expect(screen.queryByText('What it means.')).toBeNull()
  })

  it('is left as it was by Escape', async () => {
    const { store, user } = open()
    await user.click(screen.getByRole('button', { name: 'Translate the sentence' }))
    await user.keyboard('Nothing{Escape}')
    expect(screen.queryByRole('textbox')).toBeNull()
    expect(store.getState().record).toBe(data)
  })

  it('goes into the other language where the article is in that of the interface', async () => {
    const { store, user } = open('ar')
    await user.click(screen.getByRole('button', { name: 'ترجم الجملة' }))
    await user.type(screen.getByRole('textbox', { name: 'ترجمتك' }), 'In English.')
    await user.click(screen.getByRole('button', { name: 'احفظ الترجمة' }))
    expect(await screen.findByText('In English.')).toBeVisible()
    expect(store.getState().translation).toBe(true)
  })

  it('has no place in a published dataset', () => {
    const { container } = renderApp(<OwnTranslation document={document} passage={piece} />, { data: excerpt })
    expect(container.querySelector('button')).toBeNull()
  })
})
