import type { StateCreator } from 'zustand'
import type { CanvasPort } from './canvas'

/** How much is drawn: the most important entities, or all. */
export type Detail = 'main' | 'all'

/** How tall the sheet is that holds the evidence on small screens. */
export const DETENTS = ['low', 'half', 'full'] as const
export type Detent = (typeof DETENTS)[number]

/** Pixels of the canvas that the panel or the sheet covers, from each side. */
export interface Insets {
  readonly top: number
  readonly bottom: number
  readonly start: number
  readonly end: number
}

export const NO_INSETS: Insets = { top: 0, bottom: 0, start: 0, end: 0 }

export interface Toast {
  /** Differs for each toast, so that the same words twice are two toasts. */
  readonly id: number
  readonly text: string
}

/** The state of the page around the picture. */
export interface ViewSlice {
  readonly canvas: CanvasPort | null
  readonly detail: Detail
  readonly dialog: 'none' | 'export' | 'help'
  /** The legend on small screens. */
  readonly drawer: boolean
  readonly detent: Detent
  readonly insets: Insets
  readonly toast: Toast | null
  setCanvas(canvas: CanvasPort | null): void
  setDetail(detail: Detail): void
  setDialog(dialog: ViewSlice['dialog']): void
  setDrawer(isOpen: boolean): void
  setDetent(detent: Detent): void
  setInsets(insets: Insets): void
  notify(text: string): void
  dismissToast(): void
}

const isSame = (a: Insets, b: Insets) =>
  a.top === b.top && a.bottom === b.bottom && a.start === b.start && a.end === b.end

export const createViewSlice: StateCreator<ViewSlice> = (set) => ({
  canvas: null,
  detail: 'main',
  dialog: 'none',
  drawer: false,
  detent: 'half',
  insets: NO_INSETS,
  toast: null,
  setCanvas: (canvas) => set({ canvas }),
  setDetail: (detail) => set({ detail }),
  setDialog: (dialog) => set({ dialog }),
  setDrawer: (drawer) => set({ drawer }),
  setDetent: (detent) => set({ detent }),
  setInsets: (insets) => set((state) => (isSame(state.insets, insets) ? {} : { insets })),
  notify: (text) => set(({ toast }) => ({ toast: { id: (toast?.id ?? 0) + 1, text } })),
  dismissToast: () => set({ toast: null }),
})
