/** The texts of links to a view, and of what a link names that is not there. */
export const share = {
  embed: 'Show this view in another page',
  'embed.about': 'Paste this HTML there. It shows the view, its legend and the panel, with a link to the whole.',
  'embed.copy': 'Copy the HTML',
  'embed.copied': 'HTML copied',
  title: 'Link to this view',
  about:
    'The link brings back what is open: the selection, the article that is read, the source, the chain, the filters, the table and the matrix.',
  openedFile:
    'No link leads to the file that you opened: it is on your device alone, and a link would show Sanad’s own articles. Send the file itself, or export a picture.',
  appearance: 'Show it to others as you see it: {look}',
  save: 'Save this view in the browser …',
  link: 'Link',
  copy: 'Copy link',
  'look.light': 'in {language}, light',
  'look.dark': 'in {language}, dark',
  copied: 'Link copied',
  failed: 'The browser did not let the link be copied. It is selected: copy it with the keyboard.',

  'lost.lost': 'Not in this dataset (any more): {what}. Everything else is shown.',
  'lost.newer': 'This link was made by a later version of Sanad.',
  'lost.entity': 'entity “{value}”',
  'lost.relation': 'relation “{value}”',
  'lost.evidence': 'evidence “{value}”',
  'lost.document': 'article “{value}”',
  'lost.sentence': 'sentence “{value}”',
  'lost.words': 'characters “{value}”',
  'lost.lens': 'source “{value}”',
  'lost.filter': 'filter “{value}”',
  'lost.part': 'part “{value}”',
  'lost.ok': 'Close',
} as const
