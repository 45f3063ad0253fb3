/** The texts of the help. */
export const help = {
  title: 'Help',
  intro: 'Every line is a relation that a sentence states. Click a line to read the sentence in the article.',
  mouse: 'Point at an actor to see its relations; click it to see who it is. Drag to move, scroll to zoom.',
  legend: 'The legend is the filter: point to preview, click to hide or show, Alt-click to show only that.',
  articles:
    'Add articles of your own under “More” (Z): rules propose what they say of actors, and nothing counts as reviewed that you have not accepted. What they miss, you add by hand (B).',
  letters: 'Keys that are a single letter, digit or sign',
  'letters.on': 'On',
  'letters.off': 'Off',
  'letters.about':
    'Switch them off if dictation or a slip of the hand presses them. Keys with Ctrl or ⌘, Escape and the arrows stay.',
  licences: 'Licences of everything that Sanad contains',
  keys: 'Keys',
  'keys.unavailable': 'Keys not available right now',
} as const
