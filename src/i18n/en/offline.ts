/** The texts about keeping Sanad on the device. `{size}` is in MB. */
export const offline = {
  title: 'Without a network',
  keep: 'Keep on this device',
  remove: 'Remove from this device',
  'newer.take': 'Reload with it',
  newer: 'There is a newer version of Sanad.',
  'state.impossible': 'This browser, or the way this page is served, cannot keep Sanad for use without a network.',
  'state.off':
    'Sanad can be kept on this device, about {size} MB, and then works completely without a network. Nothing is stored yet.',
  'state.storing': 'Storing about {size} MB…',
  'state.kept': 'Sanad is kept on this device, about {size} MB, and works completely without a network.',
  'state.failed':
    'Sanad could not be stored completely, so nothing was stored. Check the connection and the space on this device.',
  'state.newer':
    'There is a newer version of Sanad. The one on screen is used until you reload; your flags and views stay.',
  'state.unremoved':
    'What is stored could not be removed, because the browser refuses. Try again, or delete the data of this site in the settings of the browser.',
} as const
