/** What an Arabic keyboard has on the keys where a Latin one has these. */
const BY_PLACE: Readonly<Record<string, string>> = { BracketLeft: '[', BracketRight: ']' }

type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

/**
 * The name of the key that is pressed as commands list it, in lower case: by what it writes or, where that is not Latin, by its
 * place; after `mod+` with Ctrl or ⌘. `null` with Alt, which is the browser's.
 */
export function keyOf({ key, code, ctrlKey, metaKey, shiftKey, altKey }: Press): string | null {
  if (altKey) return null
  const latin = /^[\u0020-\u007e]$/.test(key) || key.length > 1
  const plain = latin ? key.toLowerCase() : (BY_PLACE[code] ?? code.replace(/^Key/, '').toLowerCase())
  return ctrlKey || metaKey ? `mod+${shiftKey ? 'shift+' : ''}${plain}` : plain
}

const ON_MAC = typeof navigator !== 'undefined' && /Mac|iP/.test(navigator.platform)

/** A key as it stands on a keyboard. */
export function keyName(key: string): string {
  const [, shift, held] = /^mod\+(shift\+)?(.+)$/.exec(key) ?? []
  if (held !== undefined) return `${ON_MAC ? '⌘' : 'Ctrl '}${shift === undefined ? '' : '⇧'}${held.toUpperCase()}`
  return { Escape: 'Esc', '-': '−' }[key] ?? key.toUpperCase()
}
