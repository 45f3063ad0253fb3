import { act, screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import { daysOfRange } from '../../../src/domain/filters/filterPredicates.ts'
import { touches, timeOf } from '../../../src/domain/timeline/timelineBounds.ts'
import { dayNumber } from '../../../src/domain/timeline/timelineDays.ts'
import { selectVisible } from '../../../src/store/selectors.ts'
import { TimelineView } from '../../../src/features/timeline/TimelineView.tsx'
import { excerpt as dataset, wholeDataset } from '../excerpt.ts'
import { relationOf, renderExcerpt, wordsOf } from '../renderApp.tsx'
import { sentenceOracle } from '../../domain/evidence/sentenceOracle.ts'

const plain = (text: string | null) => (text ?? '').replace(/[\u2066-\u2069]/g, '')
const pieces = dataset.relations.flatMap(({ evidence }) => evidence)
const dated = pieces.filter(({ when }) => when !== undefined)
/** The marks of the axis, by what they are called. */
const marks = () => [...document.querySelectorAll<HTMLElement>('[data-event]')]
const markOf = (name: RegExp) => {
  const found = marks().find((one) => name.test(plain(one.getAttribute('aria-label'))))
  if (found === undefined) throw new Error(`No mark is called ${String(name)}`)
  return found
}

beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined
  Element.prototype.setPointerCapture = () => undefined
})

const ENGLISH = {
  language: 'en',
  killing: /^about 18 April 2023: JNIM kills Oumar Traoré\. Attributed claim\.$/,
  future: /^2030: .*China strengthens .*\. Hypothetical\. Future of the text\.$/,
  empty: 'no dates from 2016 to 2019',
  from: 'From',
  to: 'To',
  changed: 'What changed',
  pair: 'By pair',
  reset: 'All dates',
  added: 'Added',
  undated: /states? something without a date/,
} as const
const ARABIC = {
  language: 'ar',
  killing: /^نحو 18 أبريل 2023: .*\. منسوب\.$/,
  future: /^2030: .*الصين تعزّز .*\. افتراضي\. في المستقبل بالنسبة إلى النص\.$/,
  empty: 'لا تواريخ من 2016 إلى 2019',
  from: 'من',
  to: 'إلى',
  changed: 'ما تغيّر',
  pair: 'بحسب الطرفين',
  reset: 'كل التواريخ',
  added: 'أُضيفت',
  undated: /تذكر شيئاً بلا تاريخ/,
} as const

describe.each([ENGLISH, ARABIC])('the timeline in $language', (words) => {
  const { language } = words

  it('tells date, relation and stance, and what is future to its text', () => {
    renderExcerpt(<TimelineView />, { language })
    expect(markOf(words.killing)).toBeInTheDocument()
    expect(markOf(words.future)).toBeInTheDocument()
  })

  it('says which years nothing is dated to', () => {
    renderExcerpt(<TimelineView />, { language })
    expect(screen.getByText((text) => plain(text) === words.empty)).toBeInTheDocument()
  })

  it('has two sliders that say their day, and move by keys: to the right is later', async () => {
    const { user, store } = renderExcerpt(<TimelineView />, { language })
    const slider = screen.getByRole('slider', { name: words.from })
    expect(slider).toHaveAttribute('aria-valuenow', String(dayNumber(2012, 1, 1)))
    expect(slider.getAttribute('aria-valuetext')).toMatch(/^1 \S+ 2012$/)
    act(() => slider.focus())
    await user.keyboard('{PageUp}{PageUp}{PageUp}{ArrowRight}')
    expect(store.getState().filters.dates).toEqual({ from: '2015-02', to: '2035' })
    await user.keyboard('{ArrowLeft}')
    expect(store.getState().filters.dates).toEqual({ from: '2015', to: '2035' })
    expect(screen.getByRole('slider', { name: words.from })).toHaveFocus()
    const last = screen.getByRole('slider', { name: words.to })
    act(() => last.focus())
    await user.keyboard('{PageDown}')
    expect(store.getState().filters.dates).toEqual({ from: '2015', to: '2034' })
  })

  it('lists what was added, with the sentence as the article prints it, and opens it there', async () => {
    const { user, store } = renderExcerpt(<TimelineView />, { language })
    await user.click(screen.getByRole('radio', { name: words.changed }))
    const from = screen.getByRole('textbox', { name: words.from })
    const to = screen.getByRole('textbox', { name: words.to })
    await user.clear(from)
    await user.type(from, '2020')
    await user.clear(to)
    await user.type(to, '2020{Enter}')
    const coup = relationOf('coup-officers', 'overthrows', 'mali')
    const section = screen.getByRole('region', { name: words.added })
    const items = within(section).getAllByRole('article')
    expect(items).toHaveLength(1)
    const [evidence] = coup.evidence
    if (evidence === undefined) throw new Error('The coup has no evidence')
    expect(items[0]?.querySelector('blockquote')?.textContent).toBe(wordsOf(evidence))
    expect(items[0]?.querySelector('p[lang="en"]') !== null).toBe(language === 'en')
    await user.click(within(section).getByRole('button'))
    expect(store.getState().selection).toEqual({ kind: 'relation', id: coup.id, evidence: 0 })
  })
})

