import { CornerDownRight } from 'lucide'
import type { Matcher } from '../../domain/search/matches'
import { useApp } from '../../store/useApp'
import { Icon } from '../../ui/Icon'
import { Matched } from './Matched'
import styles from './Row.module.css'
import type { SearchCommand } from './rows'

interface Props {
  readonly command: SearchCommand
  readonly matchers: readonly Matcher[]
}

export function CommandRow({ command: { label, keys }, matchers }: Props) {
  const language = useApp((state) => state.language)
  return (
    <>
      <span className={`${styles['figure']} ${styles['directed']}`}>
        <Icon of={CornerDownRight} size={16} />
      </span>
      <span className={styles['words']}>
        <Matched text={label} language={language} matchers={matchers} />
      </span>
      {keys !== '' && (
        <kbd dir="ltr" className={styles['key']}>
          {keys}
        </kbd>
      )}
    </>
  )
}
