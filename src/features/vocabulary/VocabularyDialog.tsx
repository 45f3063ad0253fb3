import { Printer } from 'lucide'
import { useMemo, useState } from 'react'
import { typesByCategory, typesWithWords } from '../../domain/vocabulary/typesByCategory.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { useWords } from '../../store/hooks/useWords.ts'
import { Button } from '../../ui/controls/Button.tsx'
import { Dialog } from '../../ui/controls/Dialog.tsx'
import { Icon } from '../../ui/symbols/Icon.tsx'
import { LocalText } from '../../ui/text/LocalText.tsx'
import { CategorySection } from './CategorySection.tsx'
import styles from './VocabularyDialog.module.css'

/** Every type of relation with its definition. Types that the search leaves out stay in the page, so that they are printed. */
export function VocabularyDialog() {
  const t = useWords('app')
  const w = useWords('filters')
  const language = useApp((state) => state.language)
  const { vocabulary, title } = useApp((state) => state.dataset)
  const marked = useApp((state) => state.vocabularyType)
  const openDialog = useApp((state) => state.openDialog)
  const [sought, setSought] = useState('')
  const categories = useMemo(() => typesByCategory(vocabulary), [vocabulary])
  const found = useMemo(() => typesWithWords(categories, sought), [categories, sought])
  const isDefined = vocabulary.relationTypes.some(({ definition }) => definition !== undefined)
  return (
    <Dialog shape="page" title={t('command.vocabulary')} closeLabel={t('close')} onClose={() => openDialog('none')}>
      <div className={styles['tools']}>
        <input
          type="search"
          dir="auto"
          className={styles['find']}
          aria-label={w('vocabulary.find')}
          placeholder={w('vocabulary.find')}
          value={sought}
          onChange={(event) => setSought(event.target.value)}
        />
        <Button look="outlined" onClick={() => window.print()}>
          <Icon of={Printer} size={16} />
          {w('vocabulary.print')}
        </Button>
      </div>
      <div className={styles['list']}>
        <p className={styles['intro']}>
          {w(isDefined ? 'vocabulary.intro' : 'vocabulary.intro.undefined', {
            types: w('vocabulary.types', { count: vocabulary.relationTypes.length }),
            categories: w('vocabulary.categories', { count: categories.length }),
          })}
        </p>
        <p className={styles['of']}>
          <LocalText of={title} language={language} />
        </p>
        <p className={styles['none']} role="status">
          {found.size === 0 && w('vocabulary.none')}
        </p>
        {categories.map(({ category, types }) => (
          <CategorySection key={category.id} category={category} types={types} found={found} marked={marked} />
        ))}
      </div>
    </Dialog>
  )
}
