import { useSyncExternalStore } from 'react'
import { cssLength } from './cssLength.ts'

/** The size of the text for which sizes in CSS pixels are given. */
const USUAL = 16

/** The size of the text as a multiple of the usual one: what the user sets in the browser. Measured as lengths are. */
export const textScale = (): number => (cssLength('--text-6') || USUAL) / USUAL

const listen = (changed: () => void) => {
  window.addEventListener('resize', changed)
  return () => window.removeEventListener('resize', changed)
}

/** The same, for what is measured in scripts. */
export const useTextScale = (): number => useSyncExternalStore(listen, textScale)
