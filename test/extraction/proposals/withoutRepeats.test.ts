import { expect, it } from 'vitest'
import { documentOf } from '../../../src/extraction/proposals/documentOf.ts'
import { makeProposer } from '../../../src/extraction/proposals/propose.ts'
import { originals } from '../../../src/extraction/proposals/withoutRepeats.ts'
import { dataset } from '../../scene/bundled.ts'

const proposer = makeProposer(dataset.vocabulary, dataset)
const read = (id: string, text: string) => proposer.propose(documentOf({ id, file: `${id}.txt`, text }))
const relationsOf = ({ proposals }: ReturnType<typeof read>) =>
  proposals.map(({ source, type, target }) => `${source} ${type} ${target}`)

it('leaves out of a copy what has been said, whatever white space stands in it, and nothing else', () => {
  const { without } = originals()
  const first = without(read('first', 'Norway condemned Belarus.\nKenya supports Uganda.'), undefined)
  expect(relationsOf(first)).toHaveLength(2)
  const copied = read('second', 'Norway  condemned\u00a0Belarus.\nKenya attacked Uganda.')
  const copy = { of: 'first', share: 0.9 }
  expect(relationsOf(without(copied, copy))).toEqual(['kenya attacks uganda'])
  // Another sentence is another quote, however like it is.
  const reworded = read('reworded', 'On Monday, Norway condemned Belarus.\nKenya supports Uganda.')
  expect(relationsOf(without(reworded, copy))).toEqual(['norway opposes belarus'])
  // Of two reports that are no copies, each says it for itself.
  expect(relationsOf(without(read('third', 'Norway condemned Belarus.'), undefined))).toHaveLength(1)
  // What only a copy has said has been said as well.
  expect(relationsOf(without(read('fourth', 'Kenya attacked Uganda.'), copy))).toEqual([])
})
