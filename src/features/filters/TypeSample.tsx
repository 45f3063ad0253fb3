import { GLYPH_BOX, typeGlyph } from '../../scene/marks/glyphs.ts'
import { typeInks } from '../../scene/marks/inks.ts'
import { circle, outline } from '../../scene/marks/shapes.ts'

const R = 9
const GLYPH = 9

/** The shape of an entity type in the picture. */
export function TypeSample({ type }: { readonly type: string }) {
  const inks = typeInks(type)
  const stroke = `var(--${inks.stroke})`
  return (
    <svg width={32} height={22} viewBox="-16 -11 32 22" aria-hidden="true">
      <path
        d={outline(type, R)}
        fill={`var(--${inks.fill})`}
        stroke={stroke}
        strokeWidth={1.25}
        strokeLinejoin="round"
      />
      {type === 'country' && <path d={circle(6)} fill={stroke} />}
      {type !== 'country' && type !== 'person' && (
        <path
          d={typeGlyph(type)}
          transform={`translate(${-GLYPH / 2} ${-GLYPH / 2}) scale(${GLYPH / GLYPH_BOX})`}
          fill="none"
          stroke={type === 'armed-group' ? 'var(--canvas)' : stroke}
          strokeWidth={2.4}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      )}
    </svg>
  )
}
