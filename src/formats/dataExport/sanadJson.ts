import { formatDataset } from '../../domain/dataExport/formatDataset.ts'
import type { Writer } from './writing.ts'

/** A dataset file, as Sanad opens it and as it is published. */
export const sanadJson: Writer = (dataset) => [formatDataset(dataset)]
