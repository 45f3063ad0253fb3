/** The texts of the dialog that saves a picture, and of the picture itself. */
const words = {
  title: 'Save a picture',
  name: 'Title',
  extent: 'What it shows',
  'extent.screen': 'What is on screen',
  'extent.graph': 'The whole graph, as drawn',
  scale: 'Resolution',
  'scale.of': '{scale}×',
  size: '{width} × {height} pixels',
  tooLarge: 'This browser cannot draw a picture of {width} × {height} pixels. The largest that fits is {scale}×.',
  'tooLarge.never': 'This browser cannot draw a picture of {width} × {height} pixels, at any resolution.',
  use: 'Use {scale}×',
  save: 'Save PNG',
  saving: 'Drawing the picture…',
  saved: 'Picture saved',
  failed: 'The picture could not be made. Try a smaller resolution.',
  note: 'The legend, the filters in words and the source line are part of the picture.',

  // in the picture itself
  'poster.counts': '{actors}, {sentences} {inArticles}. Each line rests on sentences quoted from the text.',
  'poster.actors': { one: '{count} actor', other: '{count} actors' },
  'poster.source': 'Source: {publishers} · {dataset} · Sanad',
} as const

// A reserved word can be exported, but not declared.
export { words as export }
