import { useMemo } from 'react'
import { withheldOf } from '../../../domain/evidence/withheld.ts'
import { useApp } from '../../../store/hooks/useApp.ts'
import { Button } from '../../../ui/controls/Button.tsx'
import { Notice } from '../../../ui/controls/Notice.tsx'
import { useWords } from '../../../store/hooks/useWords.ts'

/** Says how much is not drawn because its text was changed, and offers to compare both texts. */
export function WithheldNotice() {
  const t = useWords('app')
  const w = useWords('evidence')
  const dataset = useApp((state) => state.dataset)
  const lookup = useApp((state) => state.lookup)
  const withheld = useApp((state) => state.withheld)
  const openDialog = useApp((state) => state.openDialog)
  const { documents, sentences, gone, weakened } = useMemo(
    () => withheldOf(dataset, withheld, lookup),
    [dataset, withheld, lookup],
  )
  if (sentences === 0) return null
  const lines = [
    ...(gone > 0 ? [w('changed.lines.gone', { count: gone })] : []),
    ...(weakened > 0 ? [w('changed.lines.weakened', { count: weakened })] : []),
  ]
  return (
    <Notice
      actions={
        <Button look="quiet" onClick={() => openDialog('withheld')}>
          {w('changed.compare')}
        </Button>
      }
    >
      {w('changed.notice', {
        sentences: t('app.sentences', { count: sentences }),
        documents: w('changed.documents', { count: documents.length }),
        lines: lines.join(' '),
      })}
    </Notice>
  )
}
