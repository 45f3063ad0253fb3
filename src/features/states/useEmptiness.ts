import { isFiltered } from '../../domain/filters/filters.ts'
import { isAllWithheld } from '../../domain/evidence/withheld.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { useWords } from '../../store/hooks/useWords.ts'

interface Action {
  readonly label: string
  readonly perform: () => void
}

export interface Emptiness {
  /** What is to be said instead of anything else where every sentence is withheld: no filter is to blame then. */
  readonly withheld: { readonly title: string; readonly text: string; readonly action: Action } | null
  /** The way back from all that narrows down what is shown; `null` where nothing does. */
  readonly wayBack: Action | null
}

/** Why there may be nothing to show, whatever shows it. */
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
    wayBack:
      filtered || otherwise
        ? { label: otherwise ? f('empty.reset') : t('state.empty.reset'), perform: showEverything }
        : null,
  }
}
