import { PenLine } from 'lucide'
import type { RefObject } from 'react'
import { useEffect, useState } from 'react'
import { sliceOf } from '../../../domain/text/spans.ts'
import { wholeWords, wordSpans } from '../../../domain/text/wordSpans.ts'
import { useApp, useAppStore } from '../../../store/hooks/useApp.ts'
import { useWords } from '../../../store/hooks/useWords.ts'
import { Button } from '../../../ui/controls/Button.tsx'
import { LetterKey } from '../../../ui/controls/LetterKey.tsx'
import { Icon } from '../../../ui/symbols/Icon.tsx'
import { writtenIn } from '../../../ui/text/writtenIn.ts'
import { openByHand, wholeSentences } from './openByHand.ts'
import type { DocumentWords } from './selectedInArticle.ts'
import { selectedInArticle } from './selectedInArticle.ts'
import styles from './SelectedWords.module.css'
import { useLongPress } from './useLongPress.ts'

/**
 * The words that are selected in the open article, as whole words, and what can be done with them. A mouse selects them by dragging, a
 * finger by resting on a word.
 */
export function SelectedWords({ area }: { readonly area: RefObject<HTMLElement | null> }) {
  const t = useWords('app')
  const store = useAppStore()
  const [selected, setSelected] = useState<DocumentWords>()
  const document = useApp(({ lookup }) => lookup.document.get(selected?.document ?? ''))
  useLongPress(area)
  useEffect(() => {
    const look = () => setSelected(selectedInArticle())
    window.document.addEventListener('selectionchange', look)
    return () => window.document.removeEventListener('selectionchange', look)
  }, [])
  const passage = document && selected && wholeSentences(document, selected)
  if (document === undefined || selected === undefined || passage === undefined) return null
  const words = wholeWords(wordSpans(document.text, passage, document.language), selected)
  if (words === undefined) return null
  return (
    <div className={styles['selected']} data-selected-words>
      <span className={styles['words']} {...writtenIn(document.language)}>
        {sliceOf(document.text, words)}
      </span>
      <Button
        look="outlined"
        // A press on the button leaves the words selected that it is about.
        onPointerDown={(event) => event.preventDefault()}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => openByHand(store)}
      >
        <Icon of={PenLine} size={16} />
        {t('command.byHand')}
        <LetterKey letter="B" />
      </Button>
    </div>
  )
}
