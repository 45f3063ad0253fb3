import type { Format, Size } from '../../scene/page/format.ts'
import { FIXED } from '../../scene/page/format.ts'
import type { AppState } from '../../store/appStore.ts'
import type { Background, Pictured } from '../../store/printer.ts'
import { PICTURED } from '../../store/printer.ts'
import type { Subject } from './subjects.ts'

/** The parts of a picture that can be left out. The source line cannot. */
export const PARTS = ['title', 'subtitle', 'evidence', 'legend', 'filters', 'date', 'link', 'wordmark', 'view'] as const
export type PagePart = (typeof PARTS)[number]

/** The kinds of files that a picture is saved in. */
export const PICTURE_FILES = ['png', 'svg'] as const
export type PictureFile = (typeof PICTURE_FILES)[number]

/** What the user has chosen in the dialog. */
export interface Choice {
  readonly of: Subject
  readonly file: PictureFile
  readonly what: Pictured
  readonly most: number | null
  readonly format: Format
  readonly own: Size
  readonly scale: number
  readonly background: Background
  /** `null` until the user writes one: it is then that of the view or of the dataset. */
  readonly title: string | null
  /** `null` until the user writes one: it then counts what is drawn. */
  readonly subtitle: string | null
  /** `null` until the user switches one on or off. */
  readonly parts: ReadonlySet<PagePart> | null
  /** The ids of the relations whose sentences stand beside the picture; `null` until the user chooses. */
  readonly quoted: readonly string[] | null
}

/** The least and the largest side of a picture of the user's own size, in pixels. */
export const SIDE = { least: 320, most: 32_767 }

const isSide = (side: number) => Number.isInteger(side) && side >= SIDE.least && side <= SIDE.most

export const isSize = ({ width, height }: Size) => isSide(width) && isSide(height)

export const sizeOf = ({ format, own }: Choice): Size => (format === 'screen' || format === 'own' ? own : FIXED[format])

const USUAL: readonly PagePart[] = ['title', 'subtitle', 'legend', 'filters', 'date', 'wordmark', 'view']

/** The parts that are on. Sentences take room that a picture of the window does not have, so they are off there at first. */
export const partsOf = ({ parts, format }: Pick<Choice, 'parts' | 'format'>): ReadonlySet<PagePart> =>
  parts ?? new Set(format === 'screen' ? USUAL : [...USUAL, 'evidence'])

export const firstChoice = ({ theme }: AppState, of: Subject): Choice => ({
  of,
  file: 'png',
  what: 'view',
  most: null,
  format: 'screen',
  own: { width: 1600, height: 1000 },
  scale: 2,
  background: theme,
  title: null,
  subtitle: null,
  parts: null,
  quoted: null,
})

/** A choice with an extent that is offered. */
export function withOfferedExtent(choice: Choice, counts: Readonly<Partial<Record<Pictured, number>>> | null): Choice {
  if (counts === null || counts[choice.what] !== undefined) return choice
  const what = PICTURED.find((one) => counts[one] !== undefined) ?? choice.what
  return { ...choice, what }
}
