import type { IconNode } from 'lucide'
import { ChevronDown, ChevronUp, Copy, Newspaper, Quote } from 'lucide'
import { Icon } from '../symbols/Icon.tsx'

const ICONS = {
  article: Newspaper,
  cite: Quote,
  copy: Copy,
  next: ChevronDown,
  previous: ChevronUp,
} satisfies Record<string, IconNode>

/** The icon of a panel's button, hidden from screen readers because the button's name says the same. */
export function ActionIcon({ name, size = 16 }: { readonly name: keyof typeof ICONS; readonly size?: number }) {
  return <Icon of={ICONS[name]} size={size} />
}
