/** The texts of the map. */
export const map = {
  title: 'Map',
  'items.title': 'Actors and relations on the map',
  'items.hint':
    'Up and down move through actors and relations, left and right from actor to actor; Enter shows the sentences, Shift and Enter selects several actors. Shift with an arrow moves the map, plus and minus zoom, 0 shows everyone.',
  'item.entity': '{name}, {type}',
  'item.relation': '{relation}, {sentences}',
  fit: 'Show everyone',
  'tray.title': 'No fixed place',
  'tray.item': '{name}, {relations}',
  'tray.relations': { one: '{count} relation', other: '{count} relations' },
  'tray.all': 'All {count}',
  'tray.row': 'One row',
  'inset.toggle': 'Enlarge where actors crowd',
  'inset.caption': 'Around {name}, enlarged',
  left: {
    one: '{count} actor with fewer relations is not drawn.',
    other: '{count} actors with fewer relations are not drawn.',
  },
  land: 'De facto borders after Natural Earth, some disputed ones dashed; the map takes no side',
  'land.failed': 'The land could not be fetched. The actors are in their places all the same.',
  'none.title': 'Nobody here has a place',
  'none.text': 'The map shows only actors with a place in the data; it guesses none. The others are in the tray below.',
} as const
