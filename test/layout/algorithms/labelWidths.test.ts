import { expect, it, vi } from 'vitest'
import { LANGUAGES } from '../../../src/domain/language/languages.ts'
import { predicateAlone } from '../../../src/domain/sentence/sentenceParts.ts'
import { TENSES } from '../../../src/domain/sentence/tense.ts'
import { graphAmong } from '../../../src/layout/algorithms/bodies.ts'
import { measureBy, measureInSteps, measureTexts } from '../../../src/layout/algorithms/labelWidths.ts'
import { BADGE_FONT } from '../../../src/scene/figure/boxes.ts'
import type { Measure } from '../../../src/scene/marks/lettering.ts'
import { dataset, lookup } from '../../scene/bundled.ts'

it('measures what is written on every relation, in both languages and tenses, and each phrase once', () => {
  const measure = vi.fn<Measure>((text) => 1000 + text.length)
  const widthOf = measureBy(measureTexts(graphAmong(dataset, dataset.entities), lookup, measure))
  for (const relation of dataset.relations) {
    for (const language of LANGUAGES) {
      for (const tense of TENSES) {
        const { text } = predicateAlone(lookup, relation, language, tense)
        expect(widthOf(text, BADGE_FONT)).toBe(1000 + text.length)
      }
    }
  }
  const phrases = measure.mock.calls.filter(([, font]) => font === BADGE_FONT).map(([text]) => text)
  expect(new Set(phrases).size).toBe(phrases.length)
})

it('measures a large graph in steps, each of a hundred entities', () => {
  const measure = vi.fn<Measure>((text) => text.length)
  const { entities } = dataset
  const many = [...entities, ...entities, ...entities]
    .slice(0, 250)
    .map((entity, at) => ({ ...entity, labels: { en: `E${at}`, ar: `ع${at}` } }))
  const graph = { ...graphAmong(dataset, dataset.entities), entities: many }
  const measured: number[] = []
  const steps = measureInSteps(graph, lookup, measure)
  let step = steps.next()
  for (; step.done !== true; step = steps.next()) {
    measured.push(measure.mock.calls.length)
    measure.mockClear()
  }
  expect(measured).toEqual([200, 200])
  expect(step.value).toEqual(measureTexts(graph, lookup, measure))
})
