import { screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { PanelHost } from '../../../src/app/panel/PanelHost.tsx'
import { SHAPES } from '../../../src/ui/state/useMedia.ts'
import { excerpt } from '../../features/excerpt.ts'
import { renderExcerpt } from '../../features/renderApp.tsx'

const onPhone = (query: string) => ({
  matches: query === SHAPES.phone,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
})

beforeEach(() => vi.stubGlobal('matchMedia', onPhone))
afterEach(() => {
  vi.unstubAllGlobals()
})

it('rises when the keyboard reaches what lies below the edge of a low sheet', async () => {
  const [relation] = excerpt.relations
  if (relation === undefined) throw new Error('The excerpt has no relation')
  const { user } = renderExcerpt(<PanelHost />, { selection: { kind: 'relation', id: relation.id, evidence: 0 } })
  await screen.findByRole('heading', { level: 2 })
  const handle = screen.getByRole('button', { name: 'Size of the panel: half' })
  handle.focus()
  await user.keyboard('{ArrowDown}')
  expect(handle).toHaveAccessibleName('Size of the panel: low')
  await user.tab()
  expect(screen.getByRole('button', { name: 'Close' })).toHaveFocus()
  expect(handle).toHaveAccessibleName('Size of the panel: low')
  await user.tab()
  expect(handle).toHaveAccessibleName('Size of the panel: half')
})
