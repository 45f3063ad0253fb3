/** The characters on an Arabic keyboard where a Latin one has these. */
const BY_PLACE: Readonly<Record<string, string>> = { BracketLeft: '[', BracketRight: ']' }

type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

/**
 * The name of the pressed key in the notation of commands, in lower case: its character or, if that is not Latin, its
 * position; after `mod+` with Ctrl or ⌘. `null` with Alt, which belongs to the browser.
 */
export function keyOf({ key, code, ctrlKey, metaKey, shiftKey, altKey }: Press): string | null {
  if (altKey) return null
  const latin = /^[\u0020-\u007e]$/.test(key) || key.length > 1
  const plain = latin ? key.toLowerCase() : (BY_PLACE[code] ?? code.replace(/^Key/, '').toLowerCase())
  return ctrlKey || metaKey ? `mod+${shiftKey ? 'shift+' : ''}${plain}` : plain
}

const ON_MAC = typeof navigator !== 'undefined' && /Mac|iP/.test(navigator.platform)

/** A key as it is displayed. */
export function keyName(key: string): string {
  const [, shift, held] = /^mod\+(shift\+)?(.+)$/.exec(key) ?? []
  if (held !== undefined) return `${ON_MAC ? '⌘' : 'Ctrl '}${shift === undefined ? '' : '⇧'}${held.toUpperCase()}`
  return { Escape: 'Esc', '-': '−' }[key] ?? key.toUpperCase()
}
