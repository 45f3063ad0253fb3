import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import type { Dataset } from '../../../src/domain/dataset/dataset.ts'
import { decodeDataset } from '../../../src/domain/dataset/decode.ts'
import { lookupOf } from '../../../src/domain/dataset/lookup.ts'
import { evidenceColumns } from '../../../src/formats/dataExport/columns.ts'
import { evidenceRows } from '../../../src/formats/dataExport/evidenceRows.ts'
import { aDataset } from '../../domain/aDataset.ts'
import { bytesOf, textOf } from './writing.ts'

/** All evidence is proposed; the decision about the first piece was put off. */
function underReview(isPutOff: boolean): Dataset {
  const dataset = aDataset()
  return {
    ...dataset,
    relations: dataset.relations.map((one, at) => ({
      ...one,
      evidence: one.evidence.map((piece) => ({
        ...piece,
        review: 'proposed' as const,
        ...(isPutOff && at === 0 && { putOff: true as const }),
      })),
    })),
  }
}

const columnOf = (dataset: Dataset) => {
  const lookup = lookupOf(dataset)
  const column = evidenceColumns(dataset, lookup, 'en').find(({ id }) => id === 'put_off')
  return column && evidenceRows(dataset, lookup).map((row) => column.valueOf(row))
}

it('has its column in tables and graphs once a decision was put off, and none before', () => {
  expect(columnOf(underReview(false))).toBeUndefined()
  const values = columnOf(underReview(true))
  expect(values?.[0]).toBe(true)
  expect(values?.at(-1)).toBe(false)
})

it('stands in FollowTheMoney as a status of its own', async () => {
  const statusesOf = async (dataset: Dataset) =>
    Object.values(unzipSync(await bytesOf(dataset, 'followthemoney')))
      .map((file) => strFromU8(file))
      .join('')
  expect(await statusesOf(underReview(false))).not.toContain('"put off"')
  expect(await statusesOf(underReview(true))).toContain('"put off"')
})

it('is the same after sanad/1 out and in', async () => {
  const put = underReview(true)
  const decoded = decodeDataset(await textOf(put, 'sanad'))
  expect(decoded.ok && decoded.dataset.relations).toEqual(put.relations)
})

it('stands in Web Annotations', async () => {
  expect(await textOf(underReview(false), 'annotations')).not.toMatch(/"putOff": ?true/)
  expect(await textOf(underReview(true), 'annotations')).toMatch(/"putOff": ?true/)
})
