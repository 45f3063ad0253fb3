import { describe, expect, test } from 'vitest'
import { decodeDataset } from '../../../src/domain/dataset/decode.ts'
import type { Problem } from '../../../src/domain/dataset/problem.ts'
import { problems as arabicProblems } from '../../../src/i18n/ar/problems.ts'
import { problems as englishProblems } from '../../../src/i18n/en/problems.ts'
import { problemText } from '../../../src/i18n/sentences/problemText.ts'
import { aDataset, withChanges } from '../aDataset.ts'
import { BROKEN_MEANINGS } from './brokenMeanings.ts'
import { BROKEN_SHAPES } from './brokenShapes.ts'

const BROKEN = [...BROKEN_SHAPES, ...BROKEN_MEANINGS]

function problemsIn(value: unknown): readonly Problem[] {
  const decoded = decodeDataset(JSON.stringify(value))
  return decoded.ok ? [] : decoded.problems
}

describe('a broken dataset is refused', () => {
  test('in more than thirty ways', () => {
    expect(new Set(BROKEN.map(([, code]) => code)).size).toBeGreaterThan(30)
    expect(problemsIn(aDataset())).toEqual([])
  })

  test.each(BROKEN)('%s: %s at %s', (_, code, path, changes) => {
    const problems = problemsIn(withChanges(aDataset(), changes))
    const problem = problems.find((one) => one.code === code && one.path === path)
    expect(problem, JSON.stringify(problems, null, 1)).toBeDefined()
    if (problem === undefined) return
    for (const words of [englishProblems, arabicProblems])
      expect(problemText(problem, words)).not.toMatch(/[{}]|undefined|: —/)
    expect(problemText(problem, arabicProblems)).toMatch(/\p{Script=Arabic}{2}/u)
  })

  test('two relations that are one', () => {
    const { relations } = aDataset()
    const [arms, ties] = relations
    const repeated = [
      ...relations,
      { ...arms, id: 'again' },
      { ...ties, id: 'mirror', source: ties?.target, target: ties?.source },
    ]
    const problems = problemsIn(withChanges(aDataset(), { relations: repeated }))
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'relation-twice relations[2]',
      'relation-mirrored relations[3]',
    ])
  })

  test('of a prefix that was forgotten everywhere, the first thousand places are told, with suggestions for a few', () => {
    const dataset = aDataset()
    const [entity, ...others] = dataset.entities
    const [relation, ...relations] = dataset.relations
    if (entity === undefined || relation === undefined) throw new Error('The dataset is empty')
    const many = Array.from({ length: 3000 }, (_, at) => at)
    const problems = problemsIn({
      ...dataset,
      entities: [entity, ...others, ...many.map((at) => ({ ...entity, id: `person-${at}-of-the-article` }))],
      relations: [...relations, ...many.map((at) => ({ ...relation, id: `r-${at}`, source: `${at}-of-the-article` }))],
    })
    expect(problems).toHaveLength(1000)
  })

  test.each([
    'http://x',
    'https://www.example.org:8080/a?b=c#d',
    'https://aawsat.com/العالم/4217',
    'https://موقع.وزارة-الاتصالات.مصر/',
    'http://192.168.1.1/',
    'http://[::1]:3000/',
    'https://example.org./%D8%A7',
  ])('%s is the address of a page, for the dataset as for the browser', (url) => {
    expect(URL.canParse(url)).toBe(true)
    expect(problemsIn(withChanges(aDataset(), { 'documents[0].url': url }))).toEqual([])
  })

  test('a number that JSON cannot hold', () => {
    const text = JSON.stringify(aDataset()).replace('"value":20', '"value":1e999')
    const decoded = decodeDataset(text)
    expect(decoded.ok ? [] : decoded.problems).toEqual([
      { code: 'bad-number', path: 'relations[0].evidence[0].figures[0].value', params: { value: 'Infinity' } },
    ])
  })

  test('all its problems are told at once, in the order of the file', () => {
    const problems = problemsIn(
      withChanges(aDataset(), {
        'documents[0].source.end': 3,
        'entities[1].mentions': [],
        'relations[0].evidence': [],
      }),
    )
    expect(problems.map((one) => one.code)).toEqual(['source-length', 'entity-unmentioned', 'relation-unproven'])
  })

  test('a suggestion is the nearest that exists', () => {
    const [problem] = problemsIn(withChanges(aDataset(), { 'relations[0].source': 'rusia' }))
    expect(problem?.params).toEqual({ id: 'rusia', nearest: 'russia' })
  })
})
