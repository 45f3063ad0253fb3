import { BookOpen, ListFilterPlus } from 'lucide'
import type { ReactNode } from 'react'
import { useEffect } from 'react'
import type { LegendFacet } from '../../domain/filters/filters.ts'
import { LEGEND_FACETS } from '../../domain/filters/filters.ts'
import { STANCES } from '../../domain/dataset/dataset.ts'
import { legendChoices } from '../../i18n/sentences/legendChoices.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { Button } from '../../ui/controls/Button.tsx'
import { Icon } from '../../ui/symbols/Icon.tsx'
import { LineSample } from '../../ui/symbols/LineSample.tsx'
import { Group } from './Group.tsx'
import styles from './Legend.module.css'
import { TypeSample } from './TypeSample.tsx'
import { Part } from '../../ui/state/Part.tsx'
import { lazyNamed } from '../../ui/state/lazyNamed.ts'
import { withWords } from '../../i18n/engine/fetchWords.ts'
import { useWords } from '../../store/hooks/useWords.ts'

const MoreFilters = lazyNamed(() => withWords(import('./MoreFilters.tsx'), 'filters'), 'MoreFilters')

const SAMPLES: Record<LegendFacet, (value: string) => ReactNode> = {
  category: (value) => <LineSample category={value} stance="asserted" glyph width={32} />,
  entityType: (value) => <TypeSample type={value} />,
  stance: (value) => {
    const stance = STANCES.find((one) => one === value)
    return stance === undefined ? null : <LineSample category={null} stance={stance} width={32} />
  },
  document: () => null,
  review: (value) => <LineSample category={null} stance="asserted" isProposed={value !== 'reviewed'} width={32} />,
}

/** The legend of lines and shapes. It is also the filter for them, and opens further filters. */
export function Legend() {
  const t = useWords('app')
  const language = useApp((state) => state.language)
  const dataset = useApp((state) => state.dataset)
  const more = useApp((state) => state.moreFilters)
  const openVocabulary = useApp((state) => state.openVocabulary)
  const setMore = useApp((state) => state.setMoreFilters)
  // The drawer shows the legend first whenever it is opened.
  useEffect(() => () => setMore(false), [setMore])
  return (
    <section aria-label={t('legend.title')} className={styles.legend}>
      {LEGEND_FACETS.map((facet) => ({ facet, choices: legendChoices(dataset, facet, t, language) }))
        .filter(({ facet, choices }) => facet !== 'review' || choices.length > 0)
        .map(({ facet, choices }) => (
          <Group
            key={facet}
            facet={facet}
            name={t(`legend.${facet}`)}
            choices={choices}
            sample={SAMPLES[facet]}
            after={
              facet === 'category' && (
                <Button look="quiet" className={styles.meaning} onClick={() => openVocabulary(null)}>
                  <Icon of={BookOpen} size={16} />
                  {t('command.vocabulary')}
                </Button>
              )
            }
          />
        ))}
      <Part name={t('legend.more')} place="filled">
        {more && <MoreFilters />}
      </Part>
      <div className={styles.foot}>
        <Button look="quiet" aria-expanded={more} onClick={() => setMore(!more)}>
          <Icon of={ListFilterPlus} size={16} />
          {t(more ? 'legend.fewer' : 'legend.more')}
        </Button>
      </div>
    </section>
  )
}
