import { Upload } from 'lucide'
import { useEffect, useRef } from 'react'
import { Button } from '../controls/Button.tsx'
import { Icon } from '../symbols/Icon.tsx'
import type { EntryKind } from './handedOver.ts'
import { takeHandedOver } from './handedOver.ts'

interface Props {
  readonly label: string
  /** Files of this kind that are dropped on the page come here too. */
  readonly holding: EntryKind
  readonly onFile: (file: File) => void
}

/** A button that asks for a JSON file. The same file may be chosen again. */
export function ImportButton({ label, holding, onFile }: Props) {
  const latest = useRef(onFile)
  useEffect(() => {
    latest.current = onFile
  })
  useEffect(() => takeHandedOver(holding, (file) => latest.current(file)), [holding])
  const field = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button look="outlined" onClick={() => field.current?.click()}>
        <Icon of={Upload} size={16} />
        {label}
      </Button>
      <input
        ref={field}
        type="file"
        accept=".json,application/json"
        aria-label={label}
        hidden
        onChange={(event) => {
          const [file] = event.target.files ?? []
          event.target.value = ''
          if (file !== undefined) onFile(file)
        }}
      />
    </>
  )
}
