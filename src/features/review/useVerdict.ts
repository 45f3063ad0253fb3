import { useEffect, useState } from 'react'
import type { Dataset, Evidence } from '../../domain/dataset/dataset.ts'
import type { Piece } from '../../domain/review/revision.ts'
import type { Verdict } from '../../extraction/gates/candidate.ts'
import { examinePiece } from './examinePiece.ts'

interface Examined {
  readonly evidence: Evidence
  readonly verdict: Verdict | 'failed'
}

/** What the gates find about a piece of evidence; `undefined` until they have answered. */
export function useVerdict(record: Dataset, piece: Piece | undefined): Verdict | 'failed' | undefined {
  const [examined, setExamined] = useState<Examined>()
  const { relation, evidence } = piece ?? {}
  useEffect(() => {
    if (relation === undefined || evidence === undefined) return
    let isCurrent = true
    const put = (verdict: Verdict | 'failed') => {
      if (isCurrent) setExamined({ evidence, verdict })
    }
    examinePiece(record, { relation, evidence }).then(put, () => put('failed'))
    return () => {
      isCurrent = false
    }
  }, [record, relation, evidence])
  return examined?.evidence === evidence ? examined?.verdict : undefined
}
