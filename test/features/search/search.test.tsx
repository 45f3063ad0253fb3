import { screen, waitFor, within } from '@testing-library/react'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { SearchCommand } from '../../../src/features/search/rows.ts'
import { SearchDialog } from '../../../src/features/search/SearchDialog.tsx'
import { giveDialogs } from '../dialogs.ts'
import { dataset, renderApp } from '../renderApp.tsx'
import type { Language } from '../../../src/domain/language/languages.ts'

const run = vi.fn<(id: string) => void>()
const COMMANDS: readonly SearchCommand[] = [
  { id: 'export', label: 'Export', keys: 'E', run: () => run('export') },
  { id: 'share', label: 'Share', keys: '', run: () => run('share') },
  { id: 'theme', label: 'Light or dark theme', keys: 'D', run: () => run('theme') },
  { id: 'help', label: 'Help', keys: '?', run: () => run('help') },
]

beforeAll(() => {
  giveDialogs()
  // jsdom has no layout to scroll.
  Element.prototype.scrollIntoView = () => undefined
})

/** The group of the row that Enter opens. */
const groupOf = (field: HTMLElement) =>
  document.getElementById(field.getAttribute('aria-activedescendant') ?? '')?.closest('[role="group"]')

async function open(language: Language = 'en') {
  const app = renderApp(<SearchDialog commands={COMMANDS} />, { language })
  app.store.getState().openDialog('search')
  await screen.findByRole('group', { name: /^(Most mentioned|الأكثر ذكراً)$/ })
  const field = screen.getByRole('combobox')
  expect(field).toHaveFocus()
  const options = () => screen.getAllByRole('option').map((option) => option.textContent ?? '')
  const active = () => {
    const id = field.getAttribute('aria-activedescendant')
    return (id === null ? null : document.getElementById(id))?.textContent ?? ''
  }
  /** Goes on from the relations to the sentences below them. */
  const toSentences = async (words: RegExp) => {
    await screen.findByRole('group', { name: /^(Sentences|الجمل)/ })
    while (!/^(Sentences|الجمل)/.test(groupOf(field)?.textContent ?? '')) await app.user.keyboard('{PageDown}')
    expect(active()).toMatch(words)
  }
  /** Puts the words into the field at once, which renders what is found once and not for each letter. */
  const find = (words: string) => app.user.paste(words)
  const marked = () => [...document.querySelectorAll('mark')].map((mark) => mark.textContent)
  return { ...app, field, find, options, active, toSentences, marked }
}

describe('before anything is typed', () => {
  it('offers those of whom most is told, and commands', async () => {
    const { options, field, user, active, store } = await open()
    const before = store.getState()
    await user.type(field, '{Enter}')
    expect(store.getState()).toBe(before)
    const suggestions = screen.getByRole('listbox', { name: 'Suggestions' })
    expect(within(suggestions).getByRole('group', { name: 'Most mentioned' })).toBeVisible()
    expect(within(suggestions).getByRole('group', { name: 'Commands' })).toBeVisible()
    expect(options().filter((text) => /sentences/.test(text))).toHaveLength(6)
    expect(options().slice(-2)).toEqual([expect.stringMatching(/Share/), expect.stringMatching(/Export/)])
    await user.keyboard('{ArrowUp}')
    expect(active()).toBe(options().at(-1))
    await user.keyboard('{ArrowDown}')
    expect(active()).toBe(options()[0])
  })
})

