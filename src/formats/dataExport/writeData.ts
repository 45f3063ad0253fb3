import type { Dataset } from '../../domain/dataset/dataset.ts'
import type { DataFormat } from './dataFormats.ts'
import type { Contents, OnProgress, Writer, WritingOptions } from './writing.ts'

/** The writer of each format, fetched when it is wanted. */
const WRITERS: Readonly<Record<DataFormat, () => Promise<Writer>>> = {
  sanad: async () => (await import('./sanadJson.ts')).sanadJson,
  csv: async () => (await import('./csvTables.ts')).csvTables,
  graphml: async () => (await import('./graphs/graphml.ts')).graphml,
  gexf: async () => (await import('./graphs/gexf.ts')).gexf,
  cx2: async () => (await import('./graphs/cx2.ts')).cx2,
  cytoscape: async () => (await import('./graphs/cytoscapeJson.ts')).cytoscapeJson,
  annotations: async () => (await import('./webAnnotations.ts')).webAnnotations,
  yaml: async () => (await import('./yaml/annotationArchive.ts')).annotationArchive,
  followthemoney: async () => (await import('./ftm/followTheMoney.ts')).followTheMoney,
  'csl-json': async () => (await import('./references.ts')).cslReferences,
  bibtex: async () => (await import('./references.ts')).bibtexReferences,
}

/** Writes a dataset in a format. Null if the format cannot hold it. Rejects if the writer cannot be fetched. */
export async function writeData(
  dataset: Dataset,
  format: DataFormat,
  options: WritingOptions,
  onProgress: OnProgress,
): Promise<Contents | null> {
  const write = await WRITERS[format]()
  return write(dataset, options, onProgress)
}
