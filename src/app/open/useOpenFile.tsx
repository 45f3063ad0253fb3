import type { ReactNode } from 'react'
import { useCallback, useEffect, useRef, useState } from 'react'

/**
 * The two ways to open files: a button, which calls `choose`, and dropping it anywhere. `input` must be rendered somewhere
 * in the page. `isOver` is true while a file is dragged over the window.
 */
export function useOpenFile(onFiles: (files: readonly File[]) => void): {
  choose: () => void
  input: ReactNode
  isOver: boolean
} {
  const field = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const latest = useRef(onFiles)
  useEffect(() => {
    latest.current = onFiles
  })
  useEffect(() => {
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true
    const over = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      setOver(false)
      const files = [...(event.dataTransfer?.files ?? [])]
      if (files.length > 0) latest.current(files)
    }
    window.addEventListener('dragover', over)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [])
  const choose = useCallback(() => field.current?.click(), [])
  const input = (
    <input
      ref={field}
      type="file"
      hidden
      onChange={(event) => {
        const files = [...(event.target.files ?? [])]
        event.target.value = ''
        if (files.length > 0) onFiles(files)
      }}
    />
  )
  return { choose, input, isOver }
}
