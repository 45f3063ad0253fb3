import type { Figure, FigureOperator } from '../../domain/dataset/dataset.ts'

/** The nouns that are counted, by unit of the vocabulary. */
const UNITS: readonly (readonly [unit: string, nouns: string])[] = [
  ['drones', 'drones?|UAVs?|مسيرة|مسيرات|مسيّرة|مسيّرات'],
  ['aircraft', 'aircraft|planes?|jets?|helicopters?|طائرة|طائرات|مروحية|مروحيات|مقاتلة|مقاتلات'],
  ['soldiers', 'soldiers?|troops|servicemen|جندي|جنود|جندياً|جنديا|عسكري|عسكريين'],
  ['warheads', 'warheads?|رأس حربي|رؤوس حربية|رؤوس نووية|رأس نووي|رأساً نووياً|رأسا نوويا'],
  ['people', 'people|persons?|civilians?|شخص|أشخاص|شخصاً|شخصا|مدني|مدنيين|مدنياً'],
  ['percent', 'percent|per cent|في المائة|في المئة|بالمئة|بالمائة'],
]
const OPERATORS: readonly (readonly [FigureOperator, RegExp])[] = [
  ['>', /(?:more than|over|أكثر من|ما يزيد على|ما يزيد عن) $/u],
  ['>=', /(?:at least|no fewer than|ما لا يقل عن|لا يقل عن) $/u],
  ['<', /(?:less than|fewer than|under|أقل من) $/u],
  ['<=', /(?:up to|at most|ما يصل إلى) $/u],
  ['~', /(?:about|around|some|nearly|almost|approximately|نحو|حوالي|حوالى|قرابة|زهاء) $/u],
]
const FIGURES = UNITS.map(
  ([unit, nouns]) =>
    [
      unit,
      new RegExp(
        `(?<![\\p{L}\\p{N}.,])(\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?) ?(?:[\\p{L}]+ )?(?:${nouns})(?![\\p{L}\\p{N}])`,
        'gu',
      ),
    ] as const,
)

/** The figures of a sentence whose unit the vocabulary has, with the words that state them. */
export function figuresIn(sentence: string, units: ReadonlySet<string>): Figure[] {
  return FIGURES.flatMap(([unit, pattern]) => {
    if (!units.has(unit)) return []
    return [...sentence.matchAll(pattern)].map(({ 0: words, 1: number = '0', index }): Figure => {
      const operator = OPERATORS.find(([, before]) => before.test(sentence.slice(0, index)))?.[0]
      return {
        value: Number(number.replaceAll(',', '')),
        unit,
        ...(operator === undefined ? {} : { operator }),
        of: words,
      }
    })
  })
}
