/** The formats that a dataset is saved in, in the order in which they are offered. */
export const DATA_FORMATS = [
  'sanad',
  'csv',
  'graphml',
  'gexf',
  'cx2',
  'cytoscape',
  'annotations',
  'yaml',
  'followthemoney',
  'csl-json',
  'bibtex',
] as const
export type DataFormat = (typeof DATA_FORMATS)[number]

interface FileKind {
  /** The proper name of the format, the same in every language. Sanad's own formats and CSV are named by messages instead. */
  readonly name?: string
  /** The extension of the file, without the first dot. */
  readonly extension: string
  readonly mime: string
}

export const FILE_KINDS: Readonly<Record<DataFormat, FileKind>> = {
  sanad: { extension: 'json', mime: 'application/json' },
  csv: { extension: 'csv.zip', mime: 'application/zip' },
  graphml: { name: 'GraphML', extension: 'graphml', mime: 'application/xml' },
  gexf: { name: 'GEXF 1.3', extension: 'gexf', mime: 'application/xml' },
  cx2: { name: 'CX2', extension: 'cx2', mime: 'application/json' },
  cytoscape: { name: 'Cytoscape.js JSON', extension: 'cyjs', mime: 'application/json' },
  annotations: { name: 'Web Annotation', extension: 'jsonld', mime: 'application/ld+json' },
  yaml: { extension: 'seeds.zip', mime: 'application/zip' },
  followthemoney: { name: 'FollowTheMoney', extension: 'ftm.zip', mime: 'application/zip' },
  'csl-json': { name: 'CSL-JSON', extension: 'csl.json', mime: 'application/vnd.citationstyles.csl+json' },
  bibtex: { name: 'BibTeX', extension: 'bib', mime: 'application/x-bibtex' },
}

/** The separators of the columns of a CSV file. */
export const SEPARATORS = ['comma', 'semicolon', 'tab'] as const
export type Separator = (typeof SEPARATORS)[number]

export const SEPARATOR_SIGNS: Readonly<Record<Separator, string>> = { comma: ',', semicolon: ';', tab: '\t' }

/** The separator that spreadsheets expect in a locale: a semicolon where the comma is the decimal sign, or has an Arabic form. */
export function separatorOf(locale: string): Separator {
  const decimal = new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === 'decimal')
  return decimal?.value === '.' ? 'comma' : 'semicolon'
}
