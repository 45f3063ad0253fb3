import { useCallback, useEffect, useMemo, useState } from 'react'
import { dossierOf } from '../../domain/dossier/dossier.ts'
import { countSentencesOf } from '../../domain/evidence/countSentences.ts'
import { useApp, useAppStore } from '../../store/hooks/useApp.ts'
import { useWords } from '../../store/hooks/useWords.ts'
import { Button } from '../../ui/controls/Button.tsx'
import { OutputDialog, OutputProgress, OutputWarning } from '../../ui/files/OutputDialog.tsx'
import { ChoiceCards } from '../../ui/fields/ChoiceCards.tsx'
import { Unfetched } from '../../ui/state/lazyNamed.ts'
import type { Printer } from '../../store/printer.ts'
import styles from './DossierDialog.module.css'
import type { DossierExtent } from './dossierRelations.ts'
import { DOSSIER_EXTENTS, dossierRelations, sheetsOf } from './dossierRelations.ts'
import { DossierSheets } from './sheets/DossierSheets.tsx'
import type { Stage } from './useDossier.ts'
import { useDossier } from './useDossier.ts'

/** From so many relations on, the user is asked first. */
const MANY = 200

/** The code that draws the picture, and whether it is still on its way. */
function usePrinter() {
  const canvas = useApp((state) => state.canvas)
  const [found, setFound] = useState<{ readonly printer: Printer | null; readonly failure?: unknown } | null>(null)
  useEffect(() => {
    let isWanted = true
    const fetchPrinter = async () => (await canvas?.printer()) ?? null
    fetchPrinter().then(
      (printer) => isWanted && setFound({ printer }),
      (failure: unknown) => isWanted && setFound({ printer: null, failure }),
    )
    return () => {
      isWanted = false
    }
  }, [canvas])
  // The boundary around the dialog says so, and offers to try again.
  if (found?.failure !== undefined) throw new Unfetched(found.failure)
  return found
}

/** Prints relations with all that they rest on. */
export function DossierDialog() {
  const t = useWords('app')
  const w = useWords('dossier')
  const store = useAppStore()
  const openDialog = useApp((state) => state.openDialog)
  const close = useCallback(() => openDialog('none'), [openDialog])
  const found = usePrinter()
  const contents = useMemo(() => {
    // Nothing changes under an open dialog but the language.
    const state = store.getState()
    const lines = found?.printer?.contents({ what: 'drawn', most: null, format: 'a4Upright' }).relations
    const drawn = lines === undefined ? null : new Set(lines)
    return Object.fromEntries(
      DOSSIER_EXTENTS.map((extent) => [extent, dossierRelations(state, extent, drawn)] as const),
    ) as Readonly<Record<DossierExtent, ReturnType<typeof dossierRelations>>>
  }, [store, found])
  const [chosen, setChosen] = useState<DossierExtent | null>(null)
  const [isSure, setSure] = useState(false)
  const { stage, print, stop, again } = useDossier(close)
  const lookup = useApp((state) => state.lookup)
  const extent = chosen ?? (contents.selection.length > 0 ? 'selection' : 'drawn')
  const relations = contents[extent]
  const dossier = useMemo(() => dossierOf(relations, lookup), [relations, lookup])
  const [count, isMany] = [relations.length, relations.length > MANY]
  const sheets = sheetsOf(dossier.passages, count, dossier.sources.length)
  const begin = (printer: Printer | null) => {
    if (isMany && !isSure) return setSure(true)
    void print({ dossier, extent, printer })
  }
  const about = (one: DossierExtent) =>
    one === 'selection' && contents.selection.length === 0
      ? w('what.none')
      : w('what.counts', {
          relations: t('relations.count', { count: contents[one].length }),
          sentences: t('app.sentences', { count: countSentencesOf(contents[one], lookup) }),
        })
  const isBusy = stage.is === 'setting' || stage.is === 'printing'
  return (
    <>
      <OutputDialog
        title={w('title')}
        closeLabel={t('close')}
        onClose={close}
        outcome={
          count === 0 ? (
            <OutputWarning>{w(`empty.${extent}`)}</OutputWarning>
          ) : stage.is === 'choosing' && isSure ? (
            <OutputWarning>
              {w('many', { relations: t('relations.count', { count }), pages: w('pages', { count: sheets }) })}
            </OutputWarning>
          ) : (
            <Outcome stage={stage} sheets={w('pages', { count: sheets })} />
          )
        }
        acts={
          stage.is === 'setting' ? (
            <Button look="outlined" onClick={stop}>
              {w('stop')}
            </Button>
          ) : (
            <>
              {stage.is === 'failed' && (
                <Button look="outlined" onClick={() => begin(null)}>
                  {w('print.bare')}
                </Button>
              )}
              <Button
                look="filled"
                disabled={count === 0 || found === null || stage.is === 'printing'}
                onClick={() => begin(found?.printer ?? null)}
              >
                {w(isMany && isSure ? 'print.all' : 'print')}
              </Button>
            </>
          )
        }
      >
        <p className={styles['about']}>{w('about')}</p>
        <ChoiceCards
          title={w('what')}
          columns={3}
          isStacked
          chosen={extent}
          options={DOSSIER_EXTENTS.map((value) => ({
            value,
            label: w(`what.${value}`),
            about: about(value),
            isDisabled: isBusy || contents[value].length === 0,
          }))}
          onChoose={(value) => {
            setChosen(value)
            setSure(false)
            again()
          }}
        />
      </OutputDialog>
      {(stage.is === 'setting' || stage.is === 'printing') && <DossierSheets {...stage} />}
    </>
  )
}

/** How many sheets it will be, how far they are, or how printing ended. */
function Outcome({ stage, sheets }: { readonly stage: Stage; readonly sheets: string }) {
  const w = useWords('dossier')
  switch (stage.is) {
    case 'choosing':
      return <p className={styles['sheets']}>{sheets}</p>
    case 'setting':
      return (
        <OutputProgress
          words={w('preparing')}
          label={w('progress')}
          done={stage.pairs}
          of={stage.dossier.pairs.length}
        />
      )
    case 'printing':
    case 'stopped':
      return <p role="status">{w(stage.is)}</p>
    case 'failed':
      return <OutputWarning>{w('failed')}</OutputWarning>
  }
}
