/** The texts of the notice for a browser that is too old for the app. */
export const tooOld = {
  title: 'This browser is too old for all of Sanad.',
  text: 'Some of it may be missing or out of place. Please update your browser, or open this page in another one. It needs at least {browsers}.',
}
