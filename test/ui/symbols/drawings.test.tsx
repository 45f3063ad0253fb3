import { render } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { STANCES } from '../../../src/domain/dataset/dataset.ts'
import { EntityDisc } from '../../../src/ui/symbols/EntityDisc.tsx'
import { Flag } from '../../../src/ui/symbols/Flag.tsx'
import { Glyph } from '../../../src/ui/symbols/Glyph.tsx'
import { LineSample } from '../../../src/ui/symbols/LineSample.tsx'

afterEach(() => document.body.replaceChildren())

function givePageFlag(country: string) {
  const symbol = document.createElementNS('http://www.w3.org/2000/svg', 'symbol')
  symbol.id = `flag-${country}`
  document.body.append(symbol)
}

describe('a flag', () => {
  it('is the symbol that the page has', () => {
    givePageFlag('ml')
    const { container } = render(<Flag country="ML" />)
    expect(container.querySelector('use')).toHaveAttribute('href', '#flag-ml')
    expect(container).toHaveTextContent('')
  })

  it('falls back to the letters of the country', () => {
    expect(render(<Flag country="xk" />).container).toHaveTextContent('XK')
  })

  it('adds no words to a quotation', () => {
    expect(render(<Flag country="xk" wordless />).container).toBeEmptyDOMElement()
  })
})

describe('the disc of an entity', () => {
  const labels = { en: 'Assimi Goïta', ar: 'آسيمي غويتا' }

  it('has the monogram of a person, and the flag of the office', () => {
    givePageFlag('ml')
    const { container } = render(<EntityDisc entity={{ type: 'person', labels, flag: 'ML' }} language="en" />)
    expect(container).toHaveTextContent('AG')
    expect(container.querySelector('use')).toHaveAttribute('href', '#flag-ml')
  })

  it('keeps the two Arabic letters of a monogram apart', () => {
    const { container } = render(<EntityDisc entity={{ type: 'person', labels }} language="ar" />)
    expect(container.textContent).toBe('آ\u2009غ')
  })

  it('has letters for a country without a flag', () => {
    const { container } = render(<EntityDisc entity={{ type: 'country', labels: { en: 'Ruritania' } }} language="ar" />)
    expect(container).toHaveTextContent('R')
  })

  it('draws a type that it does not know', () => {
    const { container } = render(<EntityDisc entity={{ type: 'ship', labels }} language="en" />)
    expect(container.querySelectorAll('path')).toHaveLength(2)
  })
})

describe('the sample of a line', () => {
  it('differs from stance to stance', () => {
    const drawn = STANCES.map((stance) => {
      const { container, unmount } = render(<LineSample category="military" stance={stance} />)
      const picture = container.innerHTML
      unmount()
      return picture
    })
    expect(new Set(drawn).size).toBe(STANCES.length)
  })

  it('has the colour of its category, with or without the glyph', () => {
    const plain = render(<LineSample category="conflict" stance="asserted" />)
    expect(plain.container.querySelector('line')).toHaveAttribute('stroke', 'var(--edge-conflict)')
    const ringed = render(<LineSample category="conflict" stance="asserted" glyph />)
    expect(ringed.container.querySelectorAll('circle')).toHaveLength(1)
  })

  it('shows a category that only another dataset knows', () => {
    const { container } = render(<LineSample category="sport" stance="attributed" glyph />)
    expect(container.querySelector('line')).toHaveAttribute('stroke', 'var(--edge-attribution)')
  })
})

it('every drawing is silent: the words stand beside it', () => {
  for (const one of [
    <Flag key={1} country="ml" />,
    <Glyph key={2} of={{ category: 'military' }} />,
    <Glyph key={3} of={{ type: 'weapon' }} />,
    <LineSample key={4} category={null} stance="denied" />,
    <EntityDisc key={5} entity={{ type: 'person', labels: { en: 'A B' } }} language="en" />,
  ]) {
    const { container, unmount } = render(one)
    expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true')
    unmount()
  }
})
