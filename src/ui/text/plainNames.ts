import { withoutDirectionMarks } from '../../domain/text/withoutDirectionMarks.ts'

interface Names {
  readonly 'aria-label'?: string | undefined
  readonly title?: string | undefined
}

/** The name and the tooltip of an element without direction marks, which some braille displays show. */
export const plainNames = ({ 'aria-label': label, title }: Names) => ({
  ...(label === undefined ? {} : { 'aria-label': withoutDirectionMarks(label) }),
  ...(title === undefined ? {} : { title: withoutDirectionMarks(title) }),
})
