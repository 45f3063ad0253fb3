import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { fontMeasure } from '../../src/pipeline/site/page/fontMeasure.ts'
import { compose } from '../../src/scene/marks/compose.ts'
import { PALETTE } from '../../src/scene/marks/palette.ts'
import { drawingSvg } from '../../src/scene/svg/drawingSvg.ts'
import { figureIn, plan } from '../scene/bundled.ts'

const folder = mkdtempSync(join(tmpdir(), 'svg-'))
afterAll(() => rmSync(folder, { recursive: true }))

function run(command: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
}

/** The network as an SVG of its own size, with names that mean something in XML. */
function saved(language: 'en' | 'ar', isTransparent: boolean): string {
  const { width, height } = plan.wide
  const pieces = compose(figureIn(plan.wide, language), fontMeasure())
  const svg = drawingSvg(
    { width, height, layers: [{ pieces, view: { zoom: 1, x: 0, y: 0 }, clip: null }] },
    {
      size: { width, height, unit: 'px' },
      language,
      palette: PALETTE.light,
      isTransparent,
      flags: () => [{ d: 'M0 0h512v512H0z', fill: '#00853f' }],
      fontFaces: '',
      title: ']]> <script> & "',
      description: 'مالي\u0001\ud800',
      metadata: { namespace: 'urn:sanad:view', text: '{"view":"entity=mali&actors=all"}' },
    },
  )
  const path = join(folder, `${language}-${isTransparent}.svg`)
  writeFileSync(path, svg)
  return path
}

/** A page of one colour takes far less than this as a PNG. */
const BLANK = 20_000

describe.each(['en', 'ar'] as const)('the SVG of the network: %s', (language) => {
  it.each([
    ['with', false],
    ['without', true],
  ])('is XML for xmllint, and rsvg-convert draws it %s background', (_, isTransparent) => {
    const file = saved(language, isTransparent)
    run('xmllint', ['--noout', '--nonet', file])
    const png = file.replace('.svg', '.png')
    run('rsvg-convert', ['--width', '900', '--output', png, file])
    expect(readFileSync(png).length).toBeGreaterThan(BLANK)
  })
})