describe('the timeline in either language', () => {
  const { language, ...words } = ARABIC

  it('has a mark for every dated sentence, and counts the others', () => {
    renderExcerpt(<TimelineView />, { language })
    const drawn = marks().flatMap((one) => [...one.querySelectorAll('[data-mark]')])
    expect(drawn).toHaveLength(dated.length)
    const rest = screen.getByRole('button', { name: words.undated })
    const undated = pieces.filter(({ when }) => when === undefined)
    expect(plain(rest.textContent)).toContain(String(sentenceOracle(dataset).count(undated)))
  })

  it('opens a relation at the sentence that names the date', async () => {
    const { user, store } = renderExcerpt(<TimelineView />, { language })
    await user.click(markOf(words.future))
    const relation = relationOf('china', 'strengthens', 'china-nuclear-arsenal')
    const index = relation.evidence.findIndex(({ when }) => when === '2030')
    expect(index).toBeGreaterThan(0)
    expect(store.getState().selection).toEqual({ kind: 'relation', id: relation.id, evidence: index })
    expect(markOf(words.future)).toHaveAttribute('aria-pressed', 'true')
  })

  it('presses every mark of a selected pair', () => {
    const { store } = renderExcerpt(<TimelineView />, { language })
    act(() => store.getState().selectPair('china-nuclear-arsenal', 'china'))
    const pressed = screen.getAllByRole('button', { pressed: true }).filter((one) => one.hasAttribute('data-event'))
    const ofPair = dataset.relations
      .filter(({ source, target }) => [source, target].toSorted().join(' ') === 'china china-nuclear-arsenal')
      .flatMap(({ evidence }) => evidence.filter(({ when }) => when !== undefined))
    expect(ofPair.length).toBeGreaterThan(1)
    expect(pressed.flatMap((one) => [...one.querySelectorAll('[data-mark]')])).toHaveLength(ofPair.length)
  })

  it('leaves in every view what the two fields say, and all of it again', async () => {
    const { user, store } = renderExcerpt(<TimelineView />, { language })
    const from = screen.getByRole('textbox', { name: words.from })
    await user.clear(from)
    await user.type(from, '2024{Enter}')
    const { dates } = store.getState().filters
    expect(dates).toEqual({ from: '2024', to: '2035' })
    const range = daysOfRange(dates ?? { from: null, to: null })
    const left = selectVisible(store.getState()).relations.flatMap(({ evidence }) => evidence)
    const expected = dated.filter(({ when }) => {
      const time = timeOf(when ?? '')
      return time !== null && touches(time, range)
    })
    expect(left).toHaveLength(expected.length)
    await user.click(screen.getByRole('button', { name: words.reset }))
    expect(store.getState().filters.dates).toBeNull()
  })

  it('can be in lanes of pairs', async () => {
    const { user } = renderExcerpt(<TimelineView />, { language })
    const before = screen.getAllByRole('heading', { level: 2 }).length
    await user.click(screen.getByRole('radio', { name: words.pair }))
    expect(screen.getAllByRole('heading', { level: 2 }).length).toBeGreaterThan(before)
    const drawn = marks().flatMap((one) => [...one.querySelectorAll('[data-mark]')])
    expect(drawn.length).toBeGreaterThan(0)
  })
})

describe('the timeline by keys', () => {
  it('is one stop of Tab; left and right go through time, Enter opens', async () => {
    const { user, store } = renderExcerpt(<TimelineView />)
    const stops = () => marks().filter(({ tabIndex }) => tabIndex === 0)
    expect(stops()).toHaveLength(1)
    act(() => stops()[0]?.focus())
    await user.keyboard('{Home}')
    const years: number[] = []
    for (let press = 0; press < 15; press += 1) {
      const name = plain(document.activeElement?.getAttribute('aria-label') ?? '')
      years.push(Number(/\d{4}/.exec(name)?.[0]))
      await user.keyboard('{ArrowRight}')
    }
    expect(stops()).toEqual([document.activeElement])
    await user.keyboard('{Enter}')
    expect(store.getState().selection.kind).toBe('relation')
    expect(years.length).toBeGreaterThan(10)
    expect(years).toEqual(years.toSorted((a, b) => a - b))
  })

  it('lights what is focused in the other views', () => {
    const { store } = renderExcerpt(<TimelineView />)
    act(() => markOf(/2030: .*China strengthens/).focus())
    expect(store.getState().hover).toEqual({
      kind: 'relation',
      id: relationOf('china', 'strengthens', 'china-nuclear-arsenal').id,
    })
  })
})

