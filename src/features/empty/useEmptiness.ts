import { isFiltered } from '../../domain/filters/filters.ts'
import { isAllWithheld } from '../../domain/evidence/withheld.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { useWords } from '../../store/hooks/useWords.ts'

interface Action {
  readonly label: string
  readonly perform: () => void
}

export interface Emptiness {
  /** The message to show alone if every sentence is withheld, because no filter is the reason then. */
  readonly withheld: { readonly title: string; readonly text: string; readonly action: Action } | null
  /** Resets everything that narrows what is shown; `null` if nothing does. */
  readonly reset: Action | null
}

/** Why there may be nothing to show, in any view. */
export function useEmptiness(): Emptiness {
  const t = useWords('app')
  const w = useWords('evidence')
  const f = useWords('filters')
  const filtered = useApp(({ filters }) => isFiltered(filters))
  const otherwise = useApp(
    ({ lens, flagView, focus, hidden }) => lens !== null || flagView !== 'all' || focus !== null || hidden.size > 0,
  )
  const allWithheld = useApp(({ dataset, withheld }) => isAllWithheld(dataset, withheld))
  const showEverything = useApp((state) => state.showEverything)
  const openDialog = useApp((state) => state.openDialog)
  return {
    withheld: allWithheld
      ? {
          title: w('changed.all.title'),
          text: w('changed.all.text'),
          action: { label: w('changed.compare'), perform: () => openDialog('withheld') },
        }
      : null,
    reset:
      filtered || otherwise
        ? { label: otherwise ? f('empty.reset') : t('state.empty.reset'), perform: showEverything }
        : null,
  }
}
