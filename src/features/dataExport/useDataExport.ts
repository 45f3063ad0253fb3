import { useEffect, useRef, useState } from 'react'
import type { Extent } from '../../domain/dataExport/extent.ts'
import { dataFileName } from '../../formats/dataExport/dataFileName.ts'
import type { DataFormat, Separator } from '../../formats/dataExport/dataFormats.ts'
import { exportData } from '../../formats/dataExport/exportData.ts'
import type { WritingOptions } from '../../formats/dataExport/writing.ts'
import { messagesIn } from '../../i18n/engine/words.ts'
import { addressOf } from '../../quote/links.ts'
import { PALETTE } from '../../scene/marks/palette.ts'
import { categoryInk } from '../../scene/marks/inks.ts'
import type { AppState } from '../../store/appStore.ts'
import { useAppStore } from '../../store/hooks/useApp.ts'
import { chooseDestination } from '../../ui/files/destination.ts'
import { datasetOf } from './exportParts.ts'

/** The progress of saving, and its result. */
export type Progress =
  | { readonly is: 'idle' }
  | { readonly is: 'writing'; readonly done: number; readonly of: number }
  | { readonly is: 'saved' | 'downloaded'; readonly name: string }
  | { readonly is: 'cancelled' | 'stopped' | 'refused' | 'failed.writing' | 'failed.saving' }

export interface Choice {
  readonly extent: Extent
  readonly format: DataFormat
  readonly separator: Separator
}

function optionsOf({ dataset, language, isOpenedFile }: AppState, separator: Separator): WritingOptions {
  const colours = dataset.vocabulary.categories.map(({ id }) => [id, PALETTE.light[categoryInk(id)]])
  return {
    language,
    separator,
    colours: Object.fromEntries(colours),
    isReviewed: !isOpenedFile,
    // A link would lead to the published dataset.
    page: isOpenedFile ? null : addressOf(''),
    day: new Date().toISOString().slice(0, 10),
  }
}

/** Saves data in a file, which a worker writes. Closing the dialog stops it. */
export function useDataExport() {
  const store = useAppStore()
  const [progress, setProgress] = useState<Progress>({ is: 'idle' })
  const running = useRef<(() => void) | null>(null)
  useEffect(() => () => running.current?.(), [])

  const save = async ({ extent, format, separator }: Choice): Promise<void> => {
    const state = store.getState()
    const name = dataFileName(state.dataset.id, extent, format)
    const destination = await chooseDestination(name)
    if (destination === null) return setProgress({ is: 'cancelled' })
    setProgress({ is: 'writing', done: 0, of: 1 })
    const put = async (file: Blob) => {
      try {
        await destination.write(file)
        setProgress({ is: destination.isChosen ? 'saved' : 'downloaded', name })
      } catch {
        await destination.discard()
        setProgress({ is: 'failed.saving' })
      }
    }
    const giveUp = (is: 'refused' | 'failed.writing') => {
      running.current = null
      void destination.discard()
      setProgress({ is })
    }
    let stopWriting = () => undefined as void
    // Choosing a place has created an empty file there.
    running.current = () => {
      stopWriting()
      void destination.discard()
    }
    stopWriting = exportData(
      {
        dataset: datasetOf(state, extent, format),
        format,
        options: optionsOf(state, separator),
        messages: messagesIn('evidence', state.language),
      },
      {
        onProgress: (done, of) => setProgress({ is: 'writing', done, of }),
        onFile: (file) => {
          running.current = null
          void put(file)
        },
        onRefusal: () => giveUp('refused'),
        onFailure: () => giveUp('failed.writing'),
      },
    )
  }
  const stop = () => {
    running.current?.()
    running.current = null
    setProgress({ is: 'stopped' })
  }
  return { progress, save, stop, forget: () => setProgress({ is: 'idle' }) }
}