describe('what is typed', () => {
  it('is found in groups with their counts, and marked as it is spelled', async () => {
    const { find, marked } = await open()
    await find('Goita')
    const entities = await screen.findByRole('group', { name: 'Entities 1' })
    expect(within(entities).getByRole('option', { name: /Assimi Goïta/ })).toBeVisible()
    expect(screen.getByRole('group', { name: /^Relations \d+$/ })).toBeVisible()
    expect(screen.getByRole('group', { name: /^Sentences \d+$/ })).toBeVisible()
    expect(new Set(marked())).toEqual(new Set(['Goïta']))
  })

  it('is found in Arabic from the other language and the other spelling, and shown as written', async () => {
    const { options, marked, find } = await open('ar')
    await find('Ghoita')
    await waitFor(() => expect(options()[0]).toMatch(/آسيمي غويتا/))
    expect(within(screen.getByRole('dialog')).getByRole('status')).toHaveTextContent('لا نتيجة بهذه الكتابة')
    expect(marked()).toContain('غويتا')
    expect(document.querySelector('mark')?.closest('[lang]')).toHaveAttribute('dir', 'rtl')
  })

  it('shows the form that was found beside the name', async () => {
    const { find } = await open()
    await find('موسكو')
    const option = await screen.findByRole('option', { name: /^Russia.*موسكو/ })
    expect(within(option).getByText('موسكو').closest('bdi')).toHaveAttribute('dir', 'auto')
  })

  it('that nobody wrote is said to be missing, with what was searched', async () => {
    const { field, find } = await open()
    await find('زقزقةٌ')
    expect(await screen.findByText(/Nothing found for/)).toHaveTextContent('زقزقةٌ')
    expect(screen.getByText(/Searched as/)).toHaveTextContent('زقزقه')
    expect(screen.getByRole('listbox', { name: 'Suggestions' })).toBeVisible()
    expect(field).not.toHaveAttribute('aria-activedescendant')
  })

  it('goes without a word that nothing says, and says so', async () => {
    const { active, find } = await open()
    await find('zzyzx Algeria')
    await waitFor(() => expect(active()).toMatch(/Algeria/))
    expect(within(screen.getByRole('dialog')).getByRole('status')).toHaveTextContent(/Nothing here says “zzyzx”/)
  })

  it('that is the name of a command is that command first', async () => {
    const { active, find } = await open()
    await find('help')
    await waitFor(() => expect(active()).toMatch(/^Help/))
  })

  it('may be a command, in either language', async () => {
    const { user, store, find } = await open()
    await find('dark the')
    await user.click(await screen.findByRole('option', { name: /Light or dark theme/ }))
    expect(run).toHaveBeenCalledExactlyOnceWith('theme')
    expect(store.getState().dialog).toBe('none')
  })

  it('shows more of a kind when asked', async () => {
    const { user, find } = await open()
    await find('burkina')
    const group = await screen.findByRole('group', { name: /^Relations/ })
    const total = Number(/\d+/.exec(group.firstElementChild?.textContent ?? '')?.[0])
    expect(within(group).getAllByRole('option')).toHaveLength(5)
    await user.click(within(group).getByRole('option', { name: /^Show \d+ more$/ }))
    expect(within(group).getAllByRole('option')).toHaveLength(total)
  })
})

