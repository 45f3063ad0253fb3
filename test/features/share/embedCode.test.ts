import { expect, it } from 'vitest'
import { embedCode } from '../../../src/features/share/EmbedCode.tsx'

it('writes an iframe whose address holds the view, and whose title cannot leave its attribute', () => {
  const code = embedCode('https://news.example/sanad/?dataset=mine#v=1&entity=mali', 'Who "arms" <whom> & why')
  expect(code).toContain('src="https://news.example/sanad/?dataset=mine&amp;embed=1#v=1&amp;entity=mali"')
  expect(code).toContain('title="Who &quot;arms&quot; &lt;whom> &amp; why"')
})
