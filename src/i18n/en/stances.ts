/** The stances of sentences, and the number of sentences with each. */
export const stances = {
  'stance.asserted': 'Asserted',
  'stance.attributed': 'Attributed claim',
  'stance.hypothetical': 'Hypothetical',
  'stance.denied': 'Denied',

  'announce.all.asserted': { one: '{count} sentence, asserted', other: '{count} sentences, all asserted' },
  'announce.all.attributed': { one: '{count} sentence, attributed', other: '{count} sentences, all attributed' },
  'announce.all.hypothetical': { one: '{count} sentence, hypothetical', other: '{count} sentences, all hypothetical' },
  'announce.all.denied': { one: '{count} sentence, a denial', other: '{count} sentences, all denials' },
  'announce.stance.asserted': { one: '{count} asserted', other: '{count} asserted' },
  'announce.stance.attributed': { one: '{count} attributed', other: '{count} attributed' },
  'announce.stance.hypothetical': { one: '{count} hypothetical', other: '{count} hypothetical' },
  'announce.stance.denied': { one: '{count} denied', other: '{count} denied' },
  'evidence.attributedTo': { one: '{count} attributed ({speakers})', other: '{count} attributed ({speakers})' },
} as const
