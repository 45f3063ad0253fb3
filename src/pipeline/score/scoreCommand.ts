import { readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { decodeDataset } from '../../domain/dataset/decode.ts'
import type { Dataset } from '../../domain/dataset/dataset.ts'
import { makeProposer, type Proposer } from '../../extraction/proposals/propose.ts'
import { scoreAnnotated } from '../../extraction/score/annotated.ts'
import { formatScores, type Score } from '../../extraction/score/counts.ts'
import { scoreRows } from '../../extraction/score/scoreRows.ts'
import { checkFolder } from './checkFolder.ts'

const BUNDLED = 'public/datasets/alliances.json'

/**
 * `npm run score`: measures proposals on the bundled articles' own annotation, or on the files that are named: JSON Lines of
 * judged Arabic sentences or of annotated English documents, `sanad/1` files, and folders of articles beside the `sanad/1` file
 * before them. Prints counts with the ratios; `--json` prints them for machines. Returns the exit code.
 */
export function runScoreCommand(args: readonly string[], root: string, print: (line: string) => void): number {
  const files = args.filter((arg) => arg !== '--json')
  const option = files.find((arg) => arg.startsWith('--'))
  if (option !== undefined) {
    print(`There is no option ${option}. The option is --json; everything else is a file or a folder.`)
    return 2
  }
  try {
    const bundled = readDataset(join(root, BUNDLED))
    const groups = (files.length === 0 ? [join(root, BUNDLED)] : files).map((file, index, all) => {
      const path = resolve(root, file)
      const scores = statSync(path).isDirectory()
        ? checkFolder(path, readDataset(resolve(root, all[index - 1] ?? BUNDLED)))
        : scoreFile(path, bundled)
      return { file, scores }
    })
    if (args.includes('--json')) print(JSON.stringify(groups, null, 2))
    else for (const { file, scores } of groups) print(`${file}\n${formatScores(scores)}\n`)
    return 0
  } catch (error) {
    print(error instanceof Error ? error.message : String(error))
    return 1
  }
}

function readDataset(path: string): Dataset {
  const decoded = decodeDataset(readFileSync(path, 'utf8'))
  if (!decoded.ok) throw new Error(`${path} is not a valid sanad/1 file.`)
  return decoded.dataset
}

function scoreFile(path: string, bundled: Dataset): Score[] {
  const text = readFileSync(path, 'utf8')
  const proposer = (known?: Dataset): Proposer => makeProposer((known ?? bundled).vocabulary, known)
  if (/^\s*\{\s*"format"/.test(text)) {
    const dataset = readDataset(path)
    return scoreAnnotated(dataset, proposer(dataset))
  }
  const rows: unknown[] = text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [JSON.parse(line) as unknown]))
  const scores = scoreRows(rows, proposer)
  if (scores !== undefined) return scores
  throw new Error(`${path} is none of the forms that can be scored; test/extraction/README.md describes them.`)
}
