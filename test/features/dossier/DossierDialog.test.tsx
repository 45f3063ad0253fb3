import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { DossierDialog } from '../../../src/features/dossier/DossierDialog.tsx'
import { useApp } from '../../../src/store/hooks/useApp.ts'
import type { PictureRequest, Printer } from '../../../src/store/printer.ts'
import { aCanvas } from '../aCanvas.ts'
import { giveDialogs } from '../dialogs.ts'
import { present } from '../present.ts'
import { dataset, renderApp, wordsOf } from '../renderApp.tsx'

const LINES = dataset.relations.slice(0, 5)
const drawn: PictureRequest[] = []

const printer = (prepare: Printer['prepare']): Printer => ({
  title: null,
  needless: [],
  counts: () => ({ drawn: 5 }),
  contents: () => ({
    actors: 5,
    sentences: 5,
    articles: 1,
    categories: new Set(['military']),
    stances: new Set(['asserted']),
    reviews: new Set(['reviewed']),
    entityTypes: new Set(['country']),
    hulls: null,
    statedGroups: new Set(),
    subtitle: null,
    samples: [],
    relations: LINES.map(({ id }) => id),
  }),
  prepare,
  watch: () => () => undefined,
  preview: (request) => void drawn.push(request),
  report: () => {
    throw new Error('Nothing is asked about a picture that is printed')
  },
  png: async () => new Blob(),
  svg: async () => new Blob(),
})

function Place() {
  return useApp(({ dialog }) => dialog === 'dossier') && <DossierDialog />
}

async function open(language: 'en' | 'ar' = 'en', prepare: Printer['prepare'] = async () => false) {
  const rendered = renderApp(<Place />, { language })
  act(() => {
    rendered.store.getState().setCanvas(aCanvas({ printer: async () => printer(prepare) }))
    rendered.store.getState().openDialog('dossier')
  })
  await waitFor(() => expect(button(language === 'en' ? 'Print' : 'اطبع')).toBeEnabled())
  return rendered
}

const button = (name: string) => screen.getByRole('button', { name })
const bare = (text: string | null) => (text ?? '').replace(/[\u2066-\u2069]/g, '')

const print = vi.fn<() => void>()
beforeAll(giveDialogs)
beforeEach(() => {
  print.mockReset()
  drawn.length = 0
  vi.stubGlobal('print', print)
})

/** The sheets: nobody sees them on screen. */
const sheets = () => present(document.querySelector<HTMLElement>('[data-printed="alone"]'))

describe('the dossier', () => {
  it.each(['en', 'ar'] as const)('prints what is drawn, every sentence with its sources (%s)', async (language) => {
    const { user, store } = await open(language)
    await user.click(button(language === 'en' ? 'Print' : 'اطبع'))
    await waitFor(() => expect(print).toHaveBeenCalledOnce())
    const relations = [...sheets().querySelectorAll('[data-relation]')]
    expect(relations).toHaveLength(LINES.length)
    expect(new Set(relations.map((one) => one.getAttribute('data-relation')))).toEqual(
      new Set(LINES.map(({ id }) => id)),
    )
    const quoted = [...sheets().querySelectorAll('blockquote')]
    for (const one of quoted) {
      expect(one).toHaveAttribute('lang', 'ar')
      expect(one).toHaveAttribute('dir', 'rtl')
    }
    const words = new Set(quoted.map(({ textContent }) => textContent))
    for (const { evidence } of LINES) for (const one of evidence) expect(words).toContain(wordsOf(one))
    // Each number leads to its source, and each source has its number.
    const sources = [...sheets().querySelectorAll('li[id*="-source-"]')]
    expect(sources.map(({ textContent }) => /\[\d+\]/.exec(textContent)?.[0])).toEqual(
      sources.map((_, at) => `[${at + 1}]`),
    )
    const links = [...sheets().querySelectorAll('a[href*="-source-"]')]
    expect(links.length).toBeGreaterThan(0)
    for (const link of links) expect(sources.map(({ id }) => `#${id}`)).toContain(link.getAttribute('href'))
    expect(drawn).toMatchObject([{ what: 'drawn', background: 'transparent', text: { title: '', foot: [] } }])
    act(() => void window.dispatchEvent(new Event('afterprint')))
    expect(store.getState().dialog).toBe('none')
  })

  it('prints the relations of what is selected', async () => {
    const [relation] = LINES
    const { store, user } = renderApp(<Place />, {
      selection: { kind: 'relation', id: present(relation).id, evidence: 0 },
    })
    act(() => {
      store.getState().setCanvas(aCanvas({ printer: async () => printer(async () => false) }))
      store.getState().openDialog('dossier')
    })
    expect(screen.getByRole('radio', { name: /^The selection/ })).toBeChecked()
    await waitFor(() => expect(button('Print')).toBeEnabled())
    await user.click(button('Print'))
    await waitFor(() => expect(print).toHaveBeenCalledOnce())
    expect(sheets().querySelectorAll('[data-relation]')).toHaveLength(1)
    expect(drawn).toMatchObject([{ what: 'selection' }])
  })

  it('says how much it is before it prints hundreds of relations', async () => {
    const { user } = await open()
    await user.click(screen.getByRole('radio', { name: /^What the filters leave/ }))
    await user.click(button('Print'))
    expect(bare(screen.getByRole('alert').textContent)).toMatch(/^That is \d+ relations on about \d+ sheets of A4\./)
    expect(print).not.toHaveBeenCalled()
    expect(document.querySelector('[data-printed="alone"]')).toBeNull()
    expect(button('Print all of it')).toBeEnabled()
    await user.click(screen.getByRole('radio', { name: /^Those drawn/ }))
    expect(button('Print')).toBeEnabled()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('can be stopped while the pages are set', async () => {
    const { user } = await open('en', () => new Promise(() => undefined))
    await user.click(button('Print'))
    expect(within(screen.getByRole('dialog')).getByRole('progressbar', { name: 'Relations set' })).toBeInTheDocument()
    await user.click(button('Stop'))
    expect(screen.getByText('Stopped. Nothing was printed.')).toBeInTheDocument()
    expect(document.querySelector('[data-printed="alone"]')).toBeNull()
    expect(print).not.toHaveBeenCalled()
  })

  it('is printed without a picture that cannot be drawn', async () => {
    const { user } = await open('en', () => Promise.reject(new Error('no font')))
    await user.click(button('Print'))
    expect(await screen.findByRole('alert')).toHaveTextContent('The picture could not be made.')
    await user.click(button('Print without the picture'))
    await waitFor(() => expect(print).toHaveBeenCalledOnce())
    expect(sheets().querySelector('figure')).toBeNull()
  })
})