describe('the dates that one writes', () => {
  it('are refused where they are none, with an example, and where the first is later', async () => {
    const { user, store } = renderExcerpt(<TimelineView />)
    const from = screen.getByRole('textbox', { name: 'From' })
    await user.clear(from)
    await user.type(from, '18/3/2023{Enter}')
    expect(screen.getByRole('alert')).toHaveTextContent('2023-04-18')
    expect(from).toHaveAccessibleDescription(/Write a date/)
    await user.clear(from)
    await user.type(from, '2050{Enter}')
    expect(screen.getByRole('alert')).toHaveTextContent('is after the second')
    expect(store.getState().filters.dates).toBeNull()
  })
})

describe('the timeline of what filters leave', () => {
  it('keeps dates out of sight on the strip, so that others can be chosen', () => {
    const { store } = renderExcerpt(<TimelineView />)
    const all = document.querySelectorAll('[data-strip] svg rect').length
    act(() => store.getState().setDates({ from: '2030', to: '2040' }))
    const drawn = marks().flatMap((one) => [...one.querySelectorAll('[data-mark]')])
    const later = { earliest: dayNumber(2030, 1, 1), latest: dayNumber(2040, 12, 31) }
    const left = dated.map(({ when }) => timeOf(when ?? '')).filter((time) => time !== null && touches(time, later))
    expect(drawn).toHaveLength(left.length)
    expect(left.length).toBeLessThan(dated.length)
    expect(document.querySelectorAll('[data-strip] svg rect')).toHaveLength(all)
  })

  it('quietens what a choice of the filters that is pointed at does not stand for', () => {
    const { store } = renderExcerpt(<TimelineView />)
    const killing = markOf(/JNIM kills Oumar/)
    const expanding = markOf(/China strengthens/)
    const dimmed = () => marks().filter(({ className }) => className.includes('dimmed'))
    expect(dimmed()).toEqual([])
    act(() => store.getState().setPreview({ of: 'polarity', value: 'conflictual' }))
    expect(dimmed()).toContain(expanding)
    expect(dimmed()).not.toContain(killing)
    act(() => store.getState().setPreview(null))
    expect(dimmed()).toEqual([])
  })

  it('draws open ends of a range as the ends of what is dated', () => {
    const { store } = renderExcerpt(<TimelineView />)
    act(() => store.getState().setDates({ from: '2020', to: null }))
    expect(screen.getByRole('slider', { name: 'To' })).toHaveAttribute('aria-valuenow', String(dayNumber(2035, 12, 31)))
  })

  it('says so when nothing is dated, and clears the filters', async () => {
    const { user, store } = renderExcerpt(<TimelineView />)
    act(() => {
      for (const { id } of dataset.vocabulary.categories) store.getState().toggle('category', id)
    })
    expect(screen.getByRole('heading', { name: 'No sentence names a date' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Clear all filters' }))
    expect(marks().length).toBeGreaterThan(10)
  })

  it('lists the undated by relation, a page at a time, and opens one', async () => {
    const { user, store } = renderExcerpt(<TimelineView />, { data: wholeDataset })
    const head = screen.getByRole('button', { name: /sentences state something without a date/ })
    await user.click(head)
    expect(head).toHaveAttribute('aria-expanded', 'true')
    const region = screen.getByRole('region', { name: /sentences state something without a date/ })
    const before = within(region).getAllByRole('listitem').length
    await user.click(within(region).getByRole('button', { name: /more relations/ }))
    expect(within(region).getAllByRole('listitem').length).toBeGreaterThan(before)
    const [item] = within(region).getAllByRole('listitem')
    if (item === undefined) throw new Error('Nothing is undated')
    await user.click(within(item).getByRole('button'))
    const { selection, lookup } = store.getState()
    const opened = selection.kind === 'relation' ? lookup.relation.get(selection.id) : undefined
    expect(selection.kind === 'relation' && opened?.evidence[selection.evidence]?.when).toBeUndefined()
  })
})
