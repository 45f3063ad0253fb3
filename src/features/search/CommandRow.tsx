import { CornerDownRight } from 'lucide'
import type { Matcher } from '../../domain/search/matches.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { useLetterKeys } from '../../ui/state/letterKeys.ts'
import { Icon } from '../../ui/symbols/Icon.tsx'
import { Matched } from './Matched.tsx'
import styles from './Row.module.css'
import type { SearchCommand } from './rows.ts'

interface Props {
  readonly command: SearchCommand
  readonly matchers: readonly Matcher[]
}

export function CommandRow({ command: { label, keys }, matchers }: Props) {
  // A letter that is switched off as a key does nothing.
  const [letters] = useLetterKeys()
  const isShown = keys.length > 1 || (keys !== '' && letters === 'on')
  const language = useApp((state) => state.language)
  return (
    <>
      <span className={`${styles['figure']} ${styles['directed']}`}>
        <Icon of={CornerDownRight} size={16} />
      </span>
      <span className={styles['words']}>
        <Matched text={label} language={language} matchers={matchers} />
      </span>
      {isShown && (
        <kbd dir="ltr" className={styles['key']}>
          {keys}
        </kbd>
      )}
    </>
  )
}
