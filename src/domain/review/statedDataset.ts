import type { Dataset, Evidence } from '../dataset/dataset.ts'

const isRejected = ({ review }: Evidence) => review === 'rejected'

/**
 * A dataset without the evidence that a person has rejected, and without relations that rested on nothing else. It is what the app
 * draws, counts, searches and exports; rejected evidence travels in dataset files only. The very same dataset if nothing is
 * rejected.
 */
export function statedDataset(record: Dataset): Dataset {
  if (!record.relations.some(({ evidence }) => evidence.some(isRejected))) return record
  const relations = record.relations.flatMap((relation) => {
    const evidence = relation.evidence.filter((one) => !isRejected(one))
    if (evidence.length === 0) return []
    return evidence.length === relation.evidence.length ? [relation] : [{ ...relation, evidence }]
  })
  return { ...record, relations }
}
