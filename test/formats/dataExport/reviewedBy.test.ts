import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import type { Dataset } from '../../../src/domain/dataset/dataset.ts'
import { decodeDataset } from '../../../src/domain/dataset/decode.ts'
import { lookupOf } from '../../../src/domain/dataset/lookup.ts'
import { evidenceColumns } from '../../../src/formats/dataExport/columns.ts'
import { evidenceRows } from '../../../src/formats/dataExport/evidenceRows.ts'
import { aDataset } from '../../domain/aDataset.ts'
import { bytesOf, textOf } from './writing.ts'

/** A person has accepted the first piece of evidence and said who they are. */
const signed: Dataset = {
  ...aDataset(),
  agents: [{ id: 'person', name: 'أمينة ديالو', person: true }],
  relations: aDataset().relations.map((one, at) => ({
    ...one,
    evidence: one.evidence.map((piece) => ({
      ...piece,
      review: 'accepted' as const,
      ...(at === 0 && { reviewedBy: 'person' }),
    })),
  })),
}

const columnOf = (dataset: Dataset) => {
  const lookup = lookupOf(dataset)
  const column = evidenceColumns(dataset, lookup, 'en').find(({ id }) => id === 'reviewed_by')
  return column && evidenceRows(dataset, lookup).map((row) => column.valueOf(row))
}

it('names the reviewer in a column of tables and graphs, where somebody is named', () => {
  expect(columnOf(aDataset())).toBeUndefined()
  const values = columnOf(signed)
  expect(values?.[0]).toBe('أمينة ديالو')
  expect(values?.at(-1)).toBeUndefined()
})

it('names the reviewer in the summary of a FollowTheMoney link', async () => {
  const linesOf = async (dataset: Dataset) =>
    strFromU8(unzipSync(await bytesOf(dataset, 'followthemoney'))['entities.ftm.json'] ?? new Uint8Array())
      .split('\n')
      .filter((line) => line.includes('reviewedBy: أمينة ديالو'))
  expect(await linesOf(aDataset())).toEqual([])
  expect(await linesOf(signed)).toHaveLength(signed.relations[0]?.evidence.length ?? 0)
})

it('is the same after sanad/1 out and in', async () => {
  const decoded = decodeDataset(await textOf(signed, 'sanad'))
  expect(decoded.ok && decoded.dataset).toEqual(signed)
})
