import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { readPictureView } from '../../../src/formats/picture/pictureView.ts'
import { arrange, described, open, prepareSaving, previewed, requests, saveButton, saved } from './openExport.tsx'
import { present } from '../present.ts'
import { dataset } from '../renderApp.tsx'

beforeEach(prepareSaving)

describe('the dialog that saves a picture', () => {
  it('draws a preview of the very request that is saved, under a name that says its title and size', async () => {
    const { user, store } = open()
    await saveButton()
    await user.click(screen.getByRole('radio', { name: /^Everything drawn/ }))
    await user.click(screen.getByRole('radio', { name: '1×' }))
    const title = screen.getByRole('textbox', { name: 'Title' })
    await user.clear(title)
    await user.paste('Who arms Mali?')
    await waitFor(() => expect(previewed.at(-1)?.text.title).toBe('Who arms Mali?'))
    expect(screen.getByText('1,200 × 800 pixels')).toBeVisible()
    await user.click(await saveButton())
    expect(requests).toMatchObject([{ what: 'drawn', format: 'screen', scale: 1, background: 'light' }])
    expect(requests[0]).toBe(previewed.at(-1))
    const [{ text } = {}] = requests
    expect(text?.subtitle.replace(/[\u2066-\u2069]/g, '')).toMatch(/^2 actors, 3 sentences in 2 articles\./)
    expect(text?.legend.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['stance', 'review', 'entityType', 'hull']),
    )
    await waitFor(() => expect(saved).toEqual(['who-arms-mali-1200x800.png']))
    expect(store.getState().dialog).toBe('none')
    expect(screen.getByRole('status')).toHaveTextContent('who-arms-mali-1200x800.png')
  })

  it('puts sentences beside a picture for publishing, and leaves out what is switched off', async () => {
    // The page has room for all but one.
    const [{ id: withoutRoom } = { id: '' }] = dataset.relations
    const { user } = open({ about: { leftOut: [withoutRoom] } })
    await saveButton()
    await user.click(screen.getByRole('radio', { name: '1920 × 1080' }))
    expect(screen.getByRole('checkbox', { name: 'Sentences' })).toBeChecked()
    const boxes = within(screen.getByRole('group', { name: 'Sentences beside the picture' })).getAllByRole('checkbox')
    const chosen = () => boxes.filter((box) => box instanceof HTMLInputElement && box.checked)
    await waitFor(() => expect(previewed.at(-1)?.text).toMatchObject({ mostQuotes: 3 }))
    expect(previewed.at(-1)?.text.quotes.map(({ key }) => key)).toContain(withoutRoom)
    await waitFor(() => expect(chosen()).toHaveLength(3))
    expect(screen.queryByText(/no room here/)).not.toBeInTheDocument()
    await user.click(present(chosen()[0]))
    await waitFor(() => expect(previewed.at(-1)?.text.quotes).toHaveLength(2))
    expect(previewed.at(-1)?.text.mostQuotes).toBeUndefined()
    // What the user wants and the page has no room for is said.
    expect(screen.getByText('1 sentence has no room here.')).toBeVisible()
    for (const part of ['Title', 'Legend', 'Date', 'Filters in words', 'Wordmark'])
      await user.click(screen.getByRole('checkbox', { name: part }))
    await user.click(screen.getByRole('checkbox', { name: 'Link to this view' }))
    await waitFor(() => expect(previewed.at(-1)?.text.foot.slice(1).join('')).toMatch(/^http/))
    expect(previewed.at(-1)?.hasWordmark).toBe(false)
    const { title, legend, foot } = previewed.at(-1)?.text ?? {}
    expect({ title, legend }).toEqual({ title: '', legend: [] })
    expect(foot?.[0]).toMatch(/^Source: /)
  })

  it('cannot draw a selection where nothing is selected', async () => {
    open()
    await saveButton()
    expect(screen.getByRole('radio', { name: /^Selection and neighbours/ })).toBeDisabled()
  })

  it('offers the largest that fits where the wanted is too large', async () => {
    const { user } = open()
    await saveButton()
    await user.click(screen.getByRole('radio', { name: '4×' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('4,800 × 3,200')
    expect(screen.getByRole('button', { name: 'Save PNG' })).toBeDisabled()
    await user.click(screen.getByRole('button', { name: 'Use 3×' }))
    expect(screen.getByRole('radio', { name: '3×' })).toBeChecked()
    await saveButton()
    await user.click(screen.getByRole('radio', { name: 'Own size' }))
    const width = screen.getByRole('spinbutton', { name: 'Width in pixels' })
    await user.clear(width)
    await user.type(width, '7200')
    await user.click(await screen.findByRole('button', { name: 'Use 3,600 × 500 pixels' }))
    expect(width).toHaveValue(3600)
    await saveButton()
  })

  it('saves an SVG of any size, with its view and with the names of the fonts that it wants', async () => {
    const { user, store } = open()
    await saveButton()
    await user.click(screen.getByRole('radio', { name: '4×' }))
    await user.click(screen.getByRole('radio', { name: /^SVG/ }))
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    expect(screen.getByText(/want these installed: IBM Plex Sans Arabic and Newsreader/)).toBeVisible()
    await waitFor(() => expect(screen.getByRole('button', { name: 'Copy picture' })).toBeDisabled())
    await user.click(await saveButton('Save SVG'))
    await waitFor(() => expect(saved).toHaveLength(1))
    expect(saved[0]).toMatch(/-4800x3200\.svg$/)
    expect(described[0]?.description).toMatch(/Source: /)
    const view = readPictureView(
      new TextEncoder().encode(`<svg><view>${described[0]?.metadata?.text.replaceAll('"', '&quot;')}</view></svg>`),
    )
    expect(view?.dataset).toBe(store.getState().dataset.id)
  })

  it('leaves the view out of an SVG, and says which failure a font is', async () => {
    const { user } = open({ svg: () => Promise.reject(new Error('no font')) })
    await saveButton()
    await user.click(screen.getByRole('radio', { name: /^SVG/ }))
    await user.click(screen.getByRole('checkbox', { name: 'View inside the file' }))
    await user.click(await saveButton('Save SVG'))
    expect(await screen.findByRole('alert')).toHaveTextContent('a font could not be loaded')
    expect(saved).toEqual([])
  })

  it.each([
    ['en', /^The whole graph\s*100 of 120 actors$/, /^Everything drawn\s*3 actors$/],
    ['ar', /^الشبكة كاملة\s*100 من 120 طرفاً$/, /^كل المرسوم\s*3 أطراف$/],
  ] as const)('says of the whole graph how many of all actors it draws: %s', async (language, whole, drawn) => {
    open({ language })
    expect(dataset.entities).toHaveLength(120)
    expect(await screen.findByRole('radio', { name: whole })).toBeVisible()
    expect(screen.getByRole('radio', { name: drawn })).toBeVisible()
  })

  it('draws the whole graph anew when more of it has been arranged', async () => {
    const { user } = open()
    await saveButton()
    await user.click(screen.getByRole('radio', { name: /^The whole graph\s*100 of 120 actors$/ }))
    await waitFor(() => expect(previewed.at(-1)?.what).toBe('whole'))
    const before = previewed.at(-1)
    act(() => arrange(119))
    expect(await screen.findByRole('radio', { name: /^The whole graph\s*119 of 120 actors$/ })).toBeChecked()
    await waitFor(() => expect(previewed.at(-1)).not.toBe(before))
    expect(previewed.at(-1)).toMatchObject({ what: 'whole' })
  })

  it('says how many actors the edge of the view cuts', async () => {
    open({ about: { cut: 2 } })
    expect(await screen.findByText(/^The edge of the view cuts 2 actors/)).toBeVisible()
  })

  it.each([
    ['en', 'These fonts did not load', 'Newsreader and Noto Naskh Arabic'],
    ['ar', 'لم تُحمَّل هذه الخطوط', 'Noto Naskh Arabic'],
  ] as const)(
    'names the fonts that did not load, and saves the picture all the same: %s',
    async (language, said, names) => {
      const { user } = open({ language, about: { missingFonts: ['Newsreader', 'Noto Naskh Arabic'] } })
      const alert = await screen.findByRole('alert')
      expect(alert).toHaveTextContent(said)
      expect(alert).toHaveTextContent(names)
      await user.click(await saveButton(language === 'en' ? 'Save PNG' : 'احفظ PNG'))
      await waitFor(() => expect(saved).toHaveLength(1))
    },
  )

  it('says that letters are too small, and draws fewer actors', async () => {
    const { user } = open({ about: { letters: 7.4, actors: 100 } })
    await user.click(await screen.findByRole('button', { name: 'Draw the 30 best documented actors' }))
    expect(screen.getByText(/smallest letters are 7.4 pixels/)).toBeVisible()
    await waitFor(() => expect(previewed.at(-1)?.most).toBe(30))
    await user.click(screen.getByRole('button', { name: 'Draw all again' }))
    await waitFor(() => expect(previewed.at(-1)?.most).toBe(null))
  })

  it('saves nothing where there is nothing to draw, or no size', async () => {
    const { user } = open({ about: { actors: 0 } })
    expect(await screen.findByRole('alert')).toHaveTextContent('no actor is left')
    expect(screen.getByRole('button', { name: 'Save PNG' })).toBeDisabled()
    await user.click(screen.getByRole('radio', { name: 'Own size' }))
    await user.clear(screen.getByRole('spinbutton', { name: 'Height in pixels' }))
    expect(screen.getByText(/whole numbers from 320/)).toBeVisible()
  })
})
