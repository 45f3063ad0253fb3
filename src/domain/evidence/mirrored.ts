import type { Evidence, MarkedWords } from '../dataset/dataset.ts'

/** The same evidence for a relation whose source and target have changed places. */
export function mirrored({ translationMarks, ...evidence }: Evidence): Evidence {
  const marks = Object.entries(translationMarks ?? {}).map(([language, own]) => [language, mirroredMarks(own)] as const)
  return {
    ...mirroredMarks(evidence),
    ...(translationMarks === undefined ? {} : { translationMarks: Object.fromEntries(marks) }),
  }
}

const mirroredMarks = <Marked extends MarkedWords>({ subject, object, ...rest }: Marked) => ({
  ...rest,
  ...(object === undefined ? {} : { subject: object }),
  ...(subject === undefined ? {} : { object: subject }),
})
