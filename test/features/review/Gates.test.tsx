import { screen, within } from '@testing-library/react'
import { beforeAll, expect, it } from 'vitest'
import type { Finding, Verdict } from '../../../src/extraction/gates/candidate.ts'
import { Gates } from '../../../src/features/review/Gates.tsx'
import { fetchWords } from '../../../src/i18n/engine/fetchWords.ts'
import { renderExcerpt } from '../renderApp.tsx'

beforeAll(() => fetchWords('gates'))

const reversed: Finding = { gate: 'trigger', code: 'direction-reversed', severity: 'flag', words: 'supplied' }
const flagged: Verdict = { status: 'flagged', findings: [reversed] }

it('lists the five gates, marks the one that found something, and says what', () => {
  renderExcerpt(<Gates verdict={flagged} />)
  const gates = within(screen.getByRole('region', { name: 'Checked before you' })).getAllByRole('listitem')
  expect(gates.map(({ textContent }) => textContent)).toEqual([
    'Quote',
    'Both names',
    'WordsLook at this',
    'Stance',
    'Type',
  ])
  expect(screen.getByText('According to the rules, “supplied” goes the other way.')).toBeVisible()
})

it('is busy while it waits for the answer', () => {
  renderExcerpt(<Gates verdict={undefined} />)
  expect(screen.getByRole('region', { name: 'Checked before you' })).toHaveAttribute('aria-busy', 'true')
})

it('marks none where all are passed', () => {
  renderExcerpt(<Gates verdict={{ status: 'passed', findings: [] }} />)
  expect(screen.getByRole('region', { name: 'Checked before you' })).toHaveAttribute('aria-busy', 'false')
  expect(screen.queryByText('Look at this')).toBeNull()
})

it('says that the checks could not be run', () => {
  renderExcerpt(<Gates verdict="failed" />, { language: 'ar' })
  expect(screen.getByText('تعذّر إجراء الفحوص.')).toBeVisible()
})
