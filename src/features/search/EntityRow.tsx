import { known } from '../../domain/dataset/lookup.ts'
import type { Matcher } from '../../domain/search/matches.ts'
import { countMatched } from '../../domain/search/matches.ts'
import type { EntityEntry, SearchName } from '../../domain/search/searchIndex.ts'
import { inLanguage } from '../../domain/language/inLanguage.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { EntityDisc } from '../../ui/symbols/EntityDisc.tsx'
import { LocalText } from '../../ui/text/LocalText.tsx'
import { Matched } from './Matched.tsx'
import styles from './Row.module.css'
import { useWords } from '../../store/hooks/useWords.ts'

interface Props {
  readonly entry: EntityEntry
  readonly matchers: readonly Matcher[]
}

/** The matching name, if the displayed label does not contain the match. */
function otherName(names: readonly SearchName[], shown: string, matchers: readonly Matcher[]): SearchName | undefined {
  let best: SearchName | undefined
  let most = countMatched(shown, matchers)
  for (const name of names) {
    const count = countMatched(name.text, matchers)
    if (count > most) [best, most] = [name, count]
  }
  return best
}

export function EntityRow({ entry: { entity, names, sentences }, matchers }: Props) {
  const t = useWords('app')
  const language = useApp((state) => state.language)
  const type = useApp(({ lookup }) => known(lookup.entityType, entity.type))
  const label = inLanguage(entity.labels, language)
  const other = otherName(names, label.text, matchers)
  return (
    <>
      <span className={styles['figure']}>
        <EntityDisc entity={entity} size={28} language={language} />
      </span>
      <span className={`${styles['words']} ${styles['line']}`}>
        <Matched className={styles['name']} text={label.text} language={label.language} matchers={matchers} />
        <span className={styles['about']}>
          <LocalText of={type.labels} language={language} />
          {other !== undefined && <Matched text={other.text} language={other.language} matchers={matchers} />}
          <span>{t('app.sentences', { count: sentences })}</span>
        </span>
      </span>
    </>
  )
}
