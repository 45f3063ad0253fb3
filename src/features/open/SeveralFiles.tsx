import { wordsIn } from '../../i18n/engine/words.ts'
import type { Language } from '../../domain/language/languages.ts'
import { Button } from '../../ui/controls/Button.tsx'
import { Dialog } from '../../ui/controls/Dialog.tsx'
import styles from './OpeningFile.module.css'

interface Props {
  readonly files: readonly File[]
  readonly language: Language
  readonly onChoose: (file: File) => void
  readonly onClose: () => void
}

/** Asks which of several files to open, because there is one dataset on screen. */
export function SeveralFiles({ files, language, onChoose, onClose }: Props) {
  const t = wordsIn('app', language)
  const w = wordsIn('open', language)
  return (
    <Dialog title={w('several')} closeLabel={t('close')} onClose={onClose}>
      <div className={styles['opening']}>
        <p>{w('several.text')}</p>
        {files.map((file, at) => (
          <Button key={`${at} ${file.name}`} look="outlined" onClick={() => onChoose(file)}>
            <bdi>{file.name}</bdi>
          </Button>
        ))}
      </div>
    </Dialog>
  )
}
