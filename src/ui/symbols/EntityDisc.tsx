import type { Entity } from '../../domain/dataset/dataset.ts'
import { GLYPH_BOX, typeGlyph } from '../../scene/marks/glyphs.ts'
import { inLanguage } from '../../domain/language/inLanguage.ts'
import { FAMILIES, isRtl, monogram } from '../../scene/marks/lettering.ts'
import { typeInks } from '../../scene/marks/inks.ts'
import { circle, outline } from '../../scene/marks/shapes.ts'
import { Flag } from './Flag.tsx'

interface Props {
  readonly entity: Pick<Entity, 'type' | 'labels' | 'iso3166' | 'flag'>
  readonly size?: number
  /** The languages of the monogram's letters. */
  readonly language: string
  readonly className?: string | undefined
}

/** Half the side of the box. Shapes are drawn slightly smaller, so that corners and outlines fit. */
const HALF = 20
const RADIUS = 16.5

interface LettersProps extends Pick<Props, 'entity' | 'language'> {
  readonly y: number
  readonly size: number
  readonly ink: string
}

function Letters({ entity, language, y, size, ink }: LettersProps) {
  const label = inLanguage(entity.labels, language)
  const rtl = isRtl(label.language)
  return (
    <text
      y={y + size * (rtl ? 0.24 : 0.35)}
      textAnchor="middle"
      direction={rtl ? 'rtl' : 'ltr'}
      fill={ink}
      fontFamily={FAMILIES[rtl ? 'naskh' : 'serif']}
      fontSize={size}
      fontWeight="600"
    >
      {monogram(label.text)}
    </text>
  )
}

/** An entity as in the picture: its flag, its monogram under an arch, or its type's glyph in its type's shape. */
export function EntityDisc({ entity, size = 30, language, className }: Props) {
  const { type, iso3166, flag } = entity
  const { stroke, fill } = typeInks(type)
  const ink = `var(--${stroke})`
  const box = { className, width: size, height: size, viewBox: `${-HALF} ${-HALF} ${2 * HALF} ${2 * HALF}` }
  if (type === 'country') {
    return (
      <svg {...box} aria-hidden="true">
        <path d={circle(HALF - 0.6)} fill="var(--canvas)" stroke="var(--ink)" strokeOpacity={0.55} strokeWidth={1} />
        {iso3166 === undefined ? (
          <Letters entity={entity} language={language} y={0} size={16} ink={ink} />
        ) : (
          <svg x={-17.4} y={-17.4} width={34.8} height={34.8}>
            <Flag country={iso3166} />
          </svg>
        )}
      </svg>
    )
  }
  const glyph = RADIUS * 1.02
  const low = type === 'agreement' ? RADIUS * 0.16 : 0
  return (
    <svg {...box} aria-hidden="true">
      <path d={outline(type, RADIUS)} fill={`var(--${fill})`} stroke={ink} strokeWidth={1.5} strokeLinejoin="round" />
      {type === 'person' ? (
        <Letters entity={entity} language={language} y={RADIUS * 0.1} size={RADIUS * 0.78} ink={ink} />
      ) : (
        <path
          transform={`translate(${-glyph / 2} ${low - glyph / 2}) scale(${glyph / GLYPH_BOX})`}
          d={typeGlyph(type)}
          fill="none"
          stroke={type === 'armed-group' ? 'var(--canvas)' : ink}
          strokeWidth={2}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      )}
      {type === 'person' && flag !== undefined && (
        <>
          <circle cx={11.6} cy={12} r={8} fill="var(--canvas)" />
          <svg x={4.8} y={5.2} width={13.6} height={13.6}>
            <Flag country={flag} />
          </svg>
        </>
      )}
    </svg>
  )
}
