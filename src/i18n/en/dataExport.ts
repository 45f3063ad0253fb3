/** The texts of the dialog that saves data. */
export const dataExport = {
  title: 'Save data',
  extent: 'What',
  'extent.all': 'Everything',
  'extent.visible': 'What the filters leave',
  'extent.selection': 'The selection',
  'extent.counts': '{entities}, {relations}, {sentences}',
  'extent.none': 'nothing is selected',
  'empty.all': 'There is nothing to save: no sentence of this dataset can be quoted.',
  'empty.visible': 'The filters leave nothing. Show more, or save everything.',
  'empty.selection':
    'Nothing is selected. Select actors, a line or a ribbon in the picture, or save what the filters leave.',
  'empty.hidden': 'The filters hide what is selected. Show more, or save everything.',

  format: 'Format',
  'name.sanad': 'Sanad',
  'name.csv': 'CSV tables',
  'name.yaml': 'Annotation files',
  'opens.sanad': 'Complete; drop it on Sanad to open it again',
  'opens.csv': 'Excel, LibreOffice, R, pandas: entities, relations, sentences',
  'opens.graphml': 'yEd, NetworkX, igraph, Gephi',
  'opens.gexf': 'Gephi, with dates and colours',
  'opens.cx2': 'Cytoscape and NDEx, with colours',
  'opens.cytoscape': 'Cytoscape.js, Cytoscape',
  'opens.annotations': 'W3C JSON-LD: each quote at its place',
  'opens.yaml': 'YAML and the articles as texts, to go on annotating by hand',
  'opens.followthemoney': 'OpenAleph, OpenSanctions: entities and statements',
  'opens.csl-json': 'Zotero, Pandoc: the articles as references',
  'opens.bibtex': 'LaTeX, JabRef: the articles as references',

  limits: 'What this format cannot hold',
  'limits.none': 'Nothing: the file holds all that Sanad knows about it.',
  'limits.part': 'The questions of the dataset are left out, because they may lead to what the file lacks.',
  'limits.csv':
    'The full text of the articles. A cell that a spreadsheet would calculate begins with an apostrophe; several values in a cell are separated by vertical bars.',
  'limits.graphml':
    'A line without direction: all are directed, and the column “symmetric” says which have none. A denial, a claim or a supposition: it becomes the column “stance”. The full text of the articles. Each line is one sentence; the column “relation” joins those of a relation.',
  'limits.gexf':
    'A denial, a claim or a supposition: it becomes the column “stance”. Doubt about a date: a line has the first and last possible day, and the column “when” the date as written. The full text of the articles. Each line is one sentence; the column “relation” joins those of a relation.',
  'limits.cx2':
    'A line without direction: the column “symmetric” says which have none. A denial, a claim or a supposition: it becomes the column “stance”. The full text of the articles. Each line is one sentence; the column “relation” joins those of a relation.',
  'limits.cytoscape':
    'A line without direction: the field “symmetric” says which have none. A denial, a claim or a supposition: it becomes the field “stance”. The full text of the articles. Each line is one sentence; the field “relation” joins those of a relation.',
  'limits.annotations':
    'A denial, a claim or a supposition: it becomes a tag and the property “stance”. The full text of the articles, figures, and the words that name the two ends.',
  'limits.yaml':
    'Only what is decided: what was rejected and relation types that no sentence states are left out, and each article becomes a text file of its own. Unpack the file and run npm run dataset -- --seeds FOLDER --out FILE.',
  'limits.proposals': 'Proposals that nobody has decided about: {sentences}.',
  'limits.followthemoney':
    'What kind of relation it is: each sentence becomes an “other link” whose role is the relation. A denial, a claim or a supposition: it becomes the status of the link, which other programs may overlook. Who says it, the translation and the note stand in its summary. Doubt about a date, and the full text of the articles.',
  'limits.reviewed': 'Nobody has reviewed this file for publication, so its statements are marked as external.',
  'limits.csl-json':
    'Entities and relations: only the articles, with the quoted sentences, their stance and speaker as annotation. In the language of the page.',
  'limits.bibtex':
    'Entities and relations: only the articles, with the quoted sentences, their stance and speaker as annotation. In the language of the page. Arabic needs XeLaTeX or LuaLaTeX.',

  separator: 'Between columns',
  'separator.comma': 'Comma',
  'separator.semicolon': 'Semicolon',
  'separator.tab': 'Tab',

  save: 'Save',
  saving: 'Writing the file…',
  progress: 'Sentences written',
  stop: 'Stop',
  saved: 'Saved: {name}',
  downloaded: 'Passed to the downloads of the browser: {name}',
  cancelled: 'Not saved: no place was chosen.',
  stopped: 'Stopped. Nothing was saved.',
  refused:
    'Annotation files cannot hold this dataset: another program has cut its sentences, or its names are in languages other than Arabic, English and French. Nothing was saved.',
  'failed.writing': 'The file could not be written. Nothing is lost: try again, or save a smaller part.',
  'failed.saving':
    'The file could not be saved. The disk may be full or the folder protected: choose another place and try again.',
} as const
