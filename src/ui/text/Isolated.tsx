import type { ReactNode } from 'react'
import { Children } from 'react'
import { languageOfLetters } from '../../domain/language/languageOfLetters.ts'

const ISOLATE = '\u2068'
const POP_ISOLATE = '\u2069'

/** The parts of a text outside and inside of its outermost isolates, in turn. The last isolate may lack its end. */
function partsOf(text: string): readonly string[] {
  const parts = ['']
  let depth = 0
  for (const letter of text) {
    const isEdge = letter === ISOLATE ? depth++ === 0 : letter === POP_ISOLATE && depth > 0 && --depth === 0
    if (isEdge) parts.push('')
    else parts[parts.length - 1] += letter
  }
  return parts
}

const inElements = (text: string): ReactNode =>
  partsOf(text).map((part, at) => {
    if (at % 2 === 0) return part
    if (part.includes(ISOLATE)) return <bdi key={at}>{inElements(part)}</bdi>
    // What is isolated is written in other letters than the text around it.
    return (
      <bdi key={at} lang={languageOfLetters(part)}>
        {part}
      </bdi>
    )
  })

const hasIsolates = (child: ReactNode): child is string => typeof child === 'string' && child.includes(ISOLATE)

/**
 * Content with its isolated words in elements of their own. Isolates would be part of the accessible name of a control or a
 * heading, and some braille displays show them.
 */
export function withElements(children: ReactNode): ReactNode {
  if (hasIsolates(children)) return inElements(children)
  if (!Array.isArray(children) || !children.some(hasIsolates)) return children
  return Children.map(children, (child: ReactNode) => (hasIsolates(child) ? <>{inElements(child)}</> : child))
}

/** A text of the interface, with its isolated words in elements of their own. */
export const Isolated = ({ children }: { readonly children: string }) => withElements(children)
