import { act, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { COMMANDS } from '../../../src/app/commands/commands.ts'
import type { Dataset, Relation, Stance } from '../../../src/domain/dataset/dataset.ts'
import { EvidencePanel } from '../../../src/features/evidence/EvidencePanel.tsx'
import { excerpt as dataset } from '../excerpt.ts'
import { relationOf, renderExcerpt, wordsOf } from '../renderApp.tsx'
import { present } from '../present.ts'
import { sentenceOracle } from '../../domain/evidence/sentenceOracle.ts'

const { count } = sentenceOracle(dataset)
const arms = relationOf('russia', 'supplies-arms', 'mali')
const killed = relationOf('jnim', 'kills', 'omar-traore')
const strike = relationOf('china', 'joins-strike', 'russia')

beforeEach(() => {
  localStorage.clear()
  Element.prototype.scrollIntoView = vi.fn<Element['scrollIntoView']>()
})

const open = (id: string, options: Parameters<typeof renderExcerpt>[1] = {}) =>
  renderExcerpt(<EvidencePanel />, { ...options, selection: { kind: 'relation', id, evidence: 0 } })

const quotes = (container: Element) => [...container.querySelectorAll('blockquote')].map((one) => one.textContent)
const heads = (level: number) => screen.getAllByRole('heading', { level }).map((one) => one.textContent)
const choice = () => screen.getByRole('combobox')

describe('grouping', () => {
  it('is offered only where there is something to group', () => {
    const one = dataset.relations.find(({ evidence }) => evidence.length === 1)
    open(one?.id ?? '')
    expect(screen.queryByRole('combobox')).toBeNull()
  })

  it.each([
    ['en', 'Group by', ['Article', 'Date', 'How it is stated', 'Speaker']],
    ['ar', 'اجمع بحسب', ['المقال', 'التاريخ', 'صيغة القول', 'القائل']],
  ] as const)('has its name and its choices in %s', (language, name, choices) => {
    open(arms.id, { language })
    const select = screen.getByRole('combobox', { name })
    expect(
      within(select)
        .getAllByRole('option')
        .map((option) => option.textContent),
    ).toEqual(choices)
  })

  it('by how it is stated puts what is asserted first, with the number of each', async () => {
    const { user, container } = open(arms.id)
    await user.selectOptions(choice(), 'How it is stated')
    expect(heads(4)).toEqual(['Asserted1 sentence', 'Attributed claim2 sentences', 'Hypothetical1 sentence'])
    const stances = ['asserted', 'attributed', 'hypothetical'].flatMap((stance) =>
      arms.evidence.filter((one) => one.stance === stance),
    )
    expect(quotes(container)).toEqual(stances.map(wordsOf))
  })

  it('by speaker names each one, the article itself first', async () => {
    const { user } = open(arms.id)
    await user.selectOptions(choice(), 'Speaker')
    expect(heads(4)).toEqual(['The article itself2 sentences', 'Malian army1 sentence', 'Sadio Camara1 sentence'])
  })

  it('by date goes from early to late, with the articles of a date together', async () => {
    const { user } = open(killed.id)
    await user.selectOptions(choice(), 'Date')
    const dates = new Set(
      killed.evidence.map(({ document }) => dataset.documents.find(({ id }) => id === document)?.published?.date),
    )
    expect(heads(4)).toHaveLength(dates.size)
  })

  it('is remembered', async () => {
    const before = open(arms.id)
    await before.user.selectOptions(choice(), 'Speaker')
    before.unmount()
    open(killed.id)
    expect(choice()).toHaveValue('speaker')
  })

  it('gives its order to the steps from sentence to sentence, by button and by key', async () => {
    const { user, store } = open(arms.id)
    await user.selectOptions(choice(), 'How it is stated')
    const rank = (at: number) => ['asserted', 'attributed', 'hypothetical'].indexOf(arms.evidence[at]?.stance ?? '')
    const order = [0, 1, 2, 3].toSorted((a, b) => rank(a) - rank(b) || a - b)
    expect(order).not.toEqual([0, 1, 2, 3])
    const at = () => {
      const { selection } = store.getState()
      return selection.kind === 'relation' ? selection.evidence : -1
    }
    await user.click(screen.getByRole('button', { name: 'Next sentence' }))
    expect(at()).toBe(order[1])
    expect(screen.getByText('Passage 2 of 4')).toBeInTheDocument()
    act(() => COMMANDS.nextEvidence.perform(store))
    expect(at()).toBe(order[2])
    act(() => COMMANDS.previousEvidence.perform(store))
    expect(at()).toBe(order[1])
    expect(screen.getAllByRole('article', { current: true })).toEqual([
      screen.getByRole('article', { name: /Passage 2 of 4/ }),
    ])
  })
})

const SIDES_OF_STANCES = {
  for: ['asserted', 'attributed'],
  against: ['denied'],
  supposed: ['hypothetical'],
} as const satisfies Record<string, readonly Stance[]>

/** The sides that a relation's evidence is on, in their order. */
const sidesOf = ({ evidence }: Relation) =>
  (['for', 'against', 'supposed'] as const)
    .map((side) => ({
      side,
      own: evidence.filter(({ stance }) => SIDES_OF_STANCES[side].some((one) => one === stance)),
    }))
    .filter(({ own }) => own.length > 0)

describe('a contested relation', () => {
  it.each([
    ['en', /Contested: denied in 1 of 3 sentences/, { for: 'For', against: 'Against', supposed: 'Supposed' }],
    ['ar', /مختلَف فيها: تنفيها 1 من 3 جمل/, { for: 'مؤيِّدة', against: 'نافية', supposed: 'افتراضية' }],
  ] as const)('has its sides beside each other, in %s', async (language, name, names) => {
    const denied = strike.evidence.filter(({ stance }) => stance === 'denied').length
    const { user, store } = open(strike.id, { language })
    const group = screen.getByRole('group', { name: new RegExp(name.source.replace(/\b1\b/, String(denied))) })
    const buttons = within(group).getAllByRole('button')
    expect(buttons.map((button) => button.firstElementChild?.nextElementSibling?.textContent)).toEqual(
      sidesOf(strike).map(({ side }) => names[side]),
    )
    const against = sidesOf(strike).findIndex(({ side }) => side === 'against')
    await user.click(present(buttons[against]))
    const { selection } = store.getState()
    expect(selection.kind === 'relation' && strike.evidence[selection.evidence]?.stance).toBe('denied')
  })

  it('lists them apart, what is for it first, and opens so whatever was chosen before', async () => {
    const before = open(arms.id)
    await before.user.selectOptions(choice(), 'Speaker')
    before.unmount()
    const { container } = open(strike.id)
    const sides = sidesOf(strike)
    expect(heads(4)).toEqual(
      sides.map(({ side, own }): unknown => expect.stringMatching(new RegExp(`^${side}${count(own)} sentence`, 'i'))),
    )
    expect(quotes(container)).toEqual(sides.flatMap(({ own }) => own).map(wordsOf))
  })
})

describe('counts', () => {
  /** The article twice, under another publisher's name, with the evidence of the first said again in the second. */
  const syndicated: Dataset = {
    ...dataset,
    documents: dataset.documents.flatMap((one) =>
      one.id === 'mali-aircraft' ? [one, { ...one, id: 'mali-aircraft-again', publisher: 'The Other Paper' }] : [one],
    ),
    relations: dataset.relations.map((one) =>
      one.id === arms.id
        ? {
            ...one,
            evidence: [
              ...one.evidence,
              ...one.evidence.map((again) => ({ ...again, document: 'mali-aircraft-again' })),
            ],
          }
        : one,
    ),
  }

  it('say sentences, articles and publishers apart, and copies once', () => {
    open(arms.id, { data: syndicated })
    expect(
      screen.getByText(/4 sentences.*in 2 articles.*from 2 publishers.*4 more repeat others word for word/),
    ).toBeInTheDocument()
    expect(screen.getAllByText(/Word for word as in/)).toHaveLength(4)
  })

  it('say in Arabic what they say in English', () => {
    open(arms.id, { data: syndicated, language: 'ar' })
    expect(screen.getByText(/4 جمل.*في مقالين.*من ناشرَين.*و4 جمل أخرى تكرر غيرها حرفياً/)).toBeInTheDocument()
  })
})

it('figures have their unit and their words in both languages', () => {
  const figured = dataset.relations.find(({ evidence }) =>
    evidence.some(({ figures }) => figures?.some(({ unit }) => unit === 'drones')),
  )
  const figure = figured?.evidence.flatMap(({ figures }) => figures ?? []).find(({ unit }) => unit === 'drones')
  for (const [language, words] of [
    ['en', `${figure?.value} drones`],
    ['ar', /مسيّر/],
  ] as const) {
    const { unmount } = open(figured?.id ?? '', { language })
    const [shown] = screen.getAllByRole('definition').filter((one) => one.textContent.includes(figure?.of ?? '—'))
    expect(shown).toHaveTextContent(words)
    unmount()
  }
})
