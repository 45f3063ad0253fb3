import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { OpenedFileNotice } from '../../../src/app/shell/OpenedFileNotice.tsx'
import type { Dataset, Relation } from '../../../src/domain/dataset/dataset.ts'
import { dataset, renderApp } from '../../features/renderApp.tsx'

const proposed = (one: Relation): Relation => ({
  ...one,
  evidence: one.evidence.map((evidence) => ({ ...evidence, review: 'proposed' as const })),
})
const withProposals = (count: number): Dataset => ({
  ...dataset,
  relations: dataset.relations.map((one, at) => (at < count ? proposed(one) : one)),
})
const notice = (language: 'en' | 'ar', count: number) =>
  renderApp(<OpenedFileNotice name="mine.json" onLeave={vi.fn<() => void>()} />, {
    language,
    data: withProposals(count),
  })

it.each([
  ['en', 1, /“mine\.json”\. One of its relations is a proposal that nobody has reviewed/],
  ['en', 5, /5 of its relations are proposals/],
  ['ar', 2, /علاقتان من علاقاته مقترَحتان/],
  ['ar', 12, /12 علاقةً من علاقاته مقترَحة/],
] as const)('says in %s how many relations of an opened file are proposals (%i)', (language, count, words) => {
  notice(language, count)
  expect(screen.getByText(words)).toBeInTheDocument()
})

it('says nothing of proposals where there are none', () => {
  notice('en', 0)
  expect(screen.getByText(/mine\.json/)).toBeInTheDocument()
  expect(screen.queryByText(/proposal/)).toBeNull()
})
