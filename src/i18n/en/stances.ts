/** How a sentence says a thing. */
export const stances = {
  'stance.asserted': 'Asserted',
  'stance.attributed': 'Attributed claim',
  'stance.hypothetical': 'Hypothetical',
  'stance.denied': 'Denied',
} as const
