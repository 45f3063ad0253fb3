import type { ReactNode } from 'react'
import { useState } from 'react'
import { wordsIn } from '../../i18n/engine/words.ts'
import type { Kept } from '../../store/slices/screen.ts'
import { Part } from '../../ui/state/Part.tsx'
import { languageOfPage } from '../settings/languageOfPage.ts'
import { DropOverlay, OpeningFile, SeveralFiles } from '../parts/lazyParts.ts'
import type { Loaded } from '../loading/load.ts'
import { loadFile } from '../loading/load.ts'
import { useOpenFile } from './useOpenFile.tsx'

interface Opening {
  /** Asks for a file. */
  readonly choose: () => void
  /** Opens a file, or a collection that the browser keeps. */
  readonly open: (file: File, kept?: Kept) => void
  /** What the page must contain: the hidden file field, and messages while a file is dragged or read. */
  readonly parts: ReactNode
}

interface Steps<Prepared> {
  /** Makes of what was read what will be shown, while the page still says that the file is being read. */
  readonly prepare: (loaded: Loaded, kept?: Kept) => Promise<Prepared>
  readonly show: (prepared: Prepared, file: File, kept?: Kept) => void
}

/** Opens files that the user chooses or drops, one at a time. The file that was asked for last wins. */
export function useOpening<Prepared>({ prepare, show }: Steps<Prepared>): Opening {
  const [reading, setReading] = useState<{ readonly name: string; readonly stop: AbortController } | null>(null)
  const [several, setSeveral] = useState<readonly File[]>([])
  const open = async (file: File, kept?: Kept) => {
    reading?.stop.abort()
    const stop = new AbortController()
    setSeveral([])
    setReading({ name: file.name, stop })
    const loaded = await loadFile(file, stop.signal)
    if (stop.signal.aborted) return
    const prepared = await prepare(loaded, kept)
    if (stop.signal.aborted) return
    setReading(null)
    show(prepared, file, kept)
  }
  const cancel = () => {
    reading?.stop.abort()
    setReading(null)
  }
  const { choose, input, isOver } = useOpenFile((files) => {
    const [file] = files
    if (files.length > 1) setSeveral(files)
    else if (file !== undefined) void open(file)
  })
  const language = languageOfPage()
  const t = wordsIn('app', language)
  return {
    choose,
    open: (file, kept) => void open(file, kept),
    parts: (
      <>
        {input}
        <Part name={t('open.drop')} place="message">
          {isOver && <DropOverlay />}
          {reading !== null && (
            <OpeningFile key={reading.name} name={reading.name} language={language} onCancel={cancel} />
          )}
        </Part>
        <Part name={t('command.open')} place="dialog" onLeave={() => setSeveral([])}>
          {several.length > 0 && (
            <SeveralFiles
              files={several}
              language={language}
              onChoose={(file) => void open(file)}
              onClose={() => setSeveral([])}
            />
          )}
        </Part>
      </>
    ),
  }
}
