import { useEffect, useState } from 'react'
import type { Document } from '../../domain/dataset/dataset.ts'
import type { Supports } from '../../domain/reader/readingRelations.ts'
import { relationsReadUpTo } from '../../domain/reader/readingRelations.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { cssLength } from '../../ui/state/cssLength.ts'
import { SHAPES, useMedia } from '../../ui/state/useMedia.ts'

/** While the reader is open, highlights in the graph what a sentence supports; nothing for a sentence without relations. */
export function useSentenceHighlight(supports: Supports, sentence: string | null): void {
  const highlightRelations = useApp((state) => state.highlightRelations)
  useEffect(() => {
    const ids = (supports.get(sentence ?? '') ?? []).map(({ relation }) => relation.id)
    highlightRelations(ids.length > 0 ? new Set(ids) : null)
  }, [supports, sentence, highlightRelations])
  useEffect(() => () => highlightRelations(null), [highlightRelations])
}

/** Builds up the graph: it holds only what the article has stated up to the current sentence. */
export function useScope(document: Document, sentence: string | null, along: boolean): void {
  const dataset = useApp((state) => state.dataset)
  const setScope = useApp((state) => state.setScope)
  useEffect(() => {
    setScope(along ? relationsReadUpTo(document, sentence, dataset) : null)
  }, [along, document, sentence, dataset, setScope])
  useEffect(() => () => setScope(null), [setScope])
}

/** Longer than the camera's animation when the reader opens and the whole graph is shown beside it. */
const OPENING_MS = 520

function useOpened(): boolean {
  const [opened, setOpened] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setOpened(true), OPENING_MS)
    return () => clearTimeout(timer)
  }, [])
  return opened
}

/** Brings what a sentence supports into the part of the graph that neither the reader nor its list covers. */
export function useReveal(supports: Supports, sentence: string | null, wanted: boolean): void {
  const canvas = useApp((state) => state.canvas)
  const roomy = useMedia(SHAPES.desktop)
  const opened = useOpened()
  const insets = useApp((state) => state.insets)
  const setInsets = useApp((state) => state.setInsets)
  useEffect(() => {
    if (!wanted || !opened) return
    const list = roomy ? cssLength('--reader-list') : insets.end
    if (insets.end !== list) return setInsets({ ...insets, end: list })
    const targets = (supports.get(sentence ?? '') ?? []).map(
      ({ relation }) => ({ kind: 'relation', id: relation.id }) as const,
    )
    if (targets.length > 0) canvas?.reveal(...targets)
  }, [canvas, insets, setInsets, supports, sentence, wanted, roomy, opened])
}
