/** The texts about opening a file, and about a dataset that cannot be shown. */
export const open = {
  title: 'The graph cannot be shown',
  text: {
    one: 'One thing is wrong with this dataset.',
    other: '{count} things are wrong with this dataset.',
  },
  missing: 'The dataset “{name}” was not found (answer {status}).',
  'opener-unfetched':
    'What Sanad needs to open files could not be fetched, so “{name}” was not read. Check the connection.',
  offline: 'The dataset “{name}” could not be fetched. Check the connection.',
  whole: 'The whole file',
  more: 'Only the first {count} problems are listed.',
  refused: '“{name}” cannot be opened',
  'refused.text': 'The graph on screen is unchanged.',
  another: 'Open another file',

  // while a file is read
  reading: 'Reading “{name}”…',
  'reading.text': 'Every reference and every range of text is checked before anything is shown.',
  elsewhere:
    'The collection “{name}” is not in this browser. Collections stay on the device where they were made; to take one elsewhere, save its data there as a file and open that.',
  'kept-unreadable':
    'The browser cannot read the collection “{name}”. Its storage is switched off for this page, or what it keeps is damaged. In the second case “Add your articles” offers it as a file.',
  unreadable: 'The browser cannot read the file “{name}”. It may have been moved or changed since it was chosen.',
  gone: '“{name}” is not open any more, because the page was loaded anew. To go on with it, open it again.',
  several: 'Which of these files?',
  'several.text': 'Sanad shows one dataset at a time.',

  // files of other kinds
  'foreign.what':
    'Sanad opens datasets in its own format, sanad/1: a JSON file with whole articles, and the sentences that each relation rests on.',
  'foreign.graph': 'A graph without its sentences cannot be converted.',
  'foreign.schema': 'The schema of the format',
  'foreign.example': 'An example: the dataset of this site',
  'foreign.pdf': 'This is a PDF document.',
  'foreign.png': 'This is a PNG picture.',
  'foreign.svg': 'This is an SVG picture.',
  'foreign.picture': 'This is a picture.',
  'foreign.docx': 'This is a Word document.',
  'foreign.xlsx': 'This is an Excel workbook.',
  'foreign.zip': 'This is a ZIP archive. Unpack it, and open the file in it.',
  'foreign.gzip': 'This is a file packed by gzip. Unpack it first.',
  'foreign.graphml': 'This is GraphML.',
  'foreign.gexf': 'This is GEXF.',
  'foreign.html': 'This is a web page.',
  'foreign.xml': 'This is XML.',
  'foreign.gml': 'This is GML.',
  'foreign.csv': 'This is a table (CSV).',
  'foreign.tsv': 'This is a table (TSV).',
  'foreign.text': 'This is plain text.',
  'foreign.cytoscape': 'This is a graph as Cytoscape saves it in JSON.',
  'foreign.cx2': 'This is CX, the exchange format of Cytoscape.',
  'foreign.d3': 'This is a graph of nodes and links in JSON, as D3 uses it.',
  'foreign.json-ld': 'This is JSON-LD.',
  'foreign.json': 'This is JSON of another kind.',
  'foreign.flags': 'These are marks on sentences, as Sanad exports them. Open a dataset first.',
  'foreign.views': 'These are saved views, as Sanad exports them. Open a dataset first.',
} as const
