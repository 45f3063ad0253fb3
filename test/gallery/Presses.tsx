import { Quote, Search, X } from 'lucide'
import { Button } from '../../src/ui/controls/Button.tsx'
import { IconButton } from '../../src/ui/controls/IconButton.tsx'
import { TextButton } from '../../src/ui/controls/TextButton.tsx'
import { useToast } from '../../src/ui/controls/Toasts.tsx'
import { ImportButton } from '../../src/ui/files/ImportButton.tsx'
import { Icon } from '../../src/ui/symbols/Icon.tsx'
import styles from './Gallery.module.css'
import type { Words } from './words.ts'

/** What is pressed. */
export function Presses({ words }: { readonly words: Words }) {
  const say = useToast()
  return (
    <div role="group" aria-label={words.look} className={styles['row']} data-part="presses">
      <Button look="filled">{words.filled}</Button>
      <Button look="outlined">{words.outlined}</Button>
      <Button look="quiet" onClick={() => say(words.toast)}>
        {words.quiet}
      </Button>
      <Button look="outlined" disabled>
        {words.disabled}
      </Button>
      <IconButton label={words.search}>
        <Icon of={Search} />
      </IconButton>
      <IconButton label={words.close}>
        <Icon of={X} />
      </IconButton>
      <TextButton>
        <Icon of={Quote} size={15} />
        {words.text}
      </TextButton>
      <ImportButton holding="flags" label={words.file} onFile={() => say(words.reportText)} />
    </div>
  )
}
