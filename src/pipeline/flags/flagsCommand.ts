import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { resolveFlags, withTodaysRelations } from '../../domain/flags/flags.ts'
import type { FlagsFileFault } from '../../formats/entries/flagsFile.ts'
import { readFlagsFile } from '../../formats/entries/flagsFile.ts'
import { buildDataset } from '../build/buildDataset.ts'
import type { Remedy } from './flagEdit.ts'
import { oneLine } from './flagEdit.ts'
import { flagPatch } from './flagPatch.ts'
import { readSeedFolder } from '../read/seedFolder.ts'
import { flags } from '../../i18n/en/flags.ts'
import { translator } from '../../i18n/engine/translate.ts'

const REMEDIES: Readonly<Record<Remedy, string>> = {
  stance: 'the patch changes the stance',
  direction: 'the patch turns it round',
  removal: 'the patch removes it',
  comment: 'the patch puts a comment there',
}

const isolates = /[\u2066-\u2069]/g

/**
 * `npm run dataset -- --flags flags.json`: prints each flag of a users' file with the place of its annotation, as
 * `file:line:column`, and writes a patch of the annotations beside the flags file. Changes no annotation. Returns the exit
 * code: 1 if something was not found or not read, 2 if there is nothing to work with.
 */
export function runFlagsCommand(path: string, root: string, print: (line: string) => void): number {
  const w = translator<typeof flags>(flags, 'en')
  const said = (text: string) => text.replace(isolates, '')
  if (!existsSync(path)) {
    print(`There is no file ${path}.`)
    return 2
  }
  const read = readFlagsFile(readFileSync(path, 'utf8'))
  if (!read.ok) {
    const fault: FlagsFileFault = read.fault
    print(said(w(`file.${fault}`)))
    return 2
  }
  const folder = readSeedFolder(join(root, 'seeds'))
  const { dataset, problems } = buildDataset(folder)
  if (dataset === undefined || problems.length > 0) {
    print('The annotations have problems of their own: run “npm run dataset” and mend them first.')
    return 2
  }
  const { found, missing } = resolveFlags(dataset, withTodaysRelations(read.flags, dataset))
  const { reviews, lost, patch } = flagPatch(dataset, folder.documents, found)
  for (const { flag, at, written, remedy } of reviews) {
    const note = oneLine(flag.note)
    print(
      `${at.file}:${at.line}:${at.column} ${flag.reason}: ${said(w(`reason.${flag.reason}`))} (${REMEDIES[remedy]})`,
    )
    if (note !== '') print(`    “${note}”`)
    for (const line of written.trimEnd().split('\n')) print(`    | ${line}`)
  }
  if (read.dataset !== dataset.id)
    print(`The flags are of another dataset, “${read.dataset}”; this one is “${dataset.id}”.`)
  for (const { flag, why } of missing) {
    print(`not found: ${flag.relation}: ${said(w(`miss.${why}`, { document: flag.document }))}`)
  }
  for (const flag of lost) print(`not found: ${flag.relation}: no annotation in ${flag.document} makes it.`)
  for (const { code, path: place, found: value } of read.problems) {
    print(`left out: ${place}: ${said(w(`entry.${code}`, { found: oneLine(value) }))}`)
  }
  const left = missing.length + lost.length + read.problems.length
  print(`Flags: ${reviews.length} found, ${missing.length + lost.length} not found, ${read.problems.length} left out.`)
  if (patch !== '') {
    const file = `${path.replace(/\.json$/, '')}.patch`
    writeFileSync(file, patch)
    print(`${file}: written. Read it, then: git apply ${file}`)
  }
  return left > 0 ? 1 : 0
}
