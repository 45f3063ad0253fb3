/** What decides whether an element shows, and whether it can be pressed. */
const LOOKS = ['display', 'visibility', 'opacity', 'pointerEvents'] as const
type Look = Readonly<Record<(typeof LOOKS)[number], string>>

const NAMES: Readonly<Record<string, keyof Look>> = {
  ...Object.fromEntries(LOOKS.map((name) => [name, name])),
  'pointer-events': 'pointerEvents',
}

const remembered = new Map<string, Look>()
const replaced = new WeakSet<Window>()

const OWN_STYLE = /display|visibility|opacity|pointer-events/

/**
 * Replaces the window's `getComputedStyle` by one that answers the questions of Testing Library from memory. jsdom tries each
 * rule of the browser's own style sheet on each element, and again after every change of the page; a look-up by role asks for
 * hundreds of elements, which took half the time of the component tests. They have no other style sheet, so that elements of
 * one kind look alike unless an attribute of theirs, or of what they stand in, says otherwise: jsdom still answers for those.
 */
export function rememberLooks(window: Window & typeof globalThis): void {
  if (replaced.has(window)) return
  replaced.add(window)
  const computed = window.getComputedStyle.bind(window)
  const lookOf = (element: Element): Look => {
    const key = kindOf(element)
    const known = remembered.get(key)
    if (known !== undefined) return known
    const { display, visibility, opacity, pointerEvents } = computed(element)
    const look = { display, visibility, opacity, pointerEvents }
    remembered.set(key, look)
    return look
  }

  window.getComputedStyle = (element, pseudo) => {
    if (pseudo || window.document.styleSheets.length > 0 || !isOrdinary(element)) return computed(element, pseudo)
    return new Proxy(window.document.documentElement.style, {
      get: (_, property) => {
        const name = NAMES[String(property)]
        if (name !== undefined) return lookOf(element)[name]
        if (property === 'getPropertyValue')
          return (wanted: string) => {
            const asked = NAMES[wanted]
            return asked === undefined ? computed(element).getPropertyValue(wanted) : lookOf(element)[asked]
          }
        const real = computed(element)
        const value: unknown = Reflect.get(real, property, real)
        return typeof value === 'function' ? value.bind(real) : value
      },
    })
  }
}

/** What the rules of a browser go by, apart from what `isOrdinary` sees. */
const kindOf = (element: Element): string =>
  [
    element.parentElement?.localName,
    element.localName,
    element.getAttribute('type'),
    element.hasAttribute('open') ? 'open' : 'closed',
  ].join(' ')

/** Whether nothing about an element, or about what it stands in, changes how its kind looks. */
function isOrdinary(element: Element): boolean {
  for (let one: Element | null = element; one !== null; one = one.parentElement) {
    if (one.hasAttribute('hidden') || one.hasAttribute('inert') || one.hasAttribute('popover')) return false
    if (OWN_STYLE.test(one.getAttribute('style') ?? '')) return false
  }
  return true
}
