import { Languages } from 'lucide'
import { useState } from 'react'
import type { Document, Sentence, Span } from '../../../domain/dataset/dataset.ts'
import { sentencesOf, translatedEvidence } from '../../../domain/evidence/evidenceText.ts'
import { languageAfter } from '../../../domain/language/languages.ts'
import { translated } from '../../../domain/review/translated.ts'
import { useApp, useAppStore } from '../../../store/hooks/useApp.ts'
import { useWords } from '../../../store/hooks/useWords.ts'
import { isOwnCollection } from '../../../store/openEvidence.ts'
import { isTranslated } from '../../../store/slices/settings.ts'
import { Button } from '../../../ui/controls/Button.tsx'
import { TextButton } from '../../../ui/controls/TextButton.tsx'
import { Icon } from '../../../ui/symbols/Icon.tsx'
import { writtenIn } from '../../../ui/text/writtenIn.ts'
import styles from './OwnTranslation.module.css'

interface Props {
  readonly document: Document
  readonly passage: Span
}

/** The place for the user's own translation of sentences, in collections of their own; nothing in others. */
export function OwnTranslation({ document, passage }: Props) {
  const w = useWords('evidence')
  const isOwn = useApp(isOwnCollection)
  const language = useApp((state) => state.language)
  const isShown = useApp((state) => isTranslated(state, document.language))
  const [isOpen, setOpen] = useState(false)
  if (!isOwn) return null
  const into = document.language.split('-')[0] === language ? languageAfter(language) : language
  const has = translatedEvidence(document, passage, into) !== undefined
  if (isOpen)
    return (
      <div className={styles['own']}>
        {sentencesOf(document, passage).map((sentence) => (
          <TranslationField
            key={sentence.id}
            document={document}
            sentence={sentence}
            into={into}
            onDone={() => setOpen(false)}
          />
        ))}
      </div>
    )
  return (
    <div className={styles['own']}>
      {has && isShown && <p>{w('translation.own')}</p>}
      <TextButton onClick={() => setOpen(true)}>
        <Icon of={Languages} size={15} />
        {w(has ? 'translation.edit' : 'translation.write')}
      </TextButton>
    </div>
  )
}

interface FieldProps {
  readonly document: Document
  readonly sentence: Sentence
  readonly into: string
  readonly onDone: () => void
}

function TranslationField({ document, sentence, into, onDone }: FieldProps) {
  const w = useWords('evidence')
  const store = useAppStore()
  const before = translatedEvidence(document, sentence, into) ?? ''
  const [text, setText] = useState(before)
  const save = () => {
    const { record, revise, setTranslation } = store.getState()
    if (text.trim() !== before) revise(translated(record, { document: document.id, sentence: sentence.id }, into, text))
    if (!isTranslated(store.getState(), document.language)) setTranslation(true)
    onDone()
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <textarea
        ref={(field) => field?.focus()}
        aria-label={w('translation.field')}
        {...writtenIn(into)}
        rows={4}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault()
            save()
          }
          if (event.key !== 'Escape') return
          event.preventDefault()
          event.stopPropagation()
          onDone()
        }}
      />
      <div>
        <Button look="outlined" type="submit">
          {w('translation.save')}
        </Button>
        <Button look="quiet" onClick={onDone}>
          {w('translation.cancel')}
        </Button>
      </div>
    </form>
  )
}
