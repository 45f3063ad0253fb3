import type { Dataset } from '../../domain/dataset/dataset.ts'

const withoutLineEnds = (text: string) => text.replace(/\r\n?|\n/g, '\n')

/**
 * The seed files of which only the line ends differ from what was published. Editors and archive programs change them unasked.
 * All offsets and hashes would change with them, though the article says the same.
 */
export function changedLineEnds(built: Dataset, published: Dataset | undefined): readonly string[] {
  const before = new Map(published?.documents.map(({ id, text }) => [id, text]))
  const changed = built.documents.filter(({ id, text }) => {
    const old = before.get(id)
    return old !== undefined && old !== text && withoutLineEnds(old) === withoutLineEnds(text)
  })
  return [...new Set(changed.map(({ source }) => source.file))]
}
