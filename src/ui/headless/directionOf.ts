/** The text direction of an element. Keys and sides of a part follow this instead of the page's direction. */
export const directionOf = (element: Element | null): 'ltr' | 'rtl' =>
  element !== null && getComputedStyle(element).direction === 'rtl' ? 'rtl' : 'ltr'
