import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Dataset } from '../../../domain/dataset/dataset.ts'

const { resolve } = createRequire(import.meta.url)

/** circle-flags cuts each flag out by a mask. Only the contents are kept, and one clip path serves all flags. */
function symbolOf(country: string): string {
  const svg = readFileSync(resolve(`circle-flags/flags/${country}.svg`), 'utf8')
  const group = /<g mask="[^"]*">(.*)<\/g><\/svg>/s.exec(svg)?.[1]
  if (group === undefined) throw new Error(`the flag of "${country}" is not drawn as expected`)
  return `<symbol id="flag-${country}" viewBox="0 0 512 512"><g clip-path="url(#flag-disc)">${group}</g></symbol>`
}

/** The flags of a dataset's countries as SVG symbols, for the page and for the canvas, which reads them from there. */
export function flagSymbols({ entities }: Dataset): string {
  const codes = entities.flatMap(({ iso3166, flag }) => [iso3166, flag]).filter((code) => code !== undefined)
  const countries = [...new Set(codes.map((code) => code.toLowerCase()))].sort()
  return `<clipPath id="flag-disc"><circle cx="256" cy="256" r="256"/></clipPath>${countries.map(symbolOf).join('')}`
}
