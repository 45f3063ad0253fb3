/** An Arabic preposition of one letter, written with a tatweel: «شريك لـ». */
const ATTACHED = /(?:^|\s)(?<letter>[لبك])ـ$/u

const STARTS_WITH_ARABIC_LETTER = /^(?=\p{L})\p{Script=Arabic}/u

/**
 * Attaches the preposition that ends a predicate to the name after it: «شريك لـ» and «الصين» become «شريك» and «للصين». The
 * preposition stays with the predicate before a name in other letters or in quotation marks, and no space follows it.
 *
 * A name that begins with «ال» is taken to begin with the article.
 */
export function attachPreposition(
  predicate: string,
  name: string,
): { readonly predicate: string; readonly gap: '' | ' '; readonly name: string } {
  const letter = ATTACHED.exec(predicate)?.groups?.['letter']
  if (letter === undefined) return { predicate, gap: ' ', name }
  if (!STARTS_WITH_ARABIC_LETTER.test(name)) return { predicate, gap: '', name }
  return { predicate: predicate.slice(0, -2).trimEnd(), gap: ' ', name: attached(letter, name) }
}

function attached(letter: string, name: string): string {
  if (letter !== 'ل' || !name.startsWith('ال')) return letter + name
  // «اللجنة» becomes «للجنة»: three lams in a row are written as two.
  return name.startsWith('الل') ? name.slice(1) : letter + name.slice(1)
}
