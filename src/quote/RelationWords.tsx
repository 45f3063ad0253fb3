import type { CSSProperties } from 'react'
import type { Evidence } from '../domain/dataset/dataset.ts'
import type { Lookup } from '../domain/dataset/lookup.ts'
import type { Claim } from '../domain/sentence/sentenceParts.ts'
import type { Wording } from '../domain/sentence/nameInSentence.ts'
import { relationSentence } from '../i18n/sentences/relationSentence.ts'
import { useApp } from '../store/hooks/useApp.ts'
import { writtenIn } from '../ui/text/writtenIn.ts'

interface Props {
  readonly of: Claim
  /** The evidence that is shown. */
  readonly evidence: readonly Evidence[]
  readonly classes?: { readonly [Part in 'source' | 'predicate' | 'target']?: string | undefined }
  /** The colour of the predicate, in CSS. */
  readonly ink?: string
  /** Where the relation's names are, if not in the dataset that is open. */
  readonly within?: Lookup
}

/** A relation as a sentence that claims no more than its evidence does, each name isolated with its language and direction. */
export function RelationWords({ of, evidence, classes = {}, ink, within }: Props) {
  const open = useApp((state) => state.lookup)
  const language = useApp((state) => state.language)
  const { lead, source, predicate, target, gaps, end } = relationSentence(within ?? open, of, evidence, language)
  const [afterSource, beforeTarget] = gaps
  const part = ({ text, language: found }: Wording, className: string | undefined, style?: CSSProperties) => (
    <bdi className={className} style={style} {...writtenIn(found)}>
      {text}
    </bdi>
  )
  return (
    <>
      {lead !== '' && `${lead} `}
      {part(source, classes.source)}
      {afterSource}
      {part(predicate, classes.predicate, ink === undefined ? undefined : { color: ink })}
      {beforeTarget}
      {part(target, classes.target)}
      {end !== '' && ` ${end}`}
    </>
  )
}
