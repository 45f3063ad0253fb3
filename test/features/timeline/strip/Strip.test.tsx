import { act, fireEvent, screen } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { daysOfRange } from '../../../../src/domain/filters/filterPredicates.ts'
import { timeOf, touches } from '../../../../src/domain/timeline/timelineBounds.ts'
import { selectVisible } from '../../../../src/store/selectors.ts'
import { Strip } from '../../../../src/features/timeline/strip/Strip.tsx'
import { sentenceOracle } from '../../../domain/evidence/sentenceOracle.ts'
import { excerpt as dataset } from '../../excerpt.ts'
import { aCanvas } from '../../aCanvas.ts'
import { relationOf, renderExcerpt } from '../../renderApp.tsx'

const plain = (text: string | null) => (text ?? '').replace(/[\u2066-\u2069]/g, '')
const pieces = dataset.relations.flatMap(({ evidence }) => evidence)
const dated = pieces.filter(({ when }) => when !== undefined)
const oracle = sentenceOracle(dataset)
const dots = () => [...document.querySelectorAll<HTMLElement>('[data-dot]')]
const dotOf = (name: RegExp) => {
  const found = dots().find((one) => name.test(plain(one.getAttribute('aria-label'))))
  if (found === undefined) throw new Error(`No dot is called ${String(name)}`)
  return found
}
const looks = (look: string) => dots().filter(({ dataset: own }) => own['look'] === look)
const coup = relationOf('coup-officers', 'overthrows', 'mali')
const arsenal = relationOf('china', 'strengthens', 'china-nuclear-arsenal')

const NO_CANVAS = aCanvas()

beforeAll(() => {
  Element.prototype.setPointerCapture = () => undefined
})
beforeEach(() => localStorage.clear())

const LANGUAGES = [
  {
    language: 'en',
    title: 'Years the sentences mention',
    future: /^2030: .*China strengthens .*\. Hypothetical\. Future of the text\.$/,
    killing: /^about 18 April 2023: JNIM kills Oumar Traoré\. Attributed claim\.$/,
    from: 'From',
    reset: 'All dates',
    chosen: '2024 to 2035',
    close: 'Close the strip',
    timeline: 'Timeline',
    hollow: 'Hollow marks lie in the future.',
  },
  {
    language: 'ar',
    title: 'السنوات المذكورة في الجمل',
    future: /^2030: .*الصين تعزّز .*\. افتراضي\. في المستقبل بالنسبة إلى النص\.$/,
    killing: /^نحو 18 أبريل 2023: .*\. منسوب\.$/,
    from: 'من',
    reset: 'كل التواريخ',
    chosen: 'من 2024 إلى 2035',
    close: 'أغلق شريط السنوات',
    timeline: 'خط زمني',
    hollow: 'العلامات المفرّغة في المستقبل.',
  },
] as const

const render = (language: 'en' | 'ar') => renderExcerpt(<Strip />, { language })
const regionOf = (title: string) => screen.getByRole('region', { name: title })

describe.each(LANGUAGES)('the strip of years in $language', (words) => {
  const { language } = words
  const region = () => regionOf(words.title)

  it('has a dot for every dated sentence, and says of how many that is', () => {
    render(language)
    expect(dots()).toHaveLength(dated.length)
    expect(dotOf(words.killing)).toBeInTheDocument()
    const said = plain(region().textContent)
    expect(said).toContain(String(oracle.count(dated)))
    expect(said).toContain(String(oracle.count(pieces)))
    expect(said).toContain(words.hollow)
  })

  it('says so where no sentence names a date', () => {
    const data = {
      ...dataset,
      relations: dataset.relations.map((relation) => ({
        ...relation,
        evidence: relation.evidence.map(({ when: _, ...rest }) => rest),
      })),
    }
    renderExcerpt(<Strip />, { language, data })
    expect(dots()).toHaveLength(0)
    expect(screen.queryByRole('slider')).toBeNull()
    expect(region()).toHaveTextContent(language === 'en' ? 'no sentence names a date' : 'ليس فيما تُبقيه التصفية')
  })
})

