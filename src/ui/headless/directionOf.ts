/** In which direction an element's text runs: the keys and the sides of a part follow where it stands, not the page. */
export const directionOf = (element: Element | null): 'ltr' | 'rtl' =>
  element !== null && getComputedStyle(element).direction === 'rtl' ? 'rtl' : 'ltr'
