import { useId } from 'react'
import { readerWords } from '../i18n/readerWords'
import { useWords } from '../store/useWords'
import styles from './TranslationSwitch.module.css'
import type { TranslationChoice } from './useTranslationChoice'
import { TRANSLATION_CHOICES } from './useTranslationChoice'

interface Props {
  readonly choice: TranslationChoice
  readonly onChoice: (choice: TranslationChoice) => void
}

/** Where translations stand. */
export function TranslationSwitch({ choice, onChoice }: Props) {
  const w = useWords(readerWords)
  const name = useId()
  return (
    <fieldset className={styles.switch} role="radiogroup" aria-label={w('translation')}>
      {TRANSLATION_CHOICES.map((one) => (
        <label key={one} className={styles.choice} data-choice={one}>
          <input type="radio" name={name} checked={one === choice} onChange={() => onChoice(one)} />
          {w(`translation.${one}`)}
        </label>
      ))}
    </fieldset>
  )
}
