import type { KeyboardEvent } from 'react'
import { useRef } from 'react'
import { TYPING_MS } from '../../../domain/table/typeahead.ts'

/** The letters typed so far, including this key; `null` if the key is not a letter. */
export function useTypeahead(): (event: KeyboardEvent) => string | null {
  const typed = useRef({ text: '', at: 0 })
  return ({ key, timeStamp }) => {
    if (!/^[\p{L}\p{M}]$/u.test(key)) return null
    const { text, at } = typed.current
    typed.current = { text: timeStamp - at > TYPING_MS ? key : text + key, at: timeStamp }
    return typed.current.text
  }
}
