import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { anchorOf } from '../../../src/domain/flags/flags.ts'
import { lensChoices } from '../../../src/domain/lens/lensComparison.ts'
import { putFlags } from '../../../src/features/flags/putFlags.ts'
import { LensNotice } from '../../../src/features/lens/LensNotice.tsx'
import type { Camera } from '../../../src/scene/camera/camera.ts'
import type { CanvasPort } from '../../../src/store/canvas.ts'
import { aCanvas } from '../aCanvas.ts'
import { dataset, relationOf, renderApp } from '../renderApp.tsx'

const JNIM = { by: 'speaker', id: 'jnim' } as const
const plain = (text: string | null) => (text ?? '').replace(/[\u2066-\u2069]/g, '')

/** A canvas that draws every entity at one place, and remembers where the camera was sent. */
const canvasOf = (looks: Camera[]): CanvasPort =>
  aCanvas({
    camera: () => ({ zoom: 0.5, pan: { x: 0, y: 0 } }),
    look: (camera) => looks.push(camera),
    locate: () => ({ x: 100, y: 100 }),
  })

describe('the notice over the graph', () => {
  it('is not there while all voices are heard', () => {
    const { container } = renderApp(<LensNotice />)
    expect(container.querySelector('section')).toBeNull()
  })

  it.each([
    ['en', /^According to JNIM: (\d+) relations?, (\d+) sentences?$/, 'Show all voices'],
    ['ar', /^بحسب نصرة الإسلام والمسلمين: (\d+) علاق[^\d]+، (\d+) جمل/, 'اعرض كل الأصوات'],
  ] as const)('says through whom the graph is seen and how much that is, in %s', async (language, words, remove) => {
    const { store, user } = renderApp(<LensNotice />, { language })
    const { lookup } = store.getState()
    act(() => store.getState().setLens(JNIM))
    const counts = lensChoices(dataset, lookup, 'speaker').find(({ lens }) => lens.id === JNIM.id)
    const said = words.exec(plain(within(screen.getByRole('region')).getByRole('status').textContent))
    expect(said?.slice(1).map(Number)).toEqual([counts?.relations, counts?.sentences])
    await user.click(screen.getByRole('button', { name: remove }))
    expect(store.getState().lens).toBeNull()
  })

  it('has all of the few entities drawn that a lens leaves, and only as long', async () => {
    const { store } = renderApp(
      <main>
        <LensNotice />
      </main>,
    )
    const looks: Camera[] = []
    act(() => {
      store.getState().setCanvas(canvasOf(looks))
      store.getState().setLens(JNIM)
    })
    expect(store.getState().detail).toBe('all')
    await waitFor(() => expect(looks).toHaveLength(1))
    act(() => store.getState().setLens(null))
    expect(store.getState().detail).toBe('main')
    act(() => store.getState().setLens({ by: 'publisher', id: 'الشرق الأوسط' }))
    expect(store.getState().detail).toBe('main')
    expect(looks).toHaveLength(1)
  })

  it('offers another voice, and a comparison', async () => {
    const { store, user } = renderApp(<LensNotice />)
    act(() => store.getState().setLens(JNIM))
    await user.click(screen.getByRole('button', { name: 'Compare' }))
    expect(store.getState().dialog).toBe('lens')
    act(() => store.getState().openDialog('none'))
    await user.click(screen.getByRole('button', { name: 'Change' }))
    expect(store.getState().dialog).toBe('lens')
  })

  it('says that flagged evidence is left out, or alone, and shows everything again', async () => {
    const { store, user } = renderApp(<LensNotice />)
    const { id, evidence } = relationOf('russia', 'supplies-arms', 'mali')
    act(() => {
      putFlags(
        store,
        evidence
          .slice(0, 2)
          .map((one) => ({ ...anchorOf(dataset, id, one), reason: 'other', note: '', at: '2026-11-23T08:30:00Z' })),
      )
      store.getState().setFlagView('only')
    })
    expect(screen.getByText(/Only what you marked as wrong: .*2 sentences/)).toBeVisible()
    act(() => store.getState().setFlagView('hide'))
    expect(screen.getByText(/Left out, because you marked it as wrong: .*2 sentences/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Show everything' }))
    expect(store.getState().flagView).toBe('all')
  })
})