describe('by keyboard alone', () => {
  it('arrows go round the list, Home and End to its ends, and Enter opens', async () => {
    const { user, active, options, store, find } = await open()
    await find('putin')
    await screen.findByRole('group', { name: 'Entities 1' })
    expect(active()).toMatch(/Vladimir Putin/)
    await user.keyboard('{ArrowDown}')
    expect(active()).toBe(options()[1])
    await user.keyboard('{End}')
    expect(active()).toBe(options().at(-1))
    await user.keyboard('{ArrowDown}')
    expect(active()).toBe(options()[0])
    await user.keyboard('{PageDown}')
    expect(active()).toBe(
      within(screen.getByRole('group', { name: /^Relations/ })).getAllByRole('option')[0]?.textContent,
    )
    await user.keyboard('{Home}{Enter}')
    expect(store.getState().selection).toEqual({ kind: 'entity', id: 'vladimir-putin' })
    expect(store.getState().dialog).toBe('none')
  })

  it('Home and End belong to the text while it is typed', async () => {
    const { user, field, active, find } = await open()
    await find('utin')
    await user.keyboard('{Home}p')
    expect(field).toHaveValue('putin')
    await waitFor(() => expect(active()).toMatch(/Vladimir Putin/))
  })

  it('a relation opens as that relation', async () => {
    const { user, active, store, find } = await open()
    await find('russia supplies arms to mali')
    await waitFor(() => expect(active()).toMatch(/Russia.*supplies arms to.*Mali/))
    await user.keyboard('{Enter}')
    expect(store.getState().selection).toEqual({ kind: 'relation', id: 'russia-supplies-arms-mali', evidence: 0 })
  })

  const sentence = dataset.documents[0]?.sentences.find(({ role }) => role === 'subheadline')
  const words = 'بوركينا تسلك طريق مالي'

  it('a relation opens at the sentence that has the searched words', async () => {
    const { user, active, store, find } = await open('ar')
    await find('هل التحالف بين الصين وروسيا مؤقت')
    await vi.waitFor(() => expect(active()).toMatch(/روسيا متحالفة مع الصين/))
    await user.keyboard('{Enter}')
    const { selection } = store.getState()
    if (selection.kind !== 'relation') throw new Error('No relation is open')
    const piece = dataset.relations.find(({ id }) => id === selection.id)?.evidence[selection.evidence]
    if (piece === undefined) throw new Error('No evidence is open')
    expect(piece).toMatchObject({ document: 'russia-china-nuclear' })
    const text = dataset.documents.find(({ id }) => id === piece.document)?.text
    expect(text?.slice(piece.start, piece.end)).toContain('مؤقت')
  })

  it('a sentence opens as the evidence that it is', async () => {
    const { user, toSentences, store, find } = await open('ar')
    await find(words)
    await toSentences(/تسلك/)
    await user.keyboard('{Enter}')
    const { selection, lookup } = store.getState()
    if (selection.kind !== 'relation') throw new Error('No relation is selected')
    const evidence = lookup.relation.get(selection.id)?.evidence[selection.evidence]
    expect(evidence).toMatchObject({ document: dataset.documents[0]?.id, start: sentence?.start, end: sentence?.end })
  })

  it('… and with Shift in its article', async () => {
    const { user, toSentences, store, find } = await open('ar')
    await find(words)
    await toSentences(/تسلك/)
    await user.keyboard('{Shift>}{Enter}{/Shift}')
    expect(store.getState().reading).toMatchObject({ document: dataset.documents[0]?.id, sentence: sentence?.id })
    expect(store.getState().selection).toEqual({ kind: 'none' })
  })

  it('a sentence opens in the reader where that is open already', async () => {
    const { user, toSentences, store, find } = await open('ar')
    store.getState().openReading(dataset.documents[1]?.id ?? '')
    await find(words)
    await toSentences(/تسلك/)
    await user.keyboard('{Enter}')
    expect(store.getState().reading).toMatchObject({ document: dataset.documents[0]?.id, sentence: sentence?.id })
  })

  it('a sentence opens in its article where no relation holds the words', async () => {
    const { user, toSentences, store, find } = await open()
    await find('axis')
    await toSentences(/axis/)
    await user.keyboard('{Enter}')
    const { reading, selection, lookup } = store.getState()
    const held = selection.kind === 'relation' ? lookup.relation.get(selection.id) : undefined
    if (held === undefined) expect(reading?.sentence).toBeTruthy()
    else expect([held.source, held.target]).toContain('russian-axis')
  })

  it('two names offer all their sentences, and then their chain', async () => {
    const { user, active, options, store, find } = await open()
    await find('russia and mali')
    await waitFor(() => expect(active()).toMatch(/^Russia and Mali.*All their sentences.*\d+ sentences/))
    expect(options()[1]).toMatch(/^Russia and Mali.*Find a chain/)
    await user.keyboard('{Enter}')
    expect(store.getState().selection).toEqual({ kind: 'pair', id: 'mali|russia' })
  })

  it('two names of whom nothing is stated offer the chain alone', async () => {
    const { user, active, options, store, find } = await open('ar')
    await find('الولايات المتحدة ومالي')
    await waitFor(() => expect(active()).toMatch(/^الولايات المتحدة ومالي.*لا جملة تنصّ/))
    expect(options()[1]).not.toMatch(/سلسلة/)
    await user.keyboard('{Enter}')
    expect(store.getState().chain).toMatchObject({ from: 'united-states', to: 'mali' })
  })

  it('the pages of a chain make way', async () => {
    const { user, store, find } = await open()
    store.getState().openChain('mali', 'russia')
    await find('China')
    await screen.findByRole('group', { name: /^Entities/ })
    await user.keyboard('{Enter}')
    expect(store.getState().chain).toBeNull()
    expect(store.getState().selection).toEqual({ kind: 'entity', id: 'china' })
  })
})

describe('what filters hide', () => {
  it('is found all the same, says so, and opens without changing them', async () => {
    const { user, active, store, find } = await open()
    store.getState().toggle('category', 'military')
    const { filters } = store.getState()
    await find('russia supplies arms to mali')
    await waitFor(() => expect(active()).toMatch(/Russia.*Hidden by filters/))
    await user.keyboard('{Enter}')
    expect(store.getState().selection).toMatchObject({ id: 'russia-supplies-arms-mali' })
    expect(store.getState().filters).toBe(filters)
  })

  it('a sentence opens at evidence that is drawn', async () => {
    const { user, toSentences, store, find } = await open('ar')
    await find('بوركينا تسلك طريق مالي')
    await toSentences(/تسلك/)
    store.getState().toggle('category', 'diplomacy')
    await user.keyboard('{Enter}')
    const { selection, lookup } = store.getState()
    const type = selection.kind === 'relation' ? lookup.relation.get(selection.id)?.type : undefined
    const category = lookup.relationType.get(type ?? '')?.category
    const supports = dataset.relations.filter(({ evidence }) =>
      evidence.some(({ start, document }) => start === 44 && document === dataset.documents[0]?.id),
    )
    const others = supports.filter((one) => lookup.relationType.get(one.type)?.category !== 'diplomacy')
    expect(category === 'diplomacy').toBe(others.length === 0)
  })
})
