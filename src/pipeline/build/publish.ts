import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Dataset } from '../../domain/dataset/dataset.ts'
import { decodeDataset } from '../../domain/dataset/decode.ts'

/** Writes a file atomically: the previous file stays until the new one is complete. */
export function publish(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true })
  const temporary = `${path}.writing`
  try {
    writeFileSync(temporary, content)
    renameSync(temporary, path)
  } finally {
    rmSync(temporary, { force: true })
  }
}

/** The dataset that a file holds; `undefined` if there is no file, or none that can be read. */
export function readPublished(path: string): Dataset | undefined {
  const decoded = existsSync(path) ? decodeDataset(readFileSync(path, 'utf8')) : undefined
  return decoded?.ok === true ? decoded.dataset : undefined
}

/** Whether the file exists and holds exactly this text. */
export function isUnchanged(path: string, content: string): boolean {
  return existsSync(path) && readFileSync(path, 'utf8') === content
}
