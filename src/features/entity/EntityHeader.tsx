import { UserPen } from 'lucide'
import type { Entity } from '../../domain/dataset/dataset.ts'
import { known } from '../../domain/dataset/lookup.ts'
import { inLanguage } from '../../domain/language/inLanguage.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { isOwnCollection } from '../../store/openEvidence.ts'
import { TextButton } from '../../ui/controls/TextButton.tsx'
import { Icon } from '../../ui/symbols/Icon.tsx'
import { EntityDisc } from '../../ui/symbols/EntityDisc.tsx'
import { LocalText } from '../../ui/text/LocalText.tsx'
import styles from './EntityHeader.module.css'
import { useWords } from '../../store/hooks/useWords.ts'

/** Forms that only repeat a label are left out. */
const surfaceForms = ({ aliases, labels }: Entity) => aliases.filter((alias) => !Object.values(labels).includes(alias))

/** The name in both languages, the type, and how the articles describe and name the entity. */
export function EntityHeader({ entity }: { readonly entity: Entity }) {
  const w = useWords('entity')
  const language = useApp((state) => state.language)
  const type = useApp(({ lookup }) => known(lookup.entityType, entity.type))
  const documents = useApp(({ dataset }) => dataset.documents)
  const forms = surfaceForms(entity)
  const isOwn = useApp(isOwnCollection)
  const openDialog = useApp((state) => state.openDialog)
  const source = documents.find(({ id }) => id === entity.mentions[0]?.document)?.language ?? 'ar'
  const shown = inLanguage(entity.labels, language).language
  const others = Object.keys(entity.labels).filter((other) => other !== shown)
  return (
    <>
      <header className={styles['who']}>
        <EntityDisc entity={entity} size={48} language={language} />
        <div>
          <h2 className={styles['name']} lang={shown}>
            <LocalText of={entity.labels} language={language} />
          </h2>
          <p className={styles['also']}>
            {others.map((other) => (
              <LocalText key={other} of={entity.labels} language={other} className={styles['other']} />
            ))}
            <LocalText of={type.labels} language={language} />
          </p>
        </div>
      </header>
      {isOwn && (
        <TextButton aria-keyshortcuts="8" onClick={() => openDialog('actors')}>
          <Icon of={UserPen} size={15} />
          {w('change')}
        </TextButton>
      )}
      <div className={styles['about']}>
        {entity.description !== undefined && (
          <section>
            <h3 className={styles['title']}>{w('said')}</h3>
            <p className={styles['description']}>
              <LocalText of={entity.description} language={language} />
            </p>
          </section>
        )}
        {forms.length > 0 && (
          <section>
            <h3 className={styles['title']}>{w('aliases')}</h3>
            <ul className={styles['forms']} lang={source}>
              {forms.map((form) => (
                <li key={form}>
                  <bdi>{form}</bdi>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </>
  )
}
