import { screen } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../src/domain/language/languages.ts'
import { wordsOf } from '../renderApp.tsx'
import { measure, outside, pictureOf, textsOf } from '../export/pictureOf.ts'
import { open, withScreen } from './openChain.tsx'

beforeEach(withScreen)

const WHOLE = { what: 'drawn', most: null } as const
const spaced = (text: string) => text.replaceAll(/\s+/g, ' ')

describe('the picture of a chain', () => {
  it.each(LANGUAGES)(
    'has every sentence of the chain, in a room of any shape, and nothing outside (%s)',
    async (language) => {
      const { store, found } = open({ from: 'brazil', to: 'guinea' }, language)
      const source = await pictureOf(store, 'chain')
      for (const room of [null, { width: 760, height: 2000 }, { width: 1800, height: 900 }]) {
        const drawing = source.drawingOf(WHOLE, room, measure)
        expect(outside(drawing)).toEqual([])
        const words = spaced(textsOf(drawing).join(' '))
        for (const { evidence } of found.chains[0]?.links ?? []) {
          const [first] = evidence
          expect(words).toContain(spaced(first === undefined ? '' : wordsOf(first)))
        }
      }
    },
  )

  it('says in its title what is asked, and in its subtitle what the texts say', async () => {
    const { store } = open({ from: 'united-states', to: 'mali' })
    const source = await pictureOf(store, 'chain')
    expect(source.title).toMatch(/United States.*Mali/)
    expect(source.contents(WHOLE).subtitle).not.toBe('')
    expect(source.needless).toContain('evidence')
  })

  it('is saved by the dialog for pictures', async () => {
    const { store, user } = open({ from: 'united-states', to: 'mali' })
    await user.click(screen.getByRole('button', { name: 'Export chain' }))
    expect(store.getState()).toMatchObject({ dialog: 'export', pictureOf: 'chain' })
  })
})
