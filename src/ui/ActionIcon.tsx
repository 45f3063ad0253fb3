import type { LucideIcon } from 'lucide-react'
import { ChevronDown, ChevronUp, Copy, Newspaper, Quote } from 'lucide-react'

const ICONS = {
  article: Newspaper,
  cite: Quote,
  copy: Copy,
  next: ChevronDown,
  previous: ChevronUp,
} satisfies Record<string, LucideIcon>

/** The picture on a button of the panels; the button's name says the same. */
export function ActionIcon({ name, size = 16 }: { readonly name: keyof typeof ICONS; readonly size?: number }) {
  const Icon = ICONS[name]
  return <Icon size={size} strokeWidth={1.75} aria-hidden="true" />
}
