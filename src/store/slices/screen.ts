import type { StateCreator } from 'zustand'
import type { ViewName } from '../../domain/permalink/place.ts'
import type { CanvasPort } from '../canvas.ts'

/** CSS pixels of the canvas that something lies over, by side; `start` and `end` follow the reading direction. */
export interface Insets {
  readonly top: number
  readonly bottom: number
  readonly start: number
  readonly end: number
}

/** What is open over everything else. */
export type DialogName =
  | 'none'
  | 'export'
  | 'help'
  | 'search'
  | 'share'
  | 'flags'
  | 'lens'
  | 'withheld'
  | 'questions'
  | 'saved'

export interface ScreenSlice {
  readonly canvas: CanvasPort | null
  readonly view: ViewName
  readonly insets: Insets
  readonly dialog: DialogName
  /** The legend as a drawer on small screens. */
  readonly drawer: boolean
  setView(view: ViewName): void
  setCanvas(canvas: CanvasPort | null): void
  setInsets(insets: Insets): void
  openDialog(dialog: DialogName): void
  setDrawer(open: boolean): void
}

export const screenSlice: StateCreator<ScreenSlice, [], []> = (set) => ({
  canvas: null,
  view: 'network',
  insets: { top: 0, bottom: 0, start: 0, end: 0 },
  dialog: 'none',
  drawer: false,
  setView: (view) => set({ view }),
  setCanvas: (canvas) => set({ canvas }),
  setInsets: (insets) => set({ insets }),
  openDialog: (dialog) => set({ dialog }),
  setDrawer: (drawer) => set({ drawer }),
})
