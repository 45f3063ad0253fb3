import { useMemo } from 'react'
import type { Document, Sentence } from '../../domain/dataset/dataset.ts'
import type { DocumentFlow, NamedMention } from '../../domain/reader/reading.ts'
import { flowOf, mentionsIn } from '../../domain/reader/reading.ts'
import type { Supports } from '../../domain/reader/readingRelations.ts'
import { sentenceAt, supportsIn } from '../../domain/reader/readingRelations.ts'
import type { Reading } from '../../store/slices/reading.ts'
import { useApp } from '../../store/hooks/useApp.ts'

/** A document as the reader shows it, computed once per document. */
export interface OpenDocument {
  readonly document: Document
  readonly flow: DocumentFlow
  readonly mentions: readonly NamedMention[]
  readonly supports: Supports
}

export function useOpenDocument(document: Document): OpenDocument {
  const dataset = useApp((state) => state.dataset)
  return useMemo(
    () => ({
      document,
      flow: flowOf(document),
      mentions: mentionsIn(document, dataset),
      supports: supportsIn(dataset, document),
    }),
    [document, dataset],
  )
}

/** The sentence that is being read. */
export function useCurrent(document: Document, { sentence, span }: Reading): Sentence | undefined {
  return useMemo(() => sentenceAt(document, { sentence, span }), [document, sentence, span])
}
