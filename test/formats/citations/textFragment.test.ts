import { expect, it } from 'vitest'
import { textFragmentLink } from '../../../src/formats/citations/textFragment.ts'
import { bundled, citedOf, undated } from './citedDataset.ts'

/** What a browser makes of a text directive: [prefix-,]start[,end]. */
function directiveOf(link: string | undefined) {
  const parts = (link?.split(':~:text=')[1] ?? '').split(',')
  const prefix = parts[0]?.endsWith('-') === true ? decodeURIComponent((parts.shift() ?? '').slice(0, -1)) : undefined
  const [start, end] = parts.map((part) => decodeURIComponent(part))
  return { prefix, start, end }
}

const [headline, short, long] = undated().map(textFragmentLink)

it('gives a short passage whole, with the signs of the directive encoded', () => {
  expect(headline).toMatch(/^https:\/\/paper\.example\/2023\/deal-2\?id=7&x=a_b#:~:text=[^,&-]*$/)
  expect(directiveOf(headline).start).toBe('NATO & allies: 50% more {drones}.')
  expect(directiveOf(short)).toEqual({
    prefix: undefined,
    start: 'The minister said the deal, signed in Ankara, was off.',
    end: undefined,
  })
})

it('gives a long one by its ends, and what stands before it where it begins like another', () => {
  expect(directiveOf(long)).toMatchObject({ start: 'The deal, signed in Ankara,', end: 'last of its many pages.' })
  const again = undated({ text: `${undated()[0]?.document.text ?? ''}The deal, signed in Ankara, is another.` })
  expect(directiveOf(again.map(textFragmentLink)[2]).prefix).toBe('signed in Ankara, was off.')
})

it('goes after a fragment that the address already has', () => {
  const [link] = undated({ url: 'https://paper.example/a#part' }).map(textFragmentLink)
  expect(link).toMatch(/^https:\/\/paper\.example\/a#part:~:text=NATO/)
})

it('is not made for a document without an address', () => {
  expect(citedOf(bundled, 'russia-supplies-arms-mali').map(textFragmentLink)).toEqual(Array(4).fill(undefined))
})
