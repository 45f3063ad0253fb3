/** The texts of the panel of an entity. */
export const entity = {
  change: 'Rename, merge, change the kind',
  said: 'What the articles say',
  aliases: 'Named in the text as',
  relations: 'Relations',
  'relations.none': 'No sentence relates it to anyone.',
  hidden: { one: '{count} relation is hidden by filters.', other: '{count} relations are hidden by filters.' },
  more: 'Show all {count}',
  mentions: 'Mentions',
  'mentions.count': { one: '{count} mention', other: '{count} mentions' },
  repeated: { one: 'printed {count} more time', other: 'printed {count} more times' },
} as const
