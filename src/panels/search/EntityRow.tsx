import { known } from '../../domain/lookup'
import type { Matcher } from '../../domain/search/matches'
import { countMatched } from '../../domain/search/matches'
import type { EntityEntry, Name } from '../../domain/search/searchIndex'
import { inLanguage } from '../../scene/lettering'
import { useApp } from '../../store/useApp'
import { useText } from '../../store/useText'
import { EntityDisc } from '../../ui/EntityDisc'
import { LocalText } from '../../ui/LocalText'
import { Matched } from './Matched'
import styles from './Row.module.css'

interface Props {
  readonly entry: EntityEntry
  readonly matchers: readonly Matcher[]
}

/** The name that was found, where the label that is shown does not show it. */
function otherName(names: readonly Name[], shown: string, matchers: readonly Matcher[]): Name | undefined {
  let best: Name | undefined
  let most = countMatched(shown, matchers)
  for (const name of names) {
    const count = countMatched(name.text, matchers)
    if (count > most) [best, most] = [name, count]
  }
  return best
}

export function EntityRow({ entry: { entity, names, sentences }, matchers }: Props) {
  const t = useText()
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
