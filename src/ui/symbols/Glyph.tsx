import { GLYPH_BOX, categoryGlyph, typeGlyph } from '../../scene/marks/glyphs.ts'

interface Props {
  readonly of: { readonly category: string } | { readonly type: string }
  /** In CSS pixels. */
  readonly size?: number
  readonly className?: string | undefined
}

/** The glyph of a relation category or an entity type. It supports the colour, and words beside it say the same. */
export function Glyph({ of, size = 14, className }: Props) {
  return (
    <svg className={className} width={size} height={size} viewBox={`0 0 ${GLYPH_BOX} ${GLYPH_BOX}`} aria-hidden="true">
      <path
        d={'category' in of ? categoryGlyph(of.category) : typeGlyph(of.type)}
        fill="none"
        stroke="currentColor"
        strokeWidth={2}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
