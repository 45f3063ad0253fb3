/** A sentence to be quoted elsewhere; the words about it are in the reader's language. */
export interface Citation {
  /** As the article has it. */
  readonly quote: string
  readonly translation: string | undefined
  readonly publisher: string
  readonly title: string
  readonly locator: string
  /** "Asserted", or "According to the Malian army". */
  readonly stance: string
  readonly date: string | undefined
  readonly link: string
}

/** Invisible marks of direction that a text written for the screen has; a citation is pasted where they only hurt. */
const ISOLATES = /[\u2066-\u2069]/g

const plain = (text: string) => text.replace(ISOLATES, '')

/** A line for the quotation and one for each thing about it, so that Arabic and Latin lines do not get mixed up. */
export function citationText({ quote, translation, publisher, title, locator, stance, date, link }: Citation): string {
  const place = [publisher, title, date, locator, stance]
    .filter((part) => part !== undefined && part !== '')
    .join(' · ')
  return [quote, ...[translation ?? '', place, link].map(plain)].filter((line) => line !== '').join('\n')
}
