/** The texts of the questions to start with. */
export const questions = {
  lead: 'Ask a question',
  about: 'Each opens a view whose sentences answer it. “Back” returns from there.',
  none: 'This dataset suggests no question that its sentences could answer.',
  dismiss: 'Hide the questions',
  again: 'The questions are under “More” and in the search.',
  'derived.mostDocumented': 'What is said of {name}?',
  'derived.connected': 'How is {from} connected to {to}?',
  'derived.contested': 'Where do sentences disagree: {relation}?',
  'derived.speaker': 'What is attributed to {name}?',
} as const
