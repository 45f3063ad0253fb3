import { readFileSync } from 'node:fs'
import type { BrowserContext, Locator, Page } from '@playwright/test'
import { export as arabic } from '../../../src/i18n/ar/export.ts'
import { export as english } from '../../../src/i18n/en/export.ts'
import type { Part } from '../support/pixels.ts'

/** The words of the dialog that saves a picture. */
export const WORDS = { en: english, ar: arabic } as const

/** Opens that dialog by the bar's button, unless it is open. */
export async function exportDialog(page: Page): Promise<Locator> {
  const dialog = page.getByRole('dialog')
  if (!(await dialog.isVisible())) await page.getByRole('button', { name: /^(Export|صدّر)/ }).click()
  return dialog
}

/** Saves the picture that the dialog shows, which then closes. */
export async function saveAs(page: Page, dialog: Locator, kind: 'PNG' | 'SVG'): Promise<Buffer> {
  await dialog.getByRole('radio', { name: new RegExp(`^${kind}`) }).check()
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: new RegExp(`^(Save|احفظ) ${kind}`) }).click()
  const file = await download
  if (!file.suggestedFilename().endsWith(`.${kind.toLowerCase()}`)) throw new Error(file.suggestedFilename())
  await dialog.waitFor({ state: 'hidden' })
  return readFileSync(await file.path())
}

/** What is written in an SVG, and where. */
export interface Written {
  readonly text: string
  readonly box: Part
  /** Its colour, as #rrggbb. */
  readonly ink: string
  /** Whether it belongs to the picture, or to the page around it. */
  readonly isInPicture: boolean
}

/** What a browser makes of a saved SVG. */
export interface ReadSvg {
  readonly width: number
  readonly height: number
  readonly written: readonly Written[]
  /** The places of the outlines that were asked for. */
  readonly outlines: readonly Part[]
  /** Pixels of the file for each unit of the picture. */
  readonly scale: number
}

/**
 * Reads a saved SVG in a page of its own, with the fonts that are in it.
 * @param outline the path whose places are wanted
 */
export async function readSvg(context: BrowserContext, svg: Buffer, outline: string): Promise<ReadSvg> {
  const page = await context.newPage()
  try {
    await page.goto(`data:image/svg+xml;base64,${svg.toString('base64')}`)
    await page.waitForFunction(() => [...document.fonts].every(({ status }) => status === 'loaded'))
    return await page.evaluate((wanted) => {
      const root = document.documentElement.getBoundingClientRect()
      const place = (element: Element) => {
        const { x, y, width, height } = element.getBoundingClientRect()
        const across = (value: number) => value / root.width
        const down = (value: number) => value / root.height
        return {
          left: across(x - root.x),
          top: down(y - root.y),
          right: across(x - root.x + width),
          bottom: down(y - root.y + height),
        }
      }
      const picture = document.querySelector('g > g[transform]')
      const matrix = picture instanceof SVGGraphicsElement ? picture.getScreenCTM() : null
      return {
        width: root.width,
        height: root.height,
        // What cuts holes into a transparent picture is no part of it.
        written: [...document.querySelectorAll('text:not(defs *)')].map((element) => ({
          text: element.textContent,
          box: place(element),
          ink: element.getAttribute('fill') ?? '',
          isInPicture: element.closest('g[transform]') !== null,
        })),
        outlines: [...document.querySelectorAll('path')]
          .filter((path) => path.getAttribute('d') === wanted)
          .map((path) => place(path)),
        scale: matrix?.a ?? 1,
      }
    }, outline)
  } finally {
    await page.close()
  }
}
