import { FAMILIES, isolated } from '../../scene/marks/lettering.ts'
import type { Mark, Stroke } from '../../scene/marks/marks.ts'

const ANCHORS = { left: 'start', middle: 'middle', right: 'end' } as const

const strokeOf = ({ ink, width, dash, round, opacity }: Stroke, scale = 1) => ({
  stroke: `var(--${ink})`,
  strokeWidth: width / scale,
  strokeDasharray: dash?.map((length) => length / scale).join(' '),
  strokeLinecap: round ? ('round' as const) : undefined,
  strokeLinejoin: round ? ('round' as const) : undefined,
  strokeOpacity: opacity,
})

/** A mark as an SVG element. */
function MarkShape({ mark }: { readonly mark: Mark }) {
  switch (mark.kind) {
    case 'curve': {
      const { from, control, to, stroke } = mark
      return (
        <path d={`M${from.x} ${from.y}Q${control.x} ${control.y} ${to.x} ${to.y}`} fill="none" {...strokeOf(stroke)} />
      )
    }
    case 'path':
      return (
        <path
          transform={`translate(${mark.at.x} ${mark.at.y}) scale(${mark.scale})`}
          d={mark.d}
          fill={mark.fill === undefined ? 'none' : `var(--${mark.fill})`}
          fillOpacity={mark.fillOpacity}
          {...(mark.stroke === undefined ? {} : strokeOf(mark.stroke, mark.scale))}
        />
      )
    case 'flag': {
      const { at, r, country } = mark
      return <use href={`#flag-${country}`} x={at.x - r} y={at.y - r} width={2 * r} height={2 * r} />
    }
    case 'text':
      return (
        <text
          x={mark.at.x}
          y={mark.at.y}
          transform={mark.turn === undefined ? undefined : `rotate(${mark.turn} ${mark.at.x} ${mark.at.y})`}
          textAnchor={ANCHORS[mark.anchor]}
          fill={`var(--${mark.ink})`}
          fontFamily={FAMILIES[mark.font.family]}
          fontSize={mark.font.size}
          fontWeight={mark.font.weight}
          fontStyle={mark.font.italic ? 'italic' : undefined}
          {...(mark.halo === undefined
            ? {}
            : {
                stroke: `var(--${mark.haloInk ?? 'canvas'})`,
                strokeWidth: mark.halo,
                strokeLinejoin: 'round',
                paintOrder: 'stroke',
              })}
        >
          {isolated(mark.text, mark.rtl)}
        </text>
      )
  }
}

/** Marks as SVG elements, in painter's order. */
export function SvgMarks({ of }: { readonly of: readonly Mark[] }) {
  return of.map((mark, at) => <MarkShape key={at} mark={mark} />)
}
