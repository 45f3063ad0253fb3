import { existsSync, readFileSync, rmSync, statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { decodeDataset, MAX_BYTES } from '../../domain/dataset/decode.ts'
import { idOfName } from '../../extraction/mentions/referent.ts'
import { documentOf } from '../../extraction/proposals/documentOf.ts'
import { imprintOf, publishedOn } from '../../extraction/proposals/imprint.ts'
import { copyIndex } from '../../domain/text/copyIndex.ts'
import { originals } from '../../extraction/proposals/withoutRepeats.ts'
import { makeProposer, type Proposer } from '../../extraction/proposals/propose.ts'
import { type ModelReader, modelReader, tallyLine } from '../engine/askEngine.ts'
import { EngineUnavailable, transport, type Transport } from '../engine/complete.ts'
import { engineOf } from '../engine/engineOptions.ts'
import { applyDecisions, readReviewed } from './applyDecisions.ts'
import { type ArticleFile, articleFiles, PROBLEMS, readArticles } from './articleFiles.ts'
import { appendWork, repairWork, workFileOf, workLines, type WorkLine } from './workFile.ts'
import { rulesVersion } from './rulesVersion.ts'
import { writeDataset } from './writeDataset.ts'

const BUNDLED = 'public/datasets/alliances.json'
const USAGE = 'npm run extract -- FOLDER --out FILE [--engine URL --model NAME] [--reviewed FILE]'

export interface Output {
  readonly print: (line: string) => void
  /** Shows the progress; the next line replaces it. */
  readonly progress: (line: string) => void
}

/** What the command takes from outside: the variables of the environment, and how an engine is waited for. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly transport: Transport
}

/**
 * `npm run extract -- FOLDER --out FILE`: writes a `sanad/1` dataset of proposals from the articles of a folder. A file that
 * cannot be read is reported and left out. If a run was interrupted, the same call continues it. With `--engine URL --model NAME`,
 * a model proposes too, through the same gates; without them, nothing is sent anywhere. With `--reviewed FILE`, the decisions of a former
 * version are re-applied to what is proposed now. Returns the exit code: 0, 1 if files were
 * left out or a model read some only in part, 2 if nothing could be done or the engine does not answer.
 */
export async function runExtractCommand(
  args: readonly string[],
  root: string,
  output: Output,
  surroundings: Surroundings = { environment: {}, transport },
): Promise<number> {
  const { folder, out, reviewed, ...options } = readArgs(args)
  if (folder === undefined || out === undefined) {
    output.print(`Usage: ${USAGE}`)
    return 2
  }
  const engine = engineOf(options, surroundings.environment)
  if (engine !== undefined && 'problem' in engine) {
    output.print(engine.problem)
    return 2
  }
  const [from, to] = [resolve(root, folder), resolve(root, out)]
  if (!existsSync(from) || !statSync(from).isDirectory()) {
    output.print(`${folder} is not a folder.`)
    return 2
  }
  const files = articleFiles(from)
  if (files.length === 0) {
    output.print(`${folder} has no .txt, .md, .html, .docx, .pdf or .zip file.`)
    return 2
  }
  const former = reviewed === undefined ? undefined : readReviewed(resolve(root, reviewed))
  if (reviewed !== undefined && former === undefined) {
    output.print(`${reviewed} is no valid dataset.`)
    return 2
  }
  const decoded = decodeDataset(readFileSync(join(root, BUNDLED), 'utf8'))
  if (!decoded.ok) throw new Error(`${BUNDLED} is not a valid dataset; run "npm run dataset".`)
  const { vocabulary } = decoded.dataset
  const work = workFileOf(to, engine?.model)
  repairWork(work)
  const proposer = makeProposer(vocabulary, decoded.dataset, rulesVersion(root))
  const model = engine === undefined ? undefined : modelReader(engine, vocabulary, proposer, surroundings.transport)
  if (engine !== undefined)
    output.print(`The sentences of these files go to ${engine.url.host}, model ${engine.model}.`)
  const read = await readFiles(files, work, proposer, model, output)
  if (read === 'unavailable') return 2
  const { resumed: before, problems, incomplete, proposals, refused } = read
  output.progress('')
  const written = await writeDataset(work, to, basename(to).replace(/\.json$/, ''), basename(from), vocabulary)
  rmSync(work, { force: true })
  const resumed = before === 0 ? '' : ` ${before} had been read before.`
  output.print(
    `${out}: documents ${written.documents}, entities ${written.entities}, relations ${written.relations}; none reviewed.${resumed} ` +
      `Proposals: ${proposals} passed the gates, ${refused} refused. Files left out: ${problems}.`,
  )
  if (engine !== undefined && model !== undefined) output.print(tallyLine(engine.model, model.tally))
  if (former !== undefined) for (const line of applyDecisions(former, to)) output.print(line)
  if (statSync(to).size > MAX_BYTES)
    output.print(`The page opens files of up to ${MAX_BYTES / 1_000_000} MB; split the folder.`)
  return problems + incomplete > 0 ? 1 : 0
}

/** What became of the files of a folder. */
interface Read {
  /** How many files an interrupted run had read before. */
  readonly resumed: number
  readonly problems: number
  readonly incomplete: number
  readonly proposals: number
  readonly refused: number
}

/**
 * Reads the files that the work file does not hold yet into it. What it remembers of all articles, to find copies, is gone when the
 * dataset is written.
 */
async function readFiles(
  files: readonly ArticleFile[],
  work: string,
  proposer: Proposer,
  model: ModelReader | undefined,
  output: Output,
): Promise<Read | 'unavailable'> {
  const [done, ids, names] = [new Map<string, string>(), new Set<string>(), new Map<string, string>()]
  const [copies, { without }] = [copyIndex(), originals()]
  for await (const { file, sha256, document, proposals: found } of workLines(work)) {
    done.set(file, sha256)
    ids.add(document.id)
    names.set(document.id, document.source.file)
    copies.add(document.id, document.text)
    without({ document, proposals: found, entities: [], refused: [], agents: [] }, undefined)
  }
  let [problems, incomplete, proposals, refused] = [0, 0, 0, 0]
  for (const [index, file] of files.entries()) {
    output.progress(progressLine(index + 1, files.length, file.name))
    const before = done.get(file.name)
    const { sha256, articles } = await readArticles(file, before)
    if (before === sha256) continue
    if (before !== undefined) {
      output.print(`${file.name} has changed since this run began; delete ${basename(work)} to read it again.`)
      problems += 1
      continue
    }
    const lines: WorkLine[] = []
    for (const { file: name, found } of articles) {
      if ('fault' in found) {
        output.print(`${name}: ${PROBLEMS[found.fault]}`)
        problems += 1
        continue
      }
      const { text } = found
      const imprint = imprintOf(found)
      const { title, publisher, byline } = imprint
      const published = publishedOn(imprint)
      const id = uniqueId(name, ids)
      const byRule = proposer.propose(
        documentOf({
          id,
          file: name,
          text,
          ...(title === '' ? {} : { title }),
          ...(publisher === '' ? {} : { publisher }),
          ...(byline === '' ? {} : { byline }),
          ...(published === undefined ? {} : { published }),
        }),
      )
      let result = byRule
      try {
        const read = await model?.read(byRule)
        result = read?.article ?? byRule
        if (read?.problem !== undefined) {
          output.print(`${name}: ${read.problem}; where it was not usable, the rules alone propose.`)
          incomplete += 1
        }
      } catch (error) {
        if (!(error instanceof EngineUnavailable)) throw error
        output.progress('')
        output.print(`${error.message}. Read so far: ${index} of ${files.length}; the same call goes on from there.`)
        return 'unavailable'
      }
      const copy = copies.add(id, text)
      if (copy !== undefined) {
        output.print(
          `${name} shares most of its words with ${names.get(copy.of) ?? copy.of}; what both say in the same words counts once.`,
        )
      }
      names.set(id, name)
      result = without(result, copy)
      proposals += result.proposals.length
      refused += result.refused.length
      lines.push({
        file: file.name,
        sha256,
        document: result.document,
        entities: result.entities.map((entity) => ({ ...entity, aliases: [...entity.aliases] })),
        proposals: result.proposals,
        refused: result.refused.length,
        agents: result.agents,
      })
    }
    appendWork(work, lines)
  }
  return { resumed: done.size, problems, incomplete, proposals, refused }
}

interface Args {
  readonly folder?: string
  readonly out?: string
  readonly engine?: string | undefined
  readonly model?: string | undefined
  /** A former version of the dataset, whose decisions are re-applied. */
  readonly reviewed?: string | undefined
}

function readArgs(args: readonly string[]): Args {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        out: { type: 'string' },
        engine: { type: 'string' },
        model: { type: 'string' },
        reviewed: { type: 'string' },
      },
      allowPositionals: true,
    })
    const [folder, ...more] = positionals
    return more.length > 0 || folder === undefined || values.out === undefined
      ? {}
      : { folder, out: values.out, engine: values.engine, model: values.model, reviewed: values.reviewed }
  } catch {
    return {}
  }
}

/** The id of a document after its file's name; a second file of the same name gets a number. */
function uniqueId(name: string, ids: Set<string>): string {
  const id = idOfName(name.replace(/\.\w+$/, ''))
  let unique = id
  for (let count = 2; ids.has(unique); count += 1) unique = `${id}-${count}`
  ids.add(unique)
  return unique
}

function progressLine(index: number, all: number, name: string): string {
  const filled = Math.round((index / all) * 20)
  return `[${'#'.repeat(filled)}${'.'.repeat(20 - filled)}] ${index}/${all} ${name.slice(-40).padEnd(40)}`
}
