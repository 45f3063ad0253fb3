/** The texts of the review of proposals. */
export const review = {
  title: 'Review',
  accept: 'Accept',
  accepted: 'Accepted',
  alike: { one: 'Accept {count} like it', other: 'Accept all {count} like it' },
  'alike.about': 'same words, same type',
  reject: 'Reject',
  next: 'Next proposal',
  undo: 'Undo',
  swap: 'Swap',
  change: 'Change and accept',
  type: 'Type',
  'type.of': 'Type: {name}',
  stance: 'Stated',
  'stance.of': 'How it is stated: {name}',
  claimed: 'Claim of {name}',
  progress: '{done} of {all} reviewed: {accepted} accepted, {rejected} rejected',
  settled: 'All reviewed: {accepted} accepted, {rejected} rejected',
  'kept.refused':
    'This browser does not keep the review: its storage is full or switched off. Save the data as a file (W) to keep it.',
  'kept.elsewhere':
    'This collection was reviewed in another tab meanwhile. What you do here is kept as a collection of its own.',
} as const
