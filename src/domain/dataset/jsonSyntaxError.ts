const SPACE = /[ \t\n\r]*/y
/** What most strings hold up to their next escape or their end. */
const PLAIN = /[^"\\\p{Cc}]*/uy
/** A number, or an incomplete number; a complete one ends with a digit. */
const NUMBER = /-?(?:(?:0|[1-9]\d*)(?:\.\d*)?(?:(?<=\d)[eE][+-]?\d*)?)?/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y
const WORDS = ['true', 'false', 'null']

/**
 * The offset of the first syntax error in a text that is not JSON, because engines report it in different words or not at all.
 * Keeps its own stack, so that nesting has no limit.
 */
export function jsonSyntaxError(text: string): number {
  const open: string[] = []
  let at = 0
  let expects: 'value' | 'first' | 'key' | 'colon' | 'next' = 'value'
  for (;;) {
    // Most files have no space at most places.
    if (text.charCodeAt(at) <= 0x20) at += lengthOf(SPACE, text, at)
    const character = text[at]
    if (character === undefined) return at
    const container = open.at(-1)
    if ((expects === 'next' || expects === 'first') && character === container) {
      open.pop()
      at += 1
      expects = 'next'
    } else if (expects === 'next') {
      if (character !== ',' || container === undefined) return at
      at += 1
      expects = container === '}' ? 'key' : 'value'
    } else if (expects === 'colon') {
      if (character !== ':') return at
      at += 1
      expects = 'value'
    } else if (character === '"') {
      const isKey: boolean = expects === 'key' || (expects === 'first' && container === '}')
      at = stringStop(text, at)
      if (text[at] !== '"') return at
      at += 1
      expects = isKey ? 'colon' : 'next'
    } else if (expects === 'key' || (expects === 'first' && container === '}')) {
      return at
    } else if (character === '{' || character === '[') {
      open.push(character === '{' ? '}' : ']')
      at += 1
      expects = 'first'
    } else {
      const word = WORDS.find((one) => one.startsWith(character))
      const length = word === undefined ? lengthOf(NUMBER, text, at) : sharedLength(word, text, at)
      const isWhole = word === undefined ? length > 0 && /\d/.test(text[at + length - 1] ?? '') : length === word.length
      if (!isWhole) return at + length
      at += length
      expects = 'next'
    }
  }
}

function lengthOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0].length ?? 0
}

function sharedLength(word: string, text: string, at: number): number {
  let length = 0
  while (length < word.length && word[length] === text[at + length]) length += 1
  return length
}

/** The offset of the closing quotation mark of a string that begins at `start`, or of its first error. */
function stringStop(text: string, start: number): number {
  let at = start + 1
  for (;;) {
    at += lengthOf(PLAIN, text, at)
    if (text[at] === '\\') {
      const length = lengthOf(ESCAPE, text, at)
      if (length === 0) return at + 1 >= text.length ? text.length : at
      at += length
    } else if (text.charCodeAt(at) > 0x1f && text[at] !== '"') at += 1
    else return at
  }
}
