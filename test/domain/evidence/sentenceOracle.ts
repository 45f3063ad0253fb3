import type { Dataset, Evidence, Stance } from '../../../src/domain/dataset/dataset.ts'

/** Counts sentences by looking through the whole dataset each time: what the app's numbers are compared with. */
export function sentenceOracle(dataset: Dataset) {
  const plain = (text: string) =>
    text
      .split(/\s+/)
      .filter((word) => word !== '')
      .join(' ')

  /** The words of every sentence that evidence covers. */
  const wordsIn = ({ document, start, end }: Pick<Evidence, 'document' | 'start' | 'end'>): readonly string[] =>
    dataset.documents
      .filter(({ id }) => id === document)
      .flatMap(({ text, sentences }) =>
        sentences
          .filter((one) => !(one.end <= start || one.start >= end))
          .map((one) => plain(text.slice(one.start, one.end))),
      )

  const count = (evidence: readonly Pick<Evidence, 'document' | 'start' | 'end'>[]): number =>
    new Set(evidence.flatMap(wordsIn)).size

  const countOf = (relations: readonly { readonly evidence: readonly Evidence[] }[]): number =>
    count(relations.flatMap(({ evidence }) => evidence))

  /** The rule of stances in the interface's words: what most sentences affirm, of equally many the weaker; else denied. What was reviewed outweighs proposals. */
  const stanceOf = (all: readonly Evidence[]): Stance => {
    const reviewed = all.filter(({ review }) => review !== 'proposed')
    const evidence = reviewed.length > 0 ? reviewed : all
    let shown: Stance = 'denied'
    let most = 0
    for (const stance of ['hypothetical', 'attributed', 'asserted'] as const) {
      const said = count(evidence.filter((one) => one.stance === stance))
      if (said > most) [shown, most] = [stance, said]
    }
    return shown
  }

  return { wordsIn, count, countOf, stanceOf }
}
