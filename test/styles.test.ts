import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import stylelint from 'stylelint'
import { describe, expect, it } from 'vitest'
import { SHAPES, WIDTHS } from '../src/ui/state/useMedia.ts'

/** What stylelint says of a text, as if it were a stylesheet of the app. */
async function warnings(code: string) {
  const { results } = await stylelint.lint({ code, codeFilename: 'src/app/shell/planted.css' })
  return results.flatMap((result) => result.warnings)
}

const broken = async (code: string) => (await warnings(code)).map(({ rule }) => rule)

/** The widths of media queries in a text; a `max-width` counts as the width where the next shape begins. */
const widthsIn = (text: string): readonly number[] =>
  [...text.matchAll(/\((min|max)-width: (\d+)px\)/g)].map(([, end, width]) => Number(width) + (end === 'max' ? 1 : 0))

describe('the stylesheets', () => {
  it.each([
    ['a size of type', 'a { font-size: 13px; }', 'declaration-property-value-allowed-list'],
    ['a size of type in the shorthand', 'a { font: 600 13px/1.4 serif; }', 'declaration-property-value-allowed-list'],
    ['a radius', 'a { border-start-end-radius: 8px; }', 'declaration-property-value-allowed-list'],
    ['a gap', 'a { gap: var(--space-2) 9px; }', 'declaration-property-value-allowed-list'],
    ['a colour in hex', 'a { color: #1e1b16; }', 'color-no-hex'],
    ['a colour by name', 'a { border: 1px solid black; }', 'color-named'],
    ['a colour by numbers', 'a { box-shadow: 0 1px rgb(0 0 0 / 20%); }', 'function-disallowed-list'],
    ['another width', '@media (max-width: 900px) { a { gap: 0; } }', 'media-feature-name-value-allowed-list'],
    ['a side', 'a { margin-left: 8px; }', 'csstools/use-logical'],
    ['a position of anything', '.a > :last-child { gap: 0; }', 'selector-disallowed-list'],
    ['a position of anything but one', '.a > :not(:first-child)::after { gap: 0; }', 'selector-disallowed-list'],
    ['a position of anything, counted', '.a > *:nth-child(2) { gap: 0; }', 'selector-disallowed-list'],
    ['a neighbour of anything', '.a > * + *::before { gap: 0; }', 'selector-disallowed-list'],
  ])('may not hold %s', async (_, code, rule) => {
    expect(await broken(code)).toEqual([rule])
  })

  it('may hold tokens', async () => {
    const code = `a { gap: 0 var(--space-4); border-radius: var(--radius-2) 0; color: var(--ink); font: inherit; font-size: var(--text-3); }`
    expect(await broken(code)).toEqual([])
  })

  it('change their shape at the widths of WIDTHS and nowhere else', async () => {
    const queries = Array.from({ length: 2000 }, (_, width) => [
      `@media (min-width: ${width + 1}px) { a { gap: 0; } }`,
      `@media (max-width: ${width}px) { a { gap: 0; } }`,
    ]).flat()
    const refused = new Set((await warnings(queries.join('\n'))).map(({ line }) => line))
    const allowed = queries.filter((_, at) => !refused.has(at + 1))
    expect(widthsIn(allowed.join('\n'))).toEqual(WIDTHS.flatMap((width) => [width, width]))
  })

  it('have names of their own, which the build makes the names of their classes from', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.module.css'),
    )
    expect(files.length).toBeGreaterThan(100)
    const names = files.map((file) => basename(file))
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })

  it('know at most nine sizes of type and five radii', () => {
    const tokens = readFileSync('src/app/shell/tokens.css', 'utf8')
    expect(tokens.match(/--text-\d+:/g)).toHaveLength(9)
    expect(tokens.match(/--radius-\d+:/g)).toHaveLength(5)
  })
})

it('the scripts and the page change their shape at the widths of WIDTHS', () => {
  const used = widthsIn([...Object.values(SHAPES), readFileSync('index.html', 'utf8')].join('\n'))
  expect(used.length).toBeGreaterThan(Object.keys(SHAPES).length)
  expect(used.filter((width) => !WIDTHS.some((one) => one === width))).toEqual([])
})
