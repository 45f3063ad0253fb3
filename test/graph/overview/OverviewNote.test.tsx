import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { OverviewNote } from '../../../src/graph/overview/OverviewNote.tsx'
import { MOST_TIES } from '../../../src/scene/overview/farMarks.ts'
import { nearPart } from '../../../src/scene/overview/nearFigure.ts'
import { renderApp } from '../../features/renderApp.tsx'
import { dataset, lookup, overview, visible } from '../../scene/overview/large.ts'

const measure = (text: string) => text.length * 6

function show(language: 'en' | 'ar', from: 'far' | 'near') {
  const onApproach = vi.fn<(community: number) => void>()
  const everything = { x: 0, y: 0, width: overview.width, height: overview.height }
  const near = from === 'far' ? null : nearPart(overview, visible, everything, [], { lookup, measure, language })
  const ties = Array.from({ length: MOST_TIES + 5 }, () => visible.ties[0]).flatMap((tie) => tie ?? [])
  const note = (
    <OverviewNote
      overview={overview}
      visible={{ ...visible, ties }}
      near={near}

      onApproach={onApproach}
    />
  )
  return { ...renderApp(note, { language, data: dataset }), onApproach }
}

const status = () => within(screen.getByRole('region', { name: 'Everybody, by community' })).getByRole('status')

describe('the note on an overview', () => {
  it.each([
    ['en', /^\d+ communities$/],
    ['ar', /^\d+ تجمّع/],
  ] as const)(
    'lists the communities by their best documented actor in %s, and brings one nearer',
    async (language, word) => {
      const { user, onApproach } = show(language, 'far')
      await user.click(screen.getByText(word))
      const items = screen.getAllByRole('listitem')
      expect(items).toHaveLength(overview.communities.length)
      expect(items[1]).toHaveTextContent(String(overview.communities[1]?.members.length))
      const first = overview.communities[1]?.members[0] ?? 0
      const label = lookup.entity.get(overview.ids[first] ?? '')?.labels['ar'] ?? ''
      await user.click(screen.getAllByRole('button')[1] ?? document.body)
      expect(screen.getAllByRole('button')[1]).toHaveTextContent(label)
      expect(onApproach).toHaveBeenCalledExactlyOnceWith(1)
    },
  )

  it('says from afar which ties are not drawn, and near who is only a dot', () => {
    const { unmount } = show('en', 'far')
    expect(status()).toHaveTextContent(
      `The strongest ${MOST_TIES} of ${MOST_TIES + 5} ties between communities are drawn.`,
    )
    unmount()
    show('en', 'near')
    expect(status()).toHaveTextContent(/^The 130 best documented .* \d+ more are dots\.$/)
  })
})
