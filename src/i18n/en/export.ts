/** The texts of the dialog that saves a picture, and of the picture itself. */
const words = {
  title: 'Save this picture',
  about: 'What you see is the file.',
  preview: 'Preview of the picture',
  'preview.waiting': 'Drawing the preview…',

  of: 'Picture of',
  'of.network': 'The network',
  'of.overview': 'The communities',
  'of.map': 'The map',
  'of.matrix': 'The matrix',
  'of.timeline': 'The timeline',
  'of.chain': 'The chain',
  'of.article': 'The article',

  what: 'What it shows',
  'what.view': 'The view',
  'what.drawn': 'Everything drawn',
  'what.whole': 'The whole graph',
  'what.selection': 'Selection and neighbours',
  'what.selection.none': 'nothing is selected',

  size: 'Size',
  'format.screen': 'As on screen',
  'format.wide': '1920 × 1080',
  'format.square': 'Square',
  'format.a4Upright': 'A4 upright',
  'format.a4Across': 'A4 across',
  'format.own': 'Own size',
  width: 'Width in pixels',
  height: 'Height in pixels',
  scale: 'Resolution',
  'scale.of': '{scale}×',
  pixels: '{width} × {height} pixels',
  print: '{width} × {height} mm at {dpi} dpi',

  background: 'Background',
  'background.light': 'Light',
  'background.dark': 'Dark',
  'background.transparent': 'Transparent',

  file: 'File',
  'file.png': 'PNG',
  'file.png.about': 'for pages and documents',
  'file.svg': 'SVG',
  'file.svg.about': 'for editing; texts stay text',
  fonts:
    'Browsers show the fonts that are in the file. Inkscape and some other programs ignore them and want these installed: {fonts}.',
  'fonts.missing':
    'These fonts did not load, so that others are drawn in their place: {fonts}. Check the connection and load the page again.',

  name: 'Title',
  subtitle: 'Subtitle',
  parts: 'Parts',
  'parts.note': 'the source line stays',
  'part.title': 'Title',
  'part.subtitle': 'Subtitle',
  'part.legend': 'Legend',
  'part.evidence': 'Sentences',
  'part.filters': 'Filters in words',
  'part.date': 'Date',
  'part.link': 'Link to this view',
  'part.wordmark': 'Wordmark',
  'part.view': 'View inside the file',
  'view.note':
    'Dropped on Sanad, the file opens the view that it shows. Some clipboards and messengers take the view out of a picture.',
  sentences: 'Sentences beside the picture',

  named: { one: '{named} of {count} name drawn', other: '{named} of {count} names drawn' },
  placing: 'Placing names…',
  leftOut: { one: '{count} sentence has no room here.', other: '{count} sentences have no room here.' },
  cut: {
    one: 'The edge of the view cuts {count} actor. Move the view, or choose “Everything drawn”.',
    other: 'The edge of the view cuts {count} actors. Move the view, or choose “Everything drawn”.',
  },
  small: 'The smallest letters are {letters} pixels high; below {least} they are hard to read.',
  'small.paper': 'The smallest letters are {letters} points high; below {least} they are hard to read on paper.',
  fewer: { one: 'Draw the best documented actor', other: 'Draw the {count} best documented actors' },
  all: 'Draw all again',
  empty: 'There is nothing to draw: no actor is left in this choice.',
  tooLarge: 'This browser cannot draw a picture of {width} × {height} pixels. The largest of this shape is {most}.',
  'use.scale': 'Use {scale}×',
  'use.size': 'Use {size}',
  'size.invalid': 'Width and height are whole numbers from {least} to {most}.',

  'save.png': 'Save PNG',
  'save.svg': 'Save SVG',
  saving: 'Drawing the picture…',
  progress: 'Share of the picture that is drawn',
  stop: 'Cancel',
  stopped: 'Cancelled. Nothing was saved.',
  saved: '{name} saved',
  downloaded: '{name} is in your downloads',
  failed: 'The picture could not be made. Try a smaller size.',
  'failed.svg':
    'The picture could not be made, because a font could not be loaded. Check the connection and try again.',
  'failed.saving': 'The picture could not be saved there. Is there room on the disk?',
  copy: 'Copy picture',
  copied: 'Picture copied',
  'copied.view': 'Some clipboards take the view out of it.',
  'copy.failed': 'This browser does not allow copying the picture. Save it instead.',
  untitled: 'picture',

  // a picture that is dropped on Sanad
  'view.opened': 'This is the view of “{name}”.',
  'view.otherVersion':
    '“{name}” was drawn from another version of this dataset. What this version has of its view is shown.',
  'view.otherDataset': '“{name}” shows another dataset. Open that dataset first.',
  'view.none': '“{name}” carries no view of Sanad. It was saved without one, or lost it on its way.',
  'view.ok': 'OK',

  // in the picture itself
  'poster.counts': '{actors}, {sentences} {inArticles}. Each line rests on sentences quoted from the text.',
  'poster.counts.marks': '{actors}, {sentences} {inArticles}. Each mark rests on sentences quoted from the text.',
  'poster.actors': { one: '{count} actor', other: '{count} actors' },
  'poster.source': 'Source: {publishers} · {dataset} · Sanad',
  'poster.unfiltered': 'Nothing is filtered out.',
  'poster.date': 'Drawn on {date}.',
  'poster.place': '{place}, {title}',
} as const

// A reserved word can be exported, but not declared.
export { words as export }
