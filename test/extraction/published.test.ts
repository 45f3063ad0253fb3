import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../src/domain/dataset/dataset.ts'
import { makeProposer } from '../../src/extraction/proposals/propose.ts'
import { scoreAnnotated } from '../../src/extraction/score/annotated.ts'
import { articles as arabic } from '../../src/i18n/ar/articles.ts'
import { articles as english } from '../../src/i18n/en/articles.ts'
import { present } from '../features/present.ts'

/** The tests' README and the dialog "Add your articles" say how good proposals are: what `npm run score` counts. */
const README = readFileSync('test/extraction/README.md', 'utf8')
const bundled = JSON.parse(readFileSync('public/datasets/alliances.json', 'utf8')) as Dataset
const scores = scoreAnnotated(bundled, makeProposer(bundled.vocabulary, bundled))
const numbersIn = (text: string) => text.match(/\d+/g)?.map(Number)

/** The cells of the README's table row that begins with these. */
const row = (...first: readonly string[]): readonly string[] =>
  present(
    README.split('\n')
      .map((line) =>
        line
          .split('|')
          .map((cell) => cell.trim())
          .slice(1, -1),
      )
      .find((cells) => first.every((cell, at) => cells[at] === cell)),
  )

describe('what is said of the quality of proposals', () => {
  it.each([
    ['states, ar', 'states'],
    ['entities, overlapping, ar', 'entities, overlapping'],
    ['entities, exact, ar', 'entities, exact'],
    ['relations with stance, ar', 'relations, with stance'],
  ])('is in the README what is counted now: %s', (name, part) => {
    const { right, wrong, missed } = present(scores.find((score) => score.part === part))
    expect(row(name, 'bundled')[5]).toBe(`${right}, ${wrong}, ${missed}`)
  })

  it.each([
    ['English', english.quality],
    ['Arabic', arabic.quality],
  ])('is in the dialog what the README has: %s', (_, quality) => {
    const { right, missed } = present(scores.find(({ part }) => part === 'relations, with stance'))
    const judged = row("with today's frames, held-out rows only, before mending")
    const [rightOnes, cut, wrong] = [2, 3, 4].map((cell) => Number(judged[cell]))
    const sum = present(rightOnes) + present(cut) + present(wrong)
    expect(new Set(numbersIn(quality))).toEqual(new Set([sum, rightOnes, right + missed, right]))
  })

  it('counts every piece of evidence once', () => {
    const { right, missed } = present(scores.find(({ part }) => part === 'relations, with stance'))
    expect(right + missed).toBe(bundled.relations.flatMap(({ evidence }) => evidence).length)
  })
})
