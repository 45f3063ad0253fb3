import { act, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Dataset } from '../../../src/domain/dataset/dataset.ts'
import { EvidencePanel } from '../../../src/features/evidence/EvidencePanel.tsx'
import { excerpt as dataset } from '../excerpt.ts'
import { relationOf, renderExcerpt, wordsOf } from '../renderApp.tsx'
import { present } from '../present.ts'
// A menu is fetched late; here it is at hand.
import '../../../src/ui/headless/MenuPopup.tsx'
import { sentenceOracle } from '../../domain/evidence/sentenceOracle.ts'

const arms = relationOf('russia', 'supplies-arms', 'mali')
const scrolled = vi.fn<Element['scrollIntoView']>()

beforeEach(() => {
  scrolled.mockClear()
  Element.prototype.scrollIntoView = scrolled
})

const open = (id: string, options: Parameters<typeof renderExcerpt>[1] = {}) =>
  renderExcerpt(<EvidencePanel />, { ...options, selection: { kind: 'relation', id, evidence: 0 } })

const quotes = (container: Element) => [...container.querySelectorAll('blockquote')]

describe.each([
  [
    'en',
    /Russia supplies arms to Mali/,
    /4 sentences.*in 1 article.*from 1 publisher.*1 asserted.*2 attributed.*Malian army.*Sadio Camara/,
  ],
  [
    'ar',
    /روسيا تسلّح مالي/,
    /4 جمل.*في مقال واحد.*من ناشر واحد.*واحدة مقرَّرة.*اثنتان منسوبتان.*الجيش المالي.*ساديو كمرا/,
  ],
] as const)('the panel of a relation, in %s', (language, heading, summary) => {
  it('says who does what to whom, and how well it is documented', () => {
    open(arms.id, { language })
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(heading)
    expect(screen.getByText(summary)).toBeInTheDocument()
  })

  it('quotes every sentence word for word in Arabic, and translates it for who reads English or asks for it', async () => {
    const { container, user } = open(arms.id, { language })
    const isTranslated = () => container.querySelector('blockquote + [lang="en"]') !== null
    expect(quotes(container).map((one) => one.textContent)).toEqual(arms.evidence.map(wordsOf))
    expect(isTranslated()).toBe(language === 'en')
    const toggle = screen.getByRole('button', { name: language === 'en' ? 'Translation' : 'الترجمة' })
    expect(toggle).toHaveAttribute('aria-pressed', String(language === 'en'))
    await user.click(toggle)
    expect(isTranslated()).toBe(language === 'ar')
    if (language === 'en') await user.click(toggle)
    for (const quote of quotes(container)) {
      expect(quote).toHaveAttribute('lang', 'ar')
      expect(quote).toHaveAttribute('dir', 'rtl')
      expect(quote.nextElementSibling).toHaveAttribute('lang', 'en')
      expect(quote.nextElementSibling).toHaveAttribute('dir', 'ltr')
    }
  })
})

