import { Upload } from 'lucide'
import { useRef } from 'react'
import { Button } from '../controls/Button.tsx'
import { Icon } from '../marks/Icon.tsx'

interface Props {
  readonly label: string
  readonly onFile: (file: File) => void
}

/** A button that asks for a JSON file. The same file may be chosen again. */
export function ImportButton({ label, onFile }: Props) {
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
