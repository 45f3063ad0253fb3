/** The texts of the overview of a large graph by communities. */
export const overview = {
  title: 'Everybody, by community',
  actors: { one: '{count} actor', other: '{count} actors' },
  note: 'Circles are communities: actors with more relations to one another than to others, whatever these say. They are computed; no text states them.',
  list: { one: '{count} community', other: '{count} communities' },
  ties: 'The strongest {shown} of {count} ties between communities are drawn.',
  near: {
    one: 'The {shown} best documented actors in sight have names and lines; one more is a dot.',
    other: 'The {shown} best documented actors in sight have names and lines; {count} more are dots.',
  },
  failed: 'The overview could not be made. The picture stays as it is.',
} as const
