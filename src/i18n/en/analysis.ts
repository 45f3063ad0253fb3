/** The texts of blocs and tensions. */
export const analysis = {
  title: 'Blocs and tensions',
  topics: 'What the analysis shows',
  'topic.blocs': 'Blocs',
  'topic.centre': 'In the middle',
  'topic.tensions': 'Tensions',
  means: 'What it says',
  not: 'What it does not say',

  how: 'How it is computed',

  'blocs.means': 'A bloc is a group whose members the sentences bind to each other more than to anyone else.',
  'blocs.not':
    'It is not an alliance: its members need not have agreed to anything, and other articles would give other blocs.',
  'blocs.how':
    'Louvain’s method on the pairs that are only bound, each weighted by its number of sentences; the best of several runs is shown.',
  'centre.means':
    'Who stands between others: the shortest paths between them, over pairs that are only bound, lead through this actor.',
  'centre.not':
    'It is not power, nor a rank in the world: articles about Mali put Mali in the middle. It only says through whom these sentences connect others.',
  'centre.how':
    'Betweenness (Freeman 1977), unweighted: each step counts one, however many sentences state it; if several paths are equally short, each counts its share. The number of ties is the number of others that an actor is bound to, divided from, or both.',
  'tensions.means':
    'Three actors with ties between all of them are balanced if the product of the three signs is positive: the friend of a friend is a friend, and so is the enemy of an enemy (structural balance: Heider 1946, Cartwright and Harary 1956).',
  'tensions.means.weak':
    'Three actors with ties between all of them are unbalanced only if two pairs are bound and the third is divided; three mutual enemies are balanced too (weak balance: Davis 1967).',
  'tensions.not':
    'It is not a forecast, and nobody’s fault: the three sentences may be about different days and matters. Read them one by one.',
  'tensions.how':
    'All triads in which every pair has a tie and no pair is both bound and divided. The sign of a tie is that of the relation’s type, in either direction.',

  cast: 'Who counts',
  'cast.actors': 'Who can take a side',
  'cast.all': 'Everything',
  'cast.note': 'Events, places, weapons, agreements and publications take no side: they are left out.',
  basis: 'From what is shown now: {entities}, {ties}.',
  'basis.filtered': 'What filters and lens hide is left out.',
  'basis.ties':
    'A pair has a tie if a text asserts, or someone claims, what binds or divides it; what is only supposed or denied makes no tie.',
  ties: { one: '{count} tied pair', other: '{count} tied pairs' },
  unsettled: {
    one: '{count} pair has no tie for that reason.',
    other: '{count} pairs have no tie for that reason.',
  },

  working: 'Computing: part {at} of {of}',
  stop: 'Stop',
  stopped: 'Stopped before it was finished.',
  stale: 'The graph has changed: these figures are about the former one.',
  again: 'Compute again',
  failed: 'This could not be computed in this browser.',

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
    '“Loosely” marks members that other, similarly good divisions put elsewhere: the method was run several times.',
  'bloc.small': { one: '{count} bloc of two', other: '{count} blocs of two' },
  'bloc.alone': 'Bound to nobody ({count})',
  'blocs.none': 'Nothing that is shown binds any two actors.',
  modularity:
    'Modularity {value}: how much more is bound within the blocs than by chance (0: no more than by chance; 1: the maximum).',

  'centre.order': 'Order',
  'centre.between': 'Between others',
  'centre.ties': 'Number of ties',
  'centre.pairs': { one: 'between {count} pair', other: 'between {count} pairs' },
  'centre.count': { one: '{count} tie', other: '{count} ties' },
  'centre.none': 'No actor that is shown has a tie.',
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
  'tensions.none': 'There are no three actors with ties between all of them.',
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
    'Sentences say both about these pairs. The two are not offset against each other, and neither the blocs nor the balance counts these pairs.',
  'mixed.triads': {
    one: '{count} triad is left out because of them.',
    other: '{count} triads are left out because of them.',
  },
} as const
