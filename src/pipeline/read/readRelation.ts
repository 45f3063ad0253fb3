import { FIGURE_OPERATORS, STANCES, type Figure } from '../../domain/dataset/dataset.ts'
import { MARKED_PARTS } from '../../domain/text/markedSpans.ts'
import { ANNOTATION_LANGUAGES, type QuotedMarks, type RelationAnnotation } from './annotation.ts'
import type { Located, Problems } from './sourcePlace.ts'
import { readLocalised } from './readEntities.ts'
import type { YamlValue } from './yamlValue.ts'

/** Reads one relation of a sentence: `russia supplies-arms mali` and the words that state it. */
export function readRelation(value: YamlValue, problems: Problems): RelationAnnotation | undefined {
  const fields = value.fields(
    [
      'relation',
      ...MARKED_PARTS,
      ...ANNOTATION_LANGUAGES,
      'stance',
      'by',
      'implied',
      'when',
      'tense',
      'figures',
      'note',
      'reviewed-by',
      'unmarked',
      'through',
    ],
    ['relation'],
  )
  const ends = readEnds(fields.relation?.text(), problems)
  const translationMarks: Record<string, QuotedMarks> = {}
  for (const language of ANNOTATION_LANGUAGES) {
    const marks = fields[language]
    if (marks !== undefined) translationMarks[language] = readMarks(marks.fields(MARKED_PARTS))
  }
  const implied = fields.implied
  const by = fields.by?.text()
  const when = fields.when?.text()?.value
  const through = fields.through?.number()
  const reviewedBy = fields['reviewed-by']?.text()?.value
  const unmarked = fields.unmarked?.text()
  const relation = {
    at: value.at,
    marks: readMarks(fields),
    translationMarks,
    implied:
      implied === undefined
        ? []
        : (implied.isList ? implied.items() : [implied]).flatMap(
            (item) => item.oneOf(['subject', 'object'] as const) ?? [],
          ),
    stance: fields.stance?.oneOf(STANCES) ?? 'asserted',
    ...(by === undefined ? {} : { by }),
    ...(when === undefined ? {} : { when }),
    isPast: fields.tense?.oneOf(['past'] as const) === 'past',
    figures: (fields.figures?.items() ?? []).flatMap((item) => readFigure(item) ?? []),
    ...(fields.note === undefined ? {} : { note: readLocalised(fields.note) }),
    ...(reviewedBy === undefined ? {} : { reviewedBy }),
    ...(unmarked === undefined ? {} : { unmarked }),
    through: through ?? { value: 1, at: value.at },
  }
  return ends === undefined ? undefined : { ...ends, ...relation }
}

function readEnds(
  relation: Located | undefined,
  problems: Problems,
): Pick<RelationAnnotation, 'source' | 'type' | 'target'> | undefined {
  if (relation === undefined) return undefined
  const [source, type, target, ...more] = relation.value.trim().split(/\s+/)
  if (source === undefined || type === undefined || target === undefined || more.length > 0) {
    problems.add('relation-form', relation.at, { text: relation.value })
    return undefined
  }
  const { at } = relation
  return { source: { value: source, at }, type: { value: type, at }, target: { value: target, at } }
}

function readMarks(fields: Partial<Record<(typeof MARKED_PARTS)[number], YamlValue>>): QuotedMarks {
  const marks: QuotedMarks = {}
  for (const name of MARKED_PARTS) {
    const quote = fields[name]?.text()
    if (quote !== undefined) marks[name] = quote
  }
  return marks
}

function readFigure(value: YamlValue): Figure | undefined {
  const fields = value.fields(['value', 'unit', 'operator', 'of', 'measures'], ['value', 'unit', 'of'])
  const amount = fields.value?.number()
  const unit = fields.unit?.text()
  const of = fields.of?.text()
  if (amount === undefined || unit === undefined || of === undefined) return undefined
  const operator = fields.operator?.oneOf(FIGURE_OPERATORS)
  return {
    value: amount.value,
    unit: unit.value,
    ...(operator === undefined ? {} : { operator }),
    of: of.value,
    ...(fields.measures === undefined ? {} : { measures: readLocalised(fields.measures) }),
  }
}
