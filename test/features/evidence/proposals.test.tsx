import { screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import { withoutDirectionMarks } from '../../../src/domain/text/withoutDirectionMarks.ts'
import type { Dataset, Review } from '../../../src/domain/dataset/dataset.ts'
import { datasetOf } from '../../../src/features/dataExport/exportParts.ts'
import { EvidencePanel } from '../../../src/features/evidence/EvidencePanel.tsx'
import { Legend } from '../../../src/features/filters/Legend.tsx'
import { fetchWords } from '../../../src/i18n/engine/fetchWords.ts'
import { filterSentence } from '../../../src/i18n/sentences/filterSentence.ts'
import { wordsIn } from '../../../src/i18n/engine/words.ts'
import { excerpt } from '../excerpt.ts'
import { renderApp } from '../renderApp.tsx'

beforeAll(async () => {
  await Promise.all([fetchWords('evidence'), fetchWords('filters')])
})

const several = excerpt.relations.toSorted((a, b) => b.evidence.length - a.evidence.length)[0]
if (several === undefined) throw new Error('The excerpt has no relation')
const selection = { kind: 'relation' as const, id: several.id, evidence: 0 }

/** The excerpt, with the evidence of its most documented relation under review. */
const under = (...verdicts: readonly Review[]): Dataset => ({
  ...excerpt,
  relations: excerpt.relations.map((one) =>
    one.id === several.id
      ? { ...one, evidence: one.evidence.map((piece, at) => ({ ...piece, review: verdicts[at] ?? 'accepted' })) }
      : one,
  ),
})

describe('a relation under review', () => {
  it('says of each sentence whether it is only proposed, and of how many', () => {
    renderApp(<EvidencePanel />, { data: under('proposed'), selection })
    const cards = screen.getAllByRole('article')
    expect(cards.filter((card) => within(card).queryByText('Proposed') !== null)).toHaveLength(1)
    expect(screen.getByText(/1 of them only proposed/)).toBeVisible()
  })

  it('says so in Arabic', () => {
    renderApp(<EvidencePanel />, { data: under('proposed'), selection, language: 'ar' })
    expect(screen.getByText('مقترَح')).toBeVisible()
    expect(screen.getByText(/واحدة منها مقترَحة فحسب/)).toBeVisible()
  })

  it.each([
    ['en', 'Put off', 'Proposed by rule; the decision was put off', 'Proposed by rule; nobody has reviewed it'],
    ['ar', 'مؤجَّل', 'مقترَح بقاعدة، وأُجِّل البتّ فيه', 'مقترَح بقاعدة ولم يراجعه أحد'],
  ] as const)('says in %s of a proposal that was put off that it was', (language, badge, fact, other) => {
    const data = under('proposed')
    const later: Dataset = {
      ...data,
      relations: data.relations.map((one) => ({
        ...one,
        evidence: one.evidence.map((piece) =>
          piece.review === 'proposed' ? { ...piece, putOff: true as const } : piece,
        ),
      })),
    }
    renderApp(<EvidencePanel />, { data: later, selection, language })
    expect(screen.getByText(badge)).toBeVisible()
    expect(screen.getByText(fact)).toBeInTheDocument()
    expect(screen.queryByText(other)).toBeNull()
  })

  it.each([
    ['accepted', 'en', 'Accepted by Amina'],
    ['accepted', 'ar', 'قُبل باسم Amina'],
    ['edited', 'en', 'Accepted after a change by Amina'],
    ['edited', 'ar', 'قُبل بعد تعديل باسم Amina'],
    ['byHand', 'en', 'Added by hand by Amina'],
    ['byHand', 'ar', 'أُضيف يدوياً باسم Amina'],
    ['reviewed', 'en', 'Reviewed by Amina'],
    ['reviewed', 'ar', 'رُوجع باسم Amina'],
  ] as const)('says of what was %s, in %s, by whom', (is, language, said) => {
    const review = is === 'accepted' || is === 'edited' ? { review: is } : {}
    const others = is === 'reviewed' ? {} : { review: 'accepted' as const }
    const signed: Dataset = {
      ...excerpt,
      agents: [{ id: 'person', name: 'Amina', person: true }],
      relations: excerpt.relations.map((one) => ({
        ...one,
        evidence: one.evidence.map((piece, at) =>
          one.id === several.id && at === 0 ? { ...piece, ...review, reviewedBy: 'person' } : { ...piece, ...others },
        ),
      })),
    }
    renderApp(<EvidencePanel />, { data: signed, selection, language })
    const facts = screen.getAllByRole('definition').map((one) => withoutDirectionMarks(one.textContent))
    expect(facts.filter((fact) => fact === said)).toHaveLength(1)
  })

  it('shows nothing of what was rejected, which a file of the whole dataset keeps', () => {
    const record = under('rejected')
    const { store } = renderApp(<EvidencePanel />, { data: record, selection })
    expect(screen.getAllByRole('article')).toHaveLength(several.evidence.length - 1)
    expect(datasetOf(store.getState(), 'all', 'sanad')).toBe(record)
    for (const format of ['csv', 'graphml', 'followthemoney', 'annotations', 'bibtex'] as const)
      expect(JSON.stringify(datasetOf(store.getState(), 'all', format))).not.toContain('rejected')
    expect(JSON.stringify(datasetOf(store.getState(), 'visible', 'sanad'))).not.toContain('rejected')
  })
})

describe('the legend', () => {
  it('tells proposals apart, filters them, and says so in words', async () => {
    const { store, user } = renderApp(<Legend />, { data: under('proposed') })
    const group = screen.getByRole('group', { name: 'Review' })
    await user.click(within(group).getByRole('checkbox', { name: /Proposed/ }))
    expect([...store.getState().filters.review]).toEqual(['proposed'])
    expect(filterSentence(store.getState(), wordsIn('app', 'en'), 'en')).toBe('Relations reviewed')
  })

  it('has no such group where nothing was proposed', () => {
    renderApp(<Legend />, { data: excerpt })
    expect(screen.queryByRole('group', { name: 'Review' })).toBeNull()
  })
})
