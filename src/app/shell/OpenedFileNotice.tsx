import { useMemo } from 'react'
import type { Dataset } from '../../domain/dataset/dataset.ts'
import { reviewProgress, reviewQueue } from '../../domain/review/reviewQueue.ts'
import { isAllProposed } from '../../domain/review/reviewState.ts'
import { CommandButton } from '../commands/CommandButton.tsx'
import { REVIEW_COMMANDS } from '../commands/reviewCommands.ts'
import { isReviewable } from '../../store/openEvidence.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { Button } from '../../ui/controls/Button.tsx'
import { Notice } from '../../ui/controls/Notice.tsx'
import { useWords } from '../../store/hooks/useWords.ts'

/** Relations without any evidence that was reviewed. */
const countProposals = ({ relations }: Dataset): number =>
  relations.filter(({ evidence }) => isAllProposed(evidence)).length

/** Says that the user's own file is on screen, and offers to return to the published dataset. */
export function OpenedFileNotice({ name, onLeave }: { readonly name: string; readonly onLeave: () => void }) {
  const t = useWords('app')
  const dataset = useApp((state) => state.dataset)
  const record = useApp((state) => state.record)
  const isOpen = useApp(isReviewable)
  const { open } = reviewProgress(reviewQueue(record))
  const proposed = useMemo(() => countProposals(dataset), [dataset])
  return (
    <Notice
      actions={
        <>
          {open > 0 && !isOpen && (
            <CommandButton command={REVIEW_COMMANDS.review} look="outlined">
              {t('command.review')}
            </CommandButton>
          )}
          <Button look="quiet" onClick={onLeave}>
            {t('open.back')}
          </Button>
        </>
      }
    >
      {t('open.done', { name })}
      {proposed > 0 && `. ${t('open.proposed', { count: proposed })}`}
    </Notice>
  )
}
