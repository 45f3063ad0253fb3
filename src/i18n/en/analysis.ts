/** The texts of blocs and tensions. */
export const analysis = {
  title: 'Blocs and tensions',
  topics: 'What the analysis shows',
  'topic.blocs': 'Blocs',
  'topic.centre': 'In the middle',
  'topic.tensions': 'Tensions',
  means: 'What it says',
  not: 'What it does not say',

  how: 'How it is worked out',

  'blocs.means': 'A bloc is a group whose members the sentences bind to each other more than to anyone else.',
  'blocs.not':
    'It is not an alliance: nobody in it need have agreed to anything, and other articles would give other blocs.',
  'blocs.how':
    'Louvain’s method on the pairs that are only bound, each weighing as many as its sentences; the best of several runs.',
  'centre.means':
    'Who is between: the shortest ways from one to another, over pairs that are only bound, lead through this one.',
  'centre.not':
    'It is not power, and no place in the world: articles about Mali put Mali in the middle. It says whom these sentences run through.',
  'centre.how':
    'Betweenness (Freeman 1977), not weighted: each step counts one, however many sentences state it; of several shortest ways each counts its share. The number of ties is how many others one is bound to, divided from, or both.',
  'tensions.means':
    'Three who are tied are balanced when the product of their three signs is positive: the friend of a friend is a friend, the enemy of an enemy too (structural balance: Heider 1946, Cartwright and Harary 1956).',
  'tensions.means.weak':
    'Three who are tied are unbalanced only when two pairs are bound and the third is divided; three enemies are at rest (weak balance: Davis 1967).',
  'tensions.not':
    'It is not a forecast and no fault of anyone’s: the three sentences may speak of other days and other matters. Read them one by one.',
  'tensions.how':
    'Every three of whom any two are tied, and no pair is both bound and divided. A sign is what the type of the relation says, whichever way it points.',

  cast: 'Who counts',
  'cast.actors': 'Who can take a side',
  'cast.all': 'Everything',
  'cast.note': 'Events, places, weapons, agreements and publications take no side: they are left out.',
  basis: 'From what shows now: {entities}, {ties}.',
  'basis.filtered': 'What filters and lens hide is left out.',
  'basis.ties':
    'Two are tied when a text asserts or someone claims what binds or divides them; what is only supposed or denied ties nobody.',
  ties: { one: '{count} tied pair', other: '{count} tied pairs' },
  unsettled: {
    one: '{count} pair has no tie for that reason.',
    other: '{count} pairs have no tie for that reason.',
  },

  working: 'Working it out: part {at} of {of}',
  stop: 'Stop',
  stopped: 'Stopped before it was done.',
  stale: 'What shows has changed: these figures are of what showed before.',
  again: 'Work it out again',
  failed: 'This could not be worked out in this browser.',

  'bloc.around': 'Around {name}',
  'bloc.about': '{members}, {ties} within',
  members: { one: '{count} member', other: '{count} members' },
  'bloc.ties': { one: '{count} bound pair', other: '{count} bound pairs' },
  'bloc.show': 'Show in the network',
  'bloc.show.of': 'Show in the network: {name}',
  'bloc.inner': {
    one: 'Within it {count} pair is divided:',
    other: 'Within it {count} pairs are divided:',
  },
  'bloc.loose': 'loosely',
  'bloc.loose.note':
    '“Loosely” marks who is put elsewhere by other divisions that are about as good: the method was run several times.',
  'bloc.small': { one: '{count} bloc of two', other: '{count} blocs of two' },
  'bloc.alone': 'Bound to nobody ({count})',
  'blocs.none': 'Nothing that shows binds any two.',
  modularity:
    'Modularity {value}: how much more is bound within the blocs than chance would bind (0 is chance, 1 the most).',

  'centre.order': 'Order',
  'centre.between': 'Between others',
  'centre.ties': 'Number of ties',
  'centre.pairs': { one: 'between {count} pair', other: 'between {count} pairs' },
  'centre.count': { one: '{count} tie', other: '{count} ties' },
  'centre.none': 'Nobody who shows has a tie.',
  'centre.binds': 'binds: {count}',
  'centre.divides': 'divides: {count}',
  'centre.mixed': 'both: {count}',
  more: 'Show {count} more',

  rule: 'Rule',
  'rule.classical': 'Classical',
  'rule.weak': 'Weak',
  'kind.0': 'All three bound',
  'kind.1': 'Two pairs bound, one divided',
  'kind.2': 'Two bound, both divided from the third',
  'kind.3': 'All three divided',
  balanced: 'balanced',
  unbalanced: 'unbalanced',
  kinds: 'Triads by kind',
  'tensions.which': 'Which triads',
  'tensions.unbalanced': 'Unbalanced ({count})',
  'tensions.balanced': 'Balanced ({count})',
  'tensions.none': 'No three who are tied all round.',
  'tensions.none.unbalanced': 'None of the triads is unbalanced by this rule.',
  'tensions.none.balanced': 'None of the triads is balanced by this rule.',
  'tensions.order': 'The best documented first: by the pair with the fewest sentences.',
  'tensions.cut': 'The first {count} of each kind can be read here.',
  'triad.0': '{first}, {second} and {third} are bound to each other.',
  'triad.1': '{first} is bound to both {second} and {third}; those two are divided.',
  'triad.2': '{second} and {third} are bound; both are divided from {first}.',
  'triad.3': '{first}, {second} and {third} are divided from each other.',
  'triad.show': 'Show these three in the network',
  'side.binds': '{first} and {second}: bound',
  'side.divides': '{first} and {second}: divided',
  'side.open': 'Open the evidence: {relation}',
  'side.read': 'Show in article',
  'side.read.of': 'Show in article: {relation}',
  'side.gone': 'No visible sentence says this any more.',
  'mixed.title': 'Bound and divided at once',
  'mixed.note':
    'Of these pairs sentences say both. They are not set off against each other: neither the blocs nor the balance counts them.',
  'mixed.triads': {
    one: '{count} triad is left out because of them.',
    other: '{count} triads are left out because of them.',
  },
} as const
