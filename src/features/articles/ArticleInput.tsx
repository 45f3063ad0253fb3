import { ClipboardPaste, FileUp } from 'lucide'
import type { DragEvent } from 'react'
import { useId, useRef, useState } from 'react'
import { useWords } from '../../store/hooks/useWords.ts'
import { Button } from '../../ui/controls/Button.tsx'
import { Icon } from '../../ui/symbols/Icon.tsx'
import styles from './ArticleInput.module.css'
import type { ArticleText, Fault } from '../../formats/articles/articleText.ts'
import { pastedText } from '../../formats/articles/articleText.ts'
import { readFile } from './readFile.ts'

interface Props {
  readonly onText: (file: string, found: ArticleText | { readonly fault: Fault }) => void
}

const ACCEPTED = '.txt,.md,.markdown,.html,.htm,.docx,.zip,text/plain,text/html,text/markdown'

/** Takes articles: a text is read as soon as it is pasted, files as soon as they are dropped or chosen. */
export function ArticleInput({ onText }: Props) {
  const w = useWords('articles')
  const [typed, setTyped] = useState('')
  const [isOver, setOver] = useState(false)
  /** The name of the file that is being unpacked. */
  const [unpacked, setUnpacked] = useState<string | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const heading = useId()
  const read = async (files: readonly File[]) => {
    for (const file of files) {
      setUnpacked(file.name)
      for (const { file: name, found } of await readFile(file)) onText(name, found)
    }
    setUnpacked(null)
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
          void read([...event.dataTransfer.files])
        }}
      >
        <p>{w('drop')}</p>
        <p role="status">{unpacked === null ? w('drop.kinds') : w('unpacking', { name: unpacked })}</p>
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
            void read(files)
          }}
        />
      </div>
    </>
  )
}
