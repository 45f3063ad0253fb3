/** Radius of an entity, from the number of sentences of its relations: the area grows with the evidence. */
export function radiusOf(type: string, sentences: number): number {
  const root = Math.sqrt(sentences)
  if (type === 'country') return Math.min(36, 11.5 + 3.3 * root)
  if (type === 'person') return Math.min(30, 13 + 1.5 * root)
  return Math.min(30, 13 + 1.7 * root)
}

/** The number of sentences from which a line has a badge. */
export const BADGE_FROM = 2

/** Width of a line, from its number of sentences. */
export const lineWidth = (sentences: number) => Math.min(7, 1.15 + 0.62 * sentences)

/** An arrowhead for a line of the given width. Its tip is at the line's end; `notch` is where the line itself stops. */
export function arrowSize(width: number): { readonly length: number; readonly half: number; readonly notch: number } {
  const length = Math.max(6.5, 1.25 * width + 4.2)
  return { length, half: 0.46 * length, notch: 0.74 * length }
}
