import { expect, it } from 'vitest'
import { namesOf } from '../../../src/domain/review/namesOf.ts'
import { dataset } from '../../scene/bundled.ts'

it('has labels, aliases and the words of the document itself, and not those of others', () => {
  const [document, other] = dataset.documents
  if (document === undefined || other === undefined) throw new Error('There are too few documents')
  const text = 'Bamako'
  const entity = {
    id: 'mali',
    type: 'country',
    labels: { en: 'Mali', ar: 'مالي' },
    aliases: ['دولة مالي'],
    mentions: [
      { document: document.id, start: 0, end: 6 },
      { document: other.id, start: 0, end: 3 },
    ],
  }
  expect([...namesOf(entity, { ...document, text })]).toEqual(['Mali', 'مالي', 'دولة مالي', 'Bamako'])
})
