import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

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

/** Whether the file exists and holds exactly this text. */
export function holds(path: string, content: string): boolean {
  return existsSync(path) && readFileSync(path, 'utf8') === content
}
