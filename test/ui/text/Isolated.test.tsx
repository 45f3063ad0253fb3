import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Button } from '../../../src/ui/controls/Button.tsx'
import { Isolated } from '../../../src/ui/text/Isolated.tsx'
import { present } from '../../features/present.ts'

const TEXT = 'Links \u2068from \u2068مالي\u2069 on\u2069 to \u2068النيجر\u2069.'

describe('isolated words', () => {
  it('stand in elements of their own, as deep as they were isolated', () => {
    const { container } = render(
      <p>
        <Isolated>{TEXT}</Isolated>
      </p>,
    )
    expect(container.innerHTML).toBe(
      '<p>Links <bdi>from <bdi lang="ar">مالي</bdi> on</bdi> to <bdi lang="ar">النيجر</bdi>.</p>',
    )
  })

  it('keep their words where an isolate lacks its other end', () => {
    const { container } = render(<Isolated>{'\u2069a \u2068b'}</Isolated>)
    expect(container.innerHTML).toBe('\u2069a <bdi lang="en">b</bdi>')
  })

  it('are no part of the name or the tooltip of a button, whichever way it has them', () => {
    render(
      <>
        <Button look="bare">
          <i />
          {TEXT}
        </Button>
        <Button look="bare" aria-label={TEXT} title={TEXT} />
      </>,
    )
    const buttons = screen.getAllByRole('button', { name: 'Links from مالي on to النيجر.' })
    expect(buttons).toHaveLength(2)
    expect(present(buttons[1]).title).toBe('Links from مالي on to النيجر.')
  })
})
