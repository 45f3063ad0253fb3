/** What decides whether an element shows, and whether it can be pressed. */
const LOOKS = ['display', 'visibility', 'opacity', 'pointerEvents'] as const
type Look = Readonly<Record<(typeof LOOKS)[number], string>>

const NAMES: Readonly<Record<string, keyof Look>> = {
  ...Object.fromEntries(LOOKS.map((name) => [name, name])),
  'pointer-events': 'pointerEvents',
}

/** What places a popup. None of it is inherited, so that only the element's own attributes change it. */
const PLACING: ReadonlySet<string> = new Set(
  (
    'position overflow overflowX overflowY width height contain containerType willChange ' +
    'transform translate scale rotate perspective filter backdropFilter webkitBackdropFilter ' +
    'marginLeft marginRight scrollbarGutter zIndex'
  ).split(' '),
)

const remembered = new Map<string, Look>()
const places = new Map<string, unknown>()
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
    if (pseudo || window.document.styleSheets.length > 0) return computed(element, pseudo)
    const names = isOrdinary(element) ? NAMES : {}
    let answered: CSSStyleDeclaration | undefined
    const answer = () => (answered ??= computed(element))
    return new Proxy(window.document.documentElement.style, {
      get: (_, property) => {
        const name = names[String(property)]
        if (name !== undefined) return lookOf(element)[name]
        if (property === 'getPropertyValue')
          return (wanted: string) => {
            const asked = names[wanted]
            return asked === undefined ? answer().getPropertyValue(wanted) : lookOf(element)[asked]
          }
        const place = String(property) === 'direction' ? directed(element) : placed(element, String(property))
        if (place !== null) {
          const key = `${kindOf(element)} ${String(property)} ${place}`
          if (!places.has(key)) places.set(key, Reflect.get(answer(), property, answer()))
          return places.get(key)
        }
        const real = answer()
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

/** What else than its kind decides an element's direction; `null` if that is more than the nearest `dir`. */
function directed(element: Element): string | null {
  for (let one: Element | null = element; one !== null; one = one.parentElement)
    if (one.getAttribute('style')?.includes('direction') === true) return null
  const from = element.closest('[dir]')
  return from === null ? '' : `${from === element ? 'own' : 'inherited'} ${from.getAttribute('dir')}`
}

/** What else than its kind decides a property of an element; `null` if it is none of `PLACING`, or its attributes may decide. */
function placed(element: Element, property: string): string | null {
  if (!PLACING.has(property) || element.hasAttribute('popover')) return null
  const style = (element.getAttribute('style') ?? '').replaceAll('-', '').toLowerCase()
  // A shorthand is part of the name: overflow of overflowX, margin of marginLeft.
  return style.includes(property.replace(/(?:X|Y|Left|Right)$/, '').toLowerCase()) ? null : ''
}

/** Whether nothing about an element, or about what it stands in, changes how its kind looks. */
function isOrdinary(element: Element): boolean {
  for (let one: Element | null = element; one !== null; one = one.parentElement) {
    if (one.hasAttribute('hidden') || one.hasAttribute('inert') || one.hasAttribute('popover')) return false
    if (OWN_STYLE.test(one.getAttribute('style') ?? '')) return false
  }
  return true
}