describe('a piece of evidence', () => {
  it('has subject, object and trigger marked, in the sentence and in its translation', () => {
    open(arms.id)
    const card = screen.getAllByRole('article')[0]
    const marks = (selector: string) =>
      [...(card?.querySelectorAll(`${selector} mark`) ?? [])].map((mark) => [
        mark.getAttribute('data-mark'),
        mark.textContent,
      ])
    expect(marks('blockquote')).toEqual([
      ['object', 'مالي'],
      ['trigger', 'تتسلم'],
      ['subject', 'الروسية'],
    ])
    expect(marks('p[lang="en"]')).toEqual([
      ['object', 'Mali'],
      ['trigger', 'takes delivery of'],
      ['subject', 'Russian'],
    ])
  })

  it('says how and where the sentence stands', () => {
    open(arms.id)
    const [first, second] = screen.getAllByRole('article')
    expect(first).toHaveAccessibleName(/Passage 1 of 4, .*Asserted/)
    expect(within(present(first)).getByText('Headline')).toBeInTheDocument()
    expect(within(present(second)).getByText('¶ 1, sentence 1')).toBeInTheDocument()
    expect(within(present(second)).getByRole('img', { name: /Sentence \d+ of \d+ in the article/ })).toBeInTheDocument()
  })

  it('names the speaker of a claim, and leads to what they say and to who they are', async () => {
    const { user, store } = open(arms.id)
    await user.click(screen.getByRole('button', { name: /Sadio Camara/ }))
    await user.click(await screen.findByRole('menuitem', { name: /Only according to .*Sadio Camara/ }))
    expect(store.getState().lens).toEqual({ by: 'speaker', id: 'sadio-camara' })
    await user.click(screen.getByRole('button', { name: /Sadio Camara/ }))
    await user.click(await screen.findByRole('menuitem', { name: /About .*Sadio Camara/ }))
    expect(store.getState().selection).toEqual({ kind: 'entity', id: 'sadio-camara' })
  })

  it('opens in its article, at the exact words', async () => {
    const { user, store } = open(arms.id)
    await user.click(present(screen.getAllByRole('button', { name: 'Show in article' })[1]))
    const { start, end, document: article } = arms.evidence[1] ?? { start: 0, end: 0, document: '' }
    expect(store.getState().reading).toMatchObject({ document: article, span: { start, end } })
  })

  it('shows words that only stand for an actor as implied', () => {
    open(arms.id)
    expect(screen.getAllByTitle(/Mali.*not named by these words/)[0]).toHaveTextContent('حصلنا')
  })

  it('says of a figure what it counts, so that nobody takes three companions for the one who was killed', () => {
    const killed = relationOf('nara-attack', 'attacks', 'omar-traore')
    open(killed.id)
    const figures = killed.evidence.flatMap((one) => one.figures ?? [])
    const told = screen.getAllByText('Figures').map((one) => one.nextElementSibling?.textContent)
    expect(figures.length).toBeGreaterThan(0)
    for (const { value, of, measures } of figures) {
      const text = told.find((one) => one?.endsWith(of))
      expect(text).toMatch(new RegExp(`^${value} .*\\p{L}.*: .*${measures?.['en'] ?? 'measured'}`, 'u'))
    }
  })

  it('shows the article, its publisher, and a date with what it rests on', () => {
    open(arms.id)
    expect(screen.getByRole('heading', { level: 4 })).toHaveTextContent('مالي تتسلم عشرات الطائرات الروسية والتركية')
    expect(screen.getByText('الشرق الأوسط')).toBeInTheDocument()
    expect(screen.getByText(/about 18 March 2023.*inferred/)).toBeInTheDocument()
    expect(screen.getByText(/The text bears no date/)).toBeInTheDocument()
  })
})

it('a relation of each category opens with its sentences as the articles have them', () => {
  const { container, store } = open(arms.id)
  const categories = new Map(dataset.vocabulary.relationTypes.map(({ id, category }) => [id, category]))
  const ofEachCategory = new Map(dataset.relations.map((relation) => [categories.get(relation.type), relation]))
  expect(ofEachCategory.size).toBe(dataset.vocabulary.categories.length)
  for (const relation of ofEachCategory.values()) {
    act(() => store.getState().select({ kind: 'relation', id: relation.id }))
    expect(
      quotes(container)
        .map((one) => one.textContent)
        .toSorted(),
      relation.id,
    ).toEqual(relation.evidence.map(wordsOf).toSorted())
  }
})

describe('turning through the evidence', () => {
  it('marks the current sentence and brings it into view', async () => {
    const { user, store } = open(arms.id)
    expect(scrolled).not.toHaveBeenCalled()
    expect(screen.getByRole('button', { name: 'Previous sentence' })).toHaveAttribute('aria-disabled', 'true')
    await user.click(screen.getByRole('button', { name: 'Next sentence' }))
    expect(store.getState().selection).toMatchObject({ evidence: 1 })
    expect(screen.getByText('Passage 2 of 4')).toBeInTheDocument()
    expect(screen.getAllByRole('article').map((card) => card.getAttribute('aria-current'))).toEqual([
      'false',
      'true',
      'false',
      'false',
    ])
    expect(scrolled).toHaveBeenCalledOnce()
  })
})

