import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { machine } from '../support/browser.ts'

/** A page of a PDF, as another program reads it. */
export interface PdfPage {
  readonly text: string
  /** In points. */
  readonly width: number
  readonly height: number
}

const isThere = () => ['pdftotext', 'pdfinfo', 'pdfimages'].every((name) => spawnSync(name, ['-v']).status === 0)

/** Makes sure that poppler is there; root on Debian installs it. Throws otherwise: what is printed is never left unread in silence. */
export function installPoppler(): void {
  if (isThere()) return
  if (machine.isDebianRoot()) {
    machine.run('apt-get', ['update', '-qq'])
    machine.run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'poppler-utils'])
    if (isThere()) return
  }
  throw new Error('Printed pages cannot be read. Install poppler (Debian: apt-get install poppler-utils).')
}

function run(command: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 100_000_000 })
  if (status !== 0) throw new Error(`${command}: ${stderr}`)
  return stdout
}

/** Hands a PDF to programs as a file. */
function asFile<T>(pdf: Buffer, read: (file: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'printed-'))
  try {
    const file = join(folder, 'printed.pdf')
    writeFileSync(file, pdf)
    return read(file)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The pages of a PDF with their text. */
export const readPdf = (pdf: Buffer): readonly PdfPage[] =>
  asFile(pdf, (file) => {
    const sizes = run('pdfinfo', ['-l', '-1', file]).matchAll(/^Page +\d+ size: +([\d.]+) x ([\d.]+) pts/gm)
    // A form feed ends each page.
    const texts = run('pdftotext', ['-enc', 'UTF-8', file, '-']).split('\f').slice(0, -1)
    return [...sizes].map(([, width, height], at) => ({
      text: texts[at] ?? '',
      width: Number(width),
      height: Number(height),
    }))
  })

/** The widths of the bitmaps of a PDF, in pixels. */
export const imageWidths = (pdf: Buffer): readonly number[] =>
  asFile(pdf, (file) =>
    [...run('pdfimages', ['-list', file]).matchAll(/^ *\d+ +\d+ +\w+ +(\d+)/gm)].map(([, width]) => Number(width)),
  )

/**
 * How often each letter and digit occurs in a text. Of Arabic, poppler gives the letters in the forms that they have in a word, with
 * gaps between the shapes of a font and not always in their order, so words cannot be compared, but no letter may be lost.
 */
export function lettersOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const letters =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]/gu) ?? []
  for (const letter of letters) if (letter !== 'ـ') counts.set(letter, (counts.get(letter) ?? 0) + 1)
  return counts
}
