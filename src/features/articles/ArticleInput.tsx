import { ClipboardPaste, FileUp } from 'lucide'
import type { DragEvent } from 'react'
import { useEffect, useId, useRef, useState } from 'react'
import { useWords } from '../../store/hooks/useWords.ts'
import { Button } from '../../ui/controls/Button.tsx'
import { Icon } from '../../ui/symbols/Icon.tsx'
import styles from './ArticleInput.module.css'
import type { ArticleText, Fault } from '../../formats/articles/articleText.ts'
import { pastedText } from '../../formats/articles/articleText.ts'
import { readFiles, type FilesProgress } from './readFiles.ts'
import { useAskBeforeLeaving } from './useAskBeforeLeaving.ts'

interface Props {
  readonly onText: (file: string, found: ArticleText | { readonly fault: Fault }) => void
}

const ACCEPTED = '.txt,.md,.markdown,.html,.htm,.docx,.pdf,.zip,text/plain,text/html,text/markdown,application/pdf'

/** Takes articles: a text is read as soon as it is pasted, files as soon as they are dropped or chosen. */
export function ArticleInput({ onText }: Props) {
  const w = useWords('articles')
  const [typed, setTyped] = useState('')
  useAskBeforeLeaving(typed.trim() !== '')
  const [isOver, setOver] = useState(false)
  const [progress, setProgress] = useState<FilesProgress | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const heading = useId()
  /** What ends the reading of each group of files that was brought, and the one that is read last. */
  const stopping = useRef(new Set<AbortController>())
  const last = useRef(Promise.resolve())
  const stop = () => {
    for (const one of stopping.current) one.abort()
  }
  useEffect(() => {
    const all = stopping.current
    return () => {
      for (const one of all) one.abort()
    }
  }, [])
  const read = (files: readonly File[]) => {
    const stopper = new AbortController()
    stopping.current.add(stopper)
    last.current = last.current.then(async () => {
      await readFiles(files, {
        onFound: ({ file, found }) => {
          if (!stopper.signal.aborted) onText(file, found)
        },
        onProgress: setProgress,
        signal: stopper.signal,
      })
      stopping.current.delete(stopper)
      if (stopping.current.size === 0) setProgress(null)
    })
  }
  /** The page opens dropped datasets; what is dropped here is an article. */
  const over = (event: DragEvent, is: boolean) => {
    event.preventDefault()
    event.stopPropagation()
    setOver(is)
  }
  return (
    <>
      <div className={styles['paste']}>
        <label htmlFor={heading}>
          <Icon of={ClipboardPaste} size={17} />
          {w('paste')}
        </label>
        <textarea
          id={heading}
          dir={typed === '' ? undefined : 'auto'}
          value={typed}
          placeholder={w('paste.hint')}
          onChange={(event) => setTyped(event.target.value)}
          onPaste={(event) => {
            const text = event.clipboardData.getData('text/plain')
            // A single line is part of a text that is being written.
            if (typed !== '' || !text.trim().includes('\n')) return
            event.preventDefault()
            onText('', pastedText(text))
          }}
        />
        {typed !== '' && (
          <Button
            look="outlined"
            onClick={() => {
              onText('', pastedText(typed))
              setTyped('')
            }}
          >
            {w('read')}
          </Button>
        )}
      </div>
      <div
        className={styles['drop']}
        data-over={isOver}
        onDragOver={(event) => over(event, true)}
        onDragLeave={(event) => over(event, false)}
        onDrop={(event) => {
          over(event, false)
          read([...event.dataTransfer.files])
        }}
      >
        <p>{w('drop')}</p>
        {progress === null ? <p>{w('drop.kinds')}</p> : <FilesBar progress={progress} onStop={stop} />}
        <Button look="outlined" onClick={() => field.current?.click()}>
          <Icon of={FileUp} size={16} />
          {w('choose')}
        </Button>
        <input
          ref={field}
          type="file"
          accept={ACCEPTED}
          multiple
          hidden
          data-articles
          onChange={(event) => {
            const files = [...(event.target.files ?? [])]
            event.target.value = ''
            read(files)
          }}
        />
      </div>
    </>
  )
}

/** How far the files have been read, with a way to end it. */
function FilesBar({
  progress: { file, done, of, part },
  onStop,
}: {
  readonly progress: FilesProgress
  readonly onStop: () => void
}) {
  const w = useWords('articles')
  const share = part === undefined ? 0 : part.done / part.of
  return (
    <div className={styles['files']}>
      <p role="status">
        {of === 1 ? w('unpacking', { name: file }) : w('unpacking.at', { name: file, done: done + 1, of })}
      </p>
      <progress aria-label={w('unpacking.files')} max={of} value={done + share} />
      <Button look="outlined" onClick={onStop}>
        {w('stop')}
      </Button>
    </div>
  )
}
