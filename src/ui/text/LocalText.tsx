import type { Localised } from '../../domain/dataset/dataset.ts'
import { inLanguage } from '../../domain/language/inLanguage.ts'
import { writtenIn } from './writtenIn.ts'

interface Props {
  readonly of: Localised
  /** The wanted language. If there is no text in it, the first one available is shown. */
  readonly language: string
  readonly className?: string | undefined
}

/** A text of the dataset, isolated, with its actual language and direction. */
export function LocalText({ of, language, className }: Props) {
  const { text, language: found } = inLanguage(of, language)
  return (
    <bdi className={className} {...writtenIn(found)}>
      {text}
    </bdi>
  )
}