describe('the strip of years in either language', () => {
  const [, words] = LANGUAGES
  const { language } = words
  const region = () => regionOf(words.title)

  it('opens a relation at the sentence that names the date, and marks its dot', async () => {
    const { user, store } = render(language)
    await user.click(dotOf(words.future))
    const evidence = arsenal.evidence.findIndex(({ when }) => when === '2030')
    expect(evidence).toBeGreaterThan(0)
    expect(store.getState().selection).toEqual({ kind: 'relation', id: arsenal.id, evidence })
    expect(dotOf(words.future)).toHaveAttribute('aria-pressed', 'true')
    expect(dots().filter((one) => one.getAttribute('aria-pressed') === 'true')).toHaveLength(1)
  })

  it('lights the relation of the dot that is pointed at, and says what it is', async () => {
    const { user, store } = render(language)
    await user.hover(dotOf(words.future))
    expect(store.getState().hover).toEqual({ kind: 'relation', id: arsenal.id })
    expect(plain(region().querySelector('p b')?.textContent ?? '')).toMatch(words.future)
    expect(looks('highlighted')).toEqual([dotOf(words.future)])
    await user.unhover(dotOf(words.future))
    expect(store.getState().hover).toBeNull()
    expect(looks('rest')).toHaveLength(dated.length)
  })

  it('leaves the network alone where it does not draw the relation', async () => {
    const { user, store } = render(language)
    const drawn = new Set(['mali', 'coup-officers'])
    const locate = ({ id }: { readonly id: string }) => (drawn.has(id) ? { x: 0, y: 0 } : null)
    store.setState({ canvas: { ...NO_CANVAS, locate } })
    await user.hover(dotOf(words.future))
    expect(store.getState().hover).toBeNull()
    expect(looks('highlighted')).toEqual([dotOf(words.future)])
    await user.hover(dotOf(/2020/))
    expect(store.getState().hover).toEqual({ kind: 'relation', id: coup.id })
  })

  it('marks the dots of what is pointed at elsewhere, and none where there are none', () => {
    const { store } = render(language)
    act(() => store.getState().setHover({ kind: 'relation', id: coup.id }))
    expect(looks('highlighted').map(({ dataset: own }) => own['dot'])).toEqual([`${coup.id} 0`])
    expect(looks('dimmed')).toHaveLength(dated.length - 1)
    act(() => store.getState().setHover({ kind: 'entity', id: 'mali' }))
    const ofMali = dataset.relations.filter(({ source, target }) => source === 'mali' || target === 'mali')
    const expected = ofMali.flatMap(({ evidence }) => evidence).filter(({ when }) => when !== undefined)
    expect(looks('highlighted')).toHaveLength(expected.length)
    const undated = dataset.relations.find(
      ({ source, evidence }) => source !== 'mali' && evidence.every(({ when }) => when === undefined),
    )
    act(() => store.getState().setHover({ kind: 'relation', id: undated?.id ?? '' }))
    expect(looks('rest')).toHaveLength(dated.length)
  })

  it('chooses dates for every view by keys, says which, and gives all back in one step or by undo', async () => {
    const { user, store } = render(language)
    const slider = screen.getByRole('slider', { name: words.from })
    act(() => slider.focus())
    await user.keyboard('{PageUp>12/}')
    const { dates } = store.getState().filters
    expect(dates).toEqual({ from: '2024', to: '2035' })
    const range = daysOfRange(dates ?? { from: null, to: null })
    const expected = dated.filter(({ when }) => {
      const time = timeOf(when ?? '')
      return time !== null && touches(time, range)
    })
    const left = selectVisible(store.getState()).relations.flatMap(({ evidence }) => evidence)
    expect(left).toHaveLength(expected.length)
    expect(dots()).toHaveLength(expected.length)
    expect(plain(region().textContent)).toContain(words.chosen)
    await user.click(screen.getByRole('button', { name: words.reset }))
    expect(store.getState().filters.dates).toBeNull()
    act(() => store.temporal.getState().undo())
    expect(store.getState().filters.dates).toEqual(dates)
  })

  it('chooses dates by dragging, also from a dot on, which then is not opened', () => {
    const { store } = render(language)
    const dot = dotOf(words.future)
    const at = Number.parseFloat(dot.style.left)
    fireEvent.pointerDown(dot, { button: 0, buttons: 1, clientX: at })
    fireEvent.pointerMove(dot, { buttons: 1, clientX: at - 60 })
    fireEvent.pointerUp(dot, { clientX: at - 60 })
    const { dates } = store.getState().filters
    expect(dates?.to).toMatch(/^2030/)
    expect(dates?.from).toMatch(/^20(28|29)/)
    expect(store.getState().selection.kind).toBe('none')
  })

  it('is one stop of Tab, from which the arrows go through time and up the stacks', async () => {
    const { user } = render(language)
    expect(dots().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1)
    act(() => dots()[0]?.focus())
    const years: string[] = []
    for (let step = 0; step < 3; step += 1) {
      years.push(/\d{4}/.exec(plain(document.activeElement?.getAttribute('aria-label') ?? ''))?.[0] ?? '')
      await user.keyboard('{ArrowRight}')
    }
    expect(years).toEqual(['2012', '2015', '2020'])
    await user.keyboard('{End}')
    expect(dots().at(-1)).toHaveFocus()
    await user.keyboard('{Home}{ArrowRight}')
    const foot = document.activeElement
    await user.keyboard('{ArrowUp}')
    expect(document.activeElement).not.toBe(foot)
    expect(plain(document.activeElement?.getAttribute('aria-label') ?? '')).toContain('2015')
    await user.keyboard('{ArrowDown}')
    expect(foot).toHaveFocus()
  })

  it('leads to the timeline, and closes for good', async () => {
    const { user, store } = render(language)
    act(() => store.getState().setStrip(true))
    await user.click(screen.getByRole('button', { name: words.timeline }))
    expect(store.getState().view).toBe('timeline')
    await user.click(screen.getByRole('button', { name: words.close }))
    expect(store.getState()).toMatchObject({ strip: false, chosen: { strip: false } })
  })
})