describe('the other relations of the pair', () => {
  it('are listed with the current one marked, and open', async () => {
    const { user, store } = open(arms.id)
    const list = screen.getByRole('region', { name: 'Relations of this pair' })
    const strands = within(list).getAllByRole('button')
    expect(strands.length).toBeGreaterThan(1)
    expect(within(list).getByRole('button', { current: true })).toHaveAccessibleName(/supplies arms to/)
    const other = strands.find((one) => one.getAttribute('aria-current') === 'false')
    await user.click(present(other))
    expect(store.getState().selection).not.toMatchObject({ id: arms.id })
  })

  it('of one category are summed up, as the badge on their common line is', () => {
    open(arms.id)
    const list = screen.getByRole('region', { name: 'Relations of this pair' })
    const ends = [arms.source, arms.target]
    const pair = dataset.relations.filter(({ source, target }) => ends.includes(source) && ends.includes(target))
    const categoryOf = new Map(dataset.vocabulary.relationTypes.map(({ id, category }) => [id, category]))
    const military = pair.filter(({ type }) => categoryOf.get(type) === 'military')
    const { countOf } = sentenceOracle(dataset)
    expect(countOf(military)).toBeGreaterThan(1)
    expect(within(list).getByText('Military').closest('p')).toHaveTextContent(`${countOf(military)} sentences`)
    expect(within(list).getByRole('button', { name: /^All/ })).toHaveAccessibleName(
      `All ${countOf(pair)} sentences of Russia and Mali`,
    )
  })

  it('are folded where there are many', async () => {
    const pair = ['china', 'united-states']
    const all = dataset.relations.filter(({ source, target }) => pair.includes(source) && pair.includes(target))
    const { user } = open(all[0]?.id ?? '')
    const list = screen.getByRole('region', { name: 'Relations of this pair' })
    expect(within(list).getAllByRole('button').length).toBeLessThan(all.length)
    await user.click(screen.getByRole('button', { name: `Show all ${all.length} of this pair` }))
    expect(within(list).getAllByRole('button', { name: /, .*sentence/ })).toHaveLength(all.length)
  })
})

describe('filters', () => {
  it('put what they hide after what they leave, and say how much it is', () => {
    const { container, store } = open(arms.id)
    act(() => store.getState().toggle('stance', 'asserted'))
    const hidden = screen.getByText(/^Hidden by filters: 1 sentence/).closest('details')
    expect(hidden).not.toHaveAttribute('open')
    expect(quotes(hidden ?? container)).toHaveLength(1)
    expect(quotes(container)).toHaveLength(4)
    expect(quotes(container)[0]?.textContent).toBe(wordsOf(arms.evidence[1] ?? { document: '', start: 0, end: 0 }))
    expect(screen.getByText('Passage 1 of 3')).toBeInTheDocument()
  })

  it('that leave nothing leave the sentences readable', () => {
    const { store } = open(arms.id)
    act(() => store.getState().toggle('category', 'military'))
    expect(screen.getByText(/^Hidden by filters: 4 sentences/).closest('details')).toHaveAttribute('open')
  })
})

describe('a dataset with less in it', () => {
  it('says that a sentence is not translated', () => {
    const bare: Dataset = {
      ...dataset,
      documents: dataset.documents.map((one) => ({
        ...one,
        sentences: one.sentences.map(({ translations: _, ...sentence }) => sentence),
      })),
    }
    open(arms.id, { data: bare })
    expect(screen.getAllByText('Not translated yet.')).toHaveLength(arms.evidence.length)
  })

  it('shows a category and an entity type that the app has never heard of', () => {
    const odd: Dataset = {
      ...dataset,
      entities: dataset.entities.map((one) =>
        one.id === 'russia' ? { ...one, type: 'empire', labels: { fr: 'Russie' } } : one,
      ),
      vocabulary: {
        ...dataset.vocabulary,
        entityTypes: [
          ...dataset.vocabulary.entityTypes,
          { id: 'empire', labels: { fr: 'Empire' }, plurals: { fr: 'Empires' } },
        ],
        categories: [...dataset.vocabulary.categories, { id: 'sport', labels: { fr: 'Sport' }, polarity: 'neutral' }],
        relationTypes: dataset.vocabulary.relationTypes.map((one) =>
          one.id === 'supplies-arms' ? { ...one, category: 'sport', labels: { fr: 'arme' } } : one,
        ),
      },
    }
    open(arms.id, { data: odd })
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Russie arme Mali')
    expect(screen.getByText('Russie', { selector: 'h2 bdi' })).toHaveAttribute('lang', 'fr')
  })

  it('shows nothing for a relation that is not there', () => {
    const { container } = open('nothing')
    expect(container.querySelector('h2')).toBeNull()
  })
})

describe('evidence under review', () => {
  const [first, ...others] = arms.evidence
  const withReview = (review: 'proposed' | 'edited'): Dataset => ({
    ...dataset,
    relations: dataset.relations.map((one) =>
      one.id === arms.id && first !== undefined ? { ...one, evidence: [{ ...first, review }, ...others] } : one,
    ),
  })

  it.each([
    ['proposed', 'Proposed by rule; nobody has reviewed it'],
    ['edited', 'Accepted after a change'],
  ] as const)('says that it is %s, and evidence annotated by hand does not', (review, words) => {
    open(arms.id, { data: withReview(review) })
    expect(screen.getAllByRole('article')).toHaveLength(arms.evidence.length)
    expect(screen.getAllByText(words)).toHaveLength(1)
  })
})
