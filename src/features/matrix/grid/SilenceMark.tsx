import type { Silence } from '../../../domain/matrix/matrixSilence.ts'

interface Props {
  readonly silence: Silence
  readonly sentences: number
}

/**
 * The mark of a pair in the silence map: a square if something is stated, or a ring with a count if sentences only mention
 * both.
 */
export function SilenceMark({ silence, sentences }: Props) {
  if (silence === 'never') {
    return (
      <svg viewBox="0 0 40 40" aria-hidden="true">
        <circle cx={20} cy={20} r={1.6} fill="var(--rule-strong)" />
      </svg>
    )
  }
  return (
    <svg viewBox="0 0 40 40" aria-hidden="true">
      {silence === 'stated' && <rect x={11} y={11} width={18} height={18} rx={4} fill="var(--ink3)" />}
      {silence === 'hidden' && (
        <rect x={12} y={12} width={16} height={16} rx={4} fill="none" stroke="var(--ink3)" strokeWidth={1.6} />
      )}
      {silence === 'together' && (
        <>
          <circle cx={20} cy={20} r={13} fill="var(--marker)" stroke="var(--marker-ink)" strokeWidth={1.2} />
          <text x={20} y={25.2} textAnchor="middle" fontSize={14.5} fontWeight={600} fill="var(--marker-ink)">
            {sentences}
          </text>
        </>
      )}
    </svg>
  )
}
