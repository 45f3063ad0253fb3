/** The namespace of the element `view` in which an SVG carries its view. */
export const VIEW_NAMESPACE = 'urn:sanad:view'

/** The element, as Sanad or another program writes it, which may give it a prefix. The limits keep hostile files short. */
const ELEMENT = /<(?:[\w.-]{1,40}:)?view(?:\s[^<>]{0,2000})?>([^<]{0,100000})<\/(?:[\w.-]{1,40}:)?view\s{0,40}>/g

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** References to characters as the characters; any other entity stays as it is. */
const decoded = (text: string) =>
  text.replaceAll(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,8}));/gi,
    (all, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? all
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
      return code <= 0x10_ff_ff ? String.fromCodePoint(code) : all
    },
  )

/**
 * The texts of all elements `view` in the bytes of an SVG. It looks for this one element only: the page's policy allows no text
 * to become markup, and no entity is expanded. Never throws.
 */
export function svgViewTexts(bytes: Uint8Array): readonly string[] {
  const text = new TextDecoder().decode(bytes)
  if (!/<(?:[\w.-]{1,40}:)?svg[\s>]/.test(text.slice(0, 10_000))) return []
  return [...text.matchAll(ELEMENT)].map(([, content = '']) => decoded(content))
}
