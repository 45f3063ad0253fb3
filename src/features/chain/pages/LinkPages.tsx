import { withoutDirectionMarks } from '../../../domain/text/withoutDirectionMarks.ts'
import { BookOpen, ChevronDown, ChevronUp } from 'lucide'
import type { CSSProperties } from 'react'
import type { Chain } from '../../../domain/chain/chains.ts'
import { known } from '../../../domain/dataset/lookup.ts'
import { categoryInk } from '../../../scene/marks/inks.ts'
import { useApp } from '../../../store/hooks/useApp.ts'
import { Button } from '../../../ui/controls/Button.tsx'
import { Icon } from '../../../ui/symbols/Icon.tsx'
import { LocalText } from '../../../ui/text/LocalText.tsx'
import { locatorText } from '../../../quote/wording.ts'
import styles from './LinkPages.module.css'
import { SourceQuote, TranslatedQuote } from './LinkQuote.tsx'
import { hasWeakest, relationPhrase, stanceText, stanceWord } from '../phrases.ts'
import { Spine } from './Spine.tsx'
import type { ShownSentences } from '../useShownSentences.ts'
import { usePhraseContext } from '../usePhraseContext.ts'
import { profileOf } from '../../../domain/language/languages.ts'

interface Props {
  readonly chain: Chain
  /** The link's index, counted from 0. */
  readonly at: number
  readonly turned: ShownSentences
}

/** One link on facing pages: its sentence in English at the left, the original at the right, its line between them. */
export function LinkPages({ chain, at, turned }: Props) {
  const context = usePhraseContext()
  const { w, t, lookup, language } = context
  const openReading = useApp((state) => state.openReading)
  const setChain = useApp((state) => state.setChain)
  const select = useApp((state) => state.select)
  const link = chain.links[at]
  const current = link === undefined ? 0 : turned.at(link)
  const evidence = link?.evidence[current]
  if (link === undefined || evidence === undefined) return null
  const { relation } = link
  const document = known(lookup.document, evidence.document)
  const { category } = known(lookup.relationType, relation.type)
  const quote = { relation, evidence, document }
  const position = { at: at + 1, of: chain.links.length, stance: stanceWord(context, link.stance) }
  return (
    <article
      className={styles['link']}
      style={{ '--line': `var(--${categoryInk(category)})` } as CSSProperties}
      tabIndex={-1}
      data-link={at}
      aria-label={withoutDirectionMarks(w('link.long', { ...position, relation: relationPhrase(context, link) }))}
    >
      <div className={styles['source']}>
        <SourceQuote {...quote} />
        <div className={styles['acts']} dir={profileOf(language).direction}>
          {link.evidence.length > 1 && (
            <span className={styles['turner']}>
              <Button
                look="quiet"
                aria-label={w('previous')}
                disabled={current === 0}
                onClick={() => turned.turn(link, -1)}
              >
                <Icon of={ChevronUp} size={16} />
              </Button>
              <span>{w('passage', { at: current + 1, of: link.evidence.length })}</span>
              <Button
                look="quiet"
                aria-label={w('next')}
                disabled={current === link.evidence.length - 1}
                onClick={() => turned.turn(link, 1)}
              >
                <Icon of={ChevronDown} size={16} />
              </Button>
            </span>
          )}
          <Button
            look="quiet"
            data-reads={`${document.id} ${evidence.start}-${evidence.end}`}
            onClick={() => openReading(document.id, { span: { start: evidence.start, end: evidence.end } })}
          >
            <Icon of={BookOpen} size={16} />
            {w('show')}
          </Button>
        </div>
      </div>
      <Spine link={link} from={chain.entities[at] ?? ''} weakest={hasWeakest(chain) && at === chain.weakest} />
      <div className={styles['translation']}>
        <TranslatedQuote {...quote} />
        <div className={styles['about']} dir={profileOf(language).direction}>
          <p>
            {locatorText(t, document, evidence)} ·{' '}
            <LocalText of={document.title} language={language} className={styles['title']} />
          </p>
          <p className={styles['how']}>
            <span>{stanceText(context, evidence)}</span>
            {link.denied > 0 && <span>{w('denied', { count: link.denied })}</span>}
            {link.others > 0 && (
              <Button
                look="bare"
                className={styles['others']}
                onClick={() => {
                  setChain({ drawn: true })
                  select({ kind: 'relation', id: relation.id })
                }}
              >
                {w('others', { count: link.others })}
              </Button>
            )}
          </p>
        </div>
      </div>
    </article>
  )
}
