import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { isLanguage, nearestLanguage } from '../../src/domain/language/languages.ts'
import { formatEdtf } from '../../src/i18n/engine/format.ts'
import { nameOfLanguage } from '../../src/i18n/engine/list.ts'
import { EvidencePanel } from '../../src/features/evidence/EvidencePanel.tsx'
import { Legend } from '../../src/features/filters/Legend.tsx'
import { wordsIn } from '../../src/i18n/engine/words.ts'
import { relationOf, renderExcerpt } from '../features/renderApp.tsx'
import { pseudo } from './pseudo.ts'
import { addPseudoLanguage } from './pseudoLanguage.ts'

const language = addPseudoLanguage()

it('is a language of the interface once it is in the registry', () => {
  expect(isLanguage('en-XA')).toBe(true)
  expect(nearestLanguage('en-XA')).toBe('en-XA')
  expect(nameOfLanguage('ar', language)).toBe('Arabic')
})

it('says counts and dates in its own words', () => {
  expect(wordsIn('app', language)('app.sentences', { count: 3 })).toBe(
    pseudo('{count} sentences').replace('{count}', '3'),
  )
  expect(formatEdtf(language, '2012/..')).toBe(pseudo('from {date}').replace('{date}', '2012'))
})

it('names every facet of the legend', () => {
  renderExcerpt(<Legend />, { language })
  for (const name of ['Relations', 'Entities', 'How it is stated', 'Articles'])
    expect(screen.getByText(pseudo(name))).toBeInTheDocument()
  expect(screen.getByRole('checkbox', { name: new RegExp(pseudo('Asserted')) })).toBeChecked()
})

it('leaves nothing of a panel in English but the names of the dataset', () => {
  Element.prototype.scrollIntoView = () => undefined
  const { id } = relationOf('russia', 'supplies-arms', 'mali')
  const { container } = renderExcerpt(<EvidencePanel />, { language, selection: { kind: 'relation', id, evidence: 0 } })
  const names = [...container.querySelectorAll('button, [aria-label]')].map(
    (part) => part.getAttribute('aria-label') ?? part.textContent,
  )
  expect(names.length).toBeGreaterThan(10)
  const english = /\b(sentences?|show|copy|cite|mark|articles?|asserted|according|evidence)\b/i
  expect(names.filter((name) => english.test(name))).toEqual([])
})
