import { Isolated } from '../../ui/text/Isolated.tsx'
import {
  ArrowLeft,
  BookOpenCheck,
  ChevronLeft,
  ChevronRight,
  ImageDown,
  Languages,
  Newspaper,
  PenLine,
  X,
} from 'lucide'
import type { Document } from '../../domain/dataset/dataset.ts'
import { inLanguage } from '../../domain/language/inLanguage.ts'
import { sliceOf } from '../../domain/text/spans.ts'
import { formatEdtf } from '../../i18n/engine/format.ts'
import { useApp, useAppStore } from '../../store/hooks/useApp.ts'
import { isOwnCollection } from '../../store/openEvidence.ts'
import { Button } from '../../ui/controls/Button.tsx'
import { IconButton } from '../../ui/controls/IconButton.tsx'
import { Icon } from '../../ui/symbols/Icon.tsx'
import { LocalText } from '../../ui/text/LocalText.tsx'
import { Switch } from '../../ui/fields/Switch.tsx'
import { SHAPES, useMedia } from '../../ui/state/useMedia.ts'
import { writtenIn } from '../../ui/text/writtenIn.ts'
import { openByHand } from '../review/byHand/openByHand.ts'
import styles from './ReaderHeader.module.css'
import type { TranslationChoice } from './useTranslationChoice.ts'
import { TRANSLATION_CHOICES } from './useTranslationChoice.ts'
import { useWords } from '../../store/hooks/useWords.ts'

interface Props {
  readonly document: Document
  /** The number of relations that the document supports. */
  readonly relations: number
  readonly along: boolean
  readonly translation: TranslationChoice
  readonly onTranslation: (choice: TranslationChoice) => void
}

/** The head of the article: its number among the articles, title, publisher, date, and the choices of how to read it. */
export function ReaderHeader({ document, relations, along, translation, onTranslation }: Props) {
  const w = useWords('reader')
  const t = useWords('app')
  const wide = useMedia(SHAPES.wide)
  const phone = useMedia(SHAPES.phone)
  const store = useAppStore()
  const isOwn = useApp(isOwnCollection)
  const documents = useApp((state) => state.dataset.documents)
  const openReading = useApp((state) => state.openReading)
  const close = useApp((state) => state.closeReading)
  const openPicture = useApp((state) => state.openPicture)
  const setAlong = useApp((state) => state.setAlong)
  const at = documents.findIndex(({ id }) => id === document.id)
  const place = w('at', { at: at + 1, of: documents.length })
  const turn = (name: 'previous' | 'next') => {
    const to = documents[at + (name === 'next' ? 1 : -1)]
    return (
      <IconButton
        label={w(name)}
        className={styles.turn}
        disabled={to === undefined}
        onClick={() => to && openReading(to.id)}
      >
        <Icon of={name === 'next' ? ChevronRight : ChevronLeft} size={18} />
      </IconButton>
    )
  }
  return (
    <header className={styles.header}>
      <div className={styles.bar}>
        {!wide && (
          <Button look="quiet" className={styles.turn} aria-label={w('back')} onClick={close}>
            <Icon of={ArrowLeft} size={20} />
          </Button>
        )}
        <p className={styles.where}>
          {wide && <Icon of={Newspaper} size={15} />}
          {!phone && <span>{place}</span>}
          {!phone && <span className={styles.dotted}>{t('relations.count', { count: relations })}</span>}
        </p>
        <Button
          look="quiet"
          className={styles.along}
          aria-pressed={along}
          title={w('along.about')}
          aria-label={w('along')}
          onClick={() => setAlong(!along)}
        >
          <Icon of={BookOpenCheck} size={phone ? 18 : 15} />
          {!phone && w('along')}
        </Button>
        {phone && (
          <Button
            look="quiet"
            className={styles.along}
            aria-pressed={translation !== 'none'}
            aria-label={w('translation')}
            onClick={() => onTranslation(translation === 'none' ? 'beneath' : 'none')}
          >
            <Icon of={Languages} size={18} />
          </Button>
        )}
        {isOwn && (
          <IconButton
            label={w('byHand')}
            className={styles.turn}
            // A press on the button leaves the words selected that it is about.
            onPointerDown={(event) => event.preventDefault()}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => openByHand(store)}
          >
            <Icon of={PenLine} size={18} />
          </IconButton>
        )}
        <IconButton label={w('picture')} className={styles.turn} onClick={() => openPicture('article')}>
          <Icon of={ImageDown} size={18} />
        </IconButton>
        {turn('previous')}
        {turn('next')}
        {wide && (
          <IconButton label={w('back')} onClick={close}>
            <Icon of={X} size={18} />
          </IconButton>
        )}
      </div>
      <Titles document={document} />
      <div className={styles.foot}>
        {/* On a phone, the buttons fill the bar. */}
        <Published document={document} place={phone ? place : null} />
        {!phone && (
          <Switch
            label={w('translation')}
            isTitled
            values={TRANSLATION_CHOICES}
            value={translation}
            name={(one) => w(`translation.${one}`)}
            onChange={onTranslation}
          />
        )}
      </div>
    </header>
  )
}

/**
 * The title in the user's language, with the article's own beneath it. An article in the user's language has its subheading
 * there; of another, the subheading stands in the text, with its translation.
 */
function Titles({ document }: { readonly document: Document }) {
  const language = useApp((state) => state.language)
  const title = inLanguage(document.title, language)
  const own = document.title[document.language]
  if (title.language !== document.language && own !== undefined)
    return (
      <div className={styles.titles}>
        <h2 {...writtenIn(title.language)}>{title.text}</h2>
        <p {...writtenIn(document.language)} className={styles.own}>
          {own}
        </p>
      </div>
    )
  const subheadline = document.sentences.find(({ role }) => role === 'subheadline')
  return (
    <div {...writtenIn(title.language)} className={styles.titles}>
      <h2>{title.text}</h2>
      {subheadline !== undefined && <p>{sliceOf(document.text, subheadline)}</p>}
    </div>
  )
}

interface PublishedProps {
  readonly document: Document
  /** The number of the article among the others, if it stands here. */
  readonly place: string | null
}

/** Publisher and date. An inferred date is marked, with the reason. */
function Published({ document: { publisher, published, language: written }, place }: PublishedProps) {
  const t = useWords('app')
  const language = useApp((state) => state.language)
  const date = published === undefined ? '' : formatEdtf(language, published.date)
  return (
    <div className={styles.published}>
      {place !== null && <span>{place}</span>}
      <span className={place === null ? undefined : styles.dotted}>
        <bdi lang={written}>{publisher}</bdi>
      </span>
      {published === undefined ? (
        <span className={styles.dotted}>{t('evidence.published.none')}</span>
      ) : (
        <details className={styles.dotted}>
          <summary>
            <Isolated>{/[~?%]/.test(published.date) ? t('evidence.published.inferred', { date }) : date}</Isolated>
          </summary>
          <p>
            <LocalText of={published.basis} language={language} />
          </p>
        </details>
      )}
    </div>
  )
}
