import { useCallback, useEffect, useMemo, useState } from 'react'
import { inLanguage } from '../../domain/language/inLanguage.ts'
import type { Size } from '../../scene/page/format.ts'
import { useApp, useAppStore } from '../../store/hooks/useApp.ts'
import type { PictureReport, PictureRequest, Printer, NeedlessPart } from '../../store/printer.ts'
import { framePainted } from '../../ui/state/framePainted.ts'
import { Unfetched } from '../../ui/state/lazyNamed.ts'
import type { Choice } from './choice.ts'
import { withOfferedExtent } from './choice.ts'
import { requestOf } from './pageText.ts'
import type { OfferedQuote } from './quotes.ts'
import { offeredQuotes } from './quotes.ts'
import type { Subject } from './subjects.ts'

/** The picture of a choice: its request, what is known of it, and its preview. */
export interface PreparedPicture {
  /** The choice, with an extent that its subject has. */
  readonly choice: Choice
  /** `null` until the code that draws it is there. */
  readonly printer: Printer | null
  readonly request: PictureRequest | null
  readonly report: PictureReport | null
  readonly counts: ReturnType<Printer['counts']> | null
  /** The title until the user writes one. */
  readonly title: string
  readonly needless: readonly NeedlessPart[]
  readonly offered: readonly OfferedQuote[]
  /** Receives the canvas of the preview, and again when it has another room. */
  readonly show: (canvas: HTMLCanvasElement, room: Size) => void
}

interface Shown {
  readonly canvas: HTMLCanvasElement
  readonly room: Size
}

const NOTHING: readonly NeedlessPart[] = []

/** Draws the preview of a choice anew whenever it changes. The dialog itself is shown before the first. */
export function usePicture(wanted: Choice): PreparedPicture {
  const store = useAppStore()
  const canvas = useApp((state) => state.canvas)
  const language = useApp((state) => state.language)
  const source = useApp(({ pictureSources }) => (wanted.of === 'network' ? undefined : pictureSources[wanted.of]))
  const datasetTitle = useApp((state) => inLanguage(state.dataset.title, state.language).text)
  const [fetched, setFetched] = useState<{ readonly of: Subject; readonly printer: Printer } | null>(null)
  const [failure, setFailure] = useState<unknown>(null)
  const [report, setReport] = useState<PictureReport | null>(null)
  const [shown, setShown] = useState<Shown | null>(null)
  const [day] = useState(() => new Date().toISOString().slice(0, 10))
  const show = useCallback((element: HTMLCanvasElement, room: Size) => {
    setShown((last) => {
      const isSame = last?.canvas === element && last.room.width === room.width && last.room.height === room.height
      return isSame ? last : { canvas: element, room }
    })
  }, [])

  const { of } = wanted
  const printer = fetched?.of === of ? fetched.printer : null
  // A view offers a picture in the language of the moment.
  const written = of === 'network' ? null : language
  const counts = useMemo(() => printer?.counts() ?? null, [printer])
  const choice = useMemo(() => withOfferedExtent(wanted, counts), [wanted, counts])
  const { what, most, format } = choice
  const title = printer?.title ?? datasetTitle
  const needless = printer?.needless ?? NOTHING

  useEffect(() => {
    let isWanted = true
    const fetchPrinter = async () => {
      // A view that a link opens may still be on its way.
      if (of !== 'network' && source === undefined) return
      const found = await canvas?.printer(await source?.())
      // The picture is arranged once the dialog is on screen.
      await framePainted()
      if (found !== undefined && isWanted) setFetched({ of, printer: found })
    }
    fetchPrinter().catch((error: unknown) => isWanted && setFailure(new Unfetched(error)))
    return () => {
      isWanted = false
    }
  }, [canvas, of, source, written])

  useEffect(
    // Another object for the same printer: all that was asked of it is asked again.
    () => printer?.watch(() => setFetched((now) => now && { ...now, printer: { ...now.printer } })),
    [printer],
  )

  const contained = useMemo(() => {
    if (printer === null) return null
    const contents = printer.contents({ what, most, format })
    // The words are in the language of the store.
    return { contents, offered: offeredQuotes({ ...store.getState(), language }, contents.relations) }
  }, [printer, store, language, what, most, format])
  const request = useMemo(
    () =>
      contained &&
      requestOf({ ...store.getState(), language }, choice, contained.contents, contained.offered, {
        title,
        needless,
        day,
      }),
    [contained, store, language, choice, title, needless, day],
  )

  useEffect(() => {
    if (printer === null || request === null) return
    const own = new AbortController()
    const draw = () => {
      setReport(printer.report(request))
      if (shown === null) return
      printer.preview(request, shown.canvas, shown.room)
      shown.canvas.style.inlineSize = `${shown.canvas.width / devicePixelRatio}px`
    }
    const drawAgain = async () => {
      draw()
      // The draft is seen before names are placed.
      await framePainted()
      if (!own.signal.aborted && (await printer.prepare(request, own.signal)) && !own.signal.aborted) draw()
    }
    const frame = requestAnimationFrame(() => {
      drawAgain().catch((error: unknown) => own.signal.aborted || setFailure(error))
    })
    return () => {
      own.abort()
      cancelAnimationFrame(frame)
    }
  }, [printer, request, shown])

  // The boundary around the dialog says so, and offers to try again.
  if (failure !== null) throw failure
  return {
    choice,
    title,
    needless,
    printer,
    request,
    report,
    counts,
    offered: contained?.offered ?? [],
    show,
  }
}
