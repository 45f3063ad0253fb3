import { CirclePlus, Crosshair, EyeOff, Focus, GitFork, Pin, PinOff, Route, Rows3, TextQuote, X } from 'lucide'
import type { IconNode } from 'lucide'
import type { ReactNode } from 'react'
import { useShallow } from 'zustand/react/shallow'
import {
  actedOn,
  drawNeighbours,
  focusOn,
  hideSelected,
  pinSelected,
  selectedPair,
  unbundleSelected,
} from '../../store/entityActions.ts'
import { pairKey } from '../../domain/dataset/pair.ts'
import { countSentencesOf } from '../../domain/evidence/countSentences.ts'
import { relationsOfPair } from '../../domain/pair/relationsOfPair.ts'
import type { AppState } from '../../store/appStore.ts'
import { selectVisible } from '../../store/selectors.ts'
import { useApp, useAppStore } from '../../store/hooks/useApp.ts'
import { Button } from '../../ui/controls/Button.tsx'
import { IconButton } from '../../ui/controls/IconButton.tsx'
import { Icon } from '../../ui/symbols/Icon.tsx'
import styles from './ShapeToolbar.module.css'
import { useWords } from '../../store/hooks/useWords.ts'

interface Action {
  /** The id of the command that does the same, if there is one. */
  readonly command?: string
  readonly icon: IconNode
  readonly label: string
  readonly title: string
  readonly run: () => void
}

interface Props {
  /** What comes first in the bar. */
  readonly before?: ReactNode
}

/** The number of sentences of the two entities that are selected together; 0 if nothing is stated between them. */
function pickedSentences(state: AppState): number {
  const [one, other, ...rest] = state.multiSelection
  if (one === undefined || other === undefined || rest.length > 0) return 0
  return countSentencesOf(relationsOfPair(selectVisible(state).relations, pairKey(one, other)), state.lookup)
}

const isPinned = ({ moved }: AppState, entities: readonly string[]) =>
  entities.length > 0 && entities.every((id) => [...moved.keys()].some((key) => key.endsWith(`/${id}`)))

/** Actions on the selection, at the lower edge. Over a view other than the network, only actions that change every view. */
export function ShapeToolbar({ before }: Props) {
  const w = useWords('shape')
  const store = useAppStore()
  const selection = useApp((state) => state.selection)
  const together = useApp((state) => state.multiSelection)
  const insets = useApp((state) => state.insets)
  const pinned = useApp((state) => isPinned(state, actedOn(state)))
  const isNetwork = useApp((state) => state.view === 'network')
  const isEnabled = useApp(
    useShallow((state) => ({
      focus: focusOn.isEnabled(state),
      neighbours: drawNeighbours.isEnabled(state),
      pin: pinSelected.isEnabled(state),
      hide: hideSelected.isEnabled(state),
      unbundle: unbundleSelected.isEnabled(state),
    })),
  )
  const isUnbundled = useApp((state) => {
    const pair = selectedPair(state)
    return pair !== undefined && state.unbundled.has(pair)
  })
  const sentences = useApp(pickedSentences)
  if (together.size === 0 && selection.kind === 'none') return null
  const { setLayout, setMultiSelection, openChain, selectPair } = store.getState()
  const one = together.size === 1 ? [...together][0] : selection.kind === 'entity' ? selection.id : undefined
  const [from, to] = [...together]
  const actions: (Action | false)[] = [
    isEnabled.focus && {
      command: 'focus',
      icon: Focus,
      label: w('focus'),
      title: w('focus.title'),
      run: () => focusOn.perform(store),
    },
    isEnabled.neighbours && {
      command: 'neighbours',
      icon: GitFork,
      label: w('neighbours'),
      title: w('neighbours.title'),
      run: () => drawNeighbours.perform(store),
    },
    isEnabled.pin && {
      command: 'pin',
      icon: pinned ? PinOff : Pin,
      label: w(pinned ? 'unpin' : 'pin'),
      title: w('pin.title'),
      run: () => pinSelected.perform(store),
    },
    isNetwork &&
      one !== undefined && {
        icon: Crosshair,
        label: w('middle'),
        title: w('middle.title'),
        run: () => setLayout('concentric', one),
      },
    isEnabled.hide && {
      command: 'hide',
      icon: EyeOff,
      label: w('hide'),
      title: w('hide.title'),
      run: () => hideSelected.perform(store),
    },
    sentences > 0 &&
      from !== undefined &&
      to !== undefined && {
        icon: TextQuote,
        label: w('pair', { count: sentences }),
        title: w('pair.title'),
        run: () => selectPair(from, to),
      },
    together.size === 2 && {
      icon: Route,
      label: w('chain'),
      title: w('chain'),
      run: () => openChain(from ?? null, to ?? null),
    },
    isEnabled.unbundle && {
      command: 'unbundle',
      icon: Rows3,
      label: w(isUnbundled ? 'bundled' : 'unbundled'),
      title: w('unbundled.title'),
      run: () => unbundleSelected.perform(store),
    },
    together.size === 0 &&
      selection.kind === 'entity' && {
        icon: CirclePlus,
        label: w('pick'),
        title: w('pick.title'),
        run: () => setMultiSelection([selection.id]),
      },
  ]
  return (
    <div
      role="toolbar"
      aria-label={w('bar')}
      className={styles.bar}
      data-sheet={insets.bottom > 0 || undefined}
      style={{ insetInline: `${insets.start}px ${insets.end}px`, insetBlockEnd: insets.bottom }}
    >
      <div className={styles.acts}>
        {before}
        {together.size > 0 && (
          <span className={styles.count} role="status">
            {w('picked', { count: together.size })}
          </span>
        )}
        {actions
          .filter((action) => action !== false)
          .map(({ command, icon, label, title, run }) => (
            <Button key={label} look="quiet" title={title} aria-label={label} data-command={command} onClick={run}>
              <Icon of={icon} size={16} />
              <span className={styles.word}>{label}</span>
            </Button>
          ))}
        {together.size > 0 && (
          <IconButton label={w('unpick')} onClick={() => setMultiSelection([])}>
            <Icon of={X} size={16} />
          </IconButton>
        )}
      </div>
    </div>
  )
}
