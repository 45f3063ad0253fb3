import { describe, expect, it } from 'vitest'
import type { FoundFile } from '../../../src/formats/articles/articlesIn.ts'
import { readFiles, type FilesProgress } from '../../../src/features/articles/readFiles.ts'
import type { FileAnswer, FileToRead } from '../../../src/features/articles/unpacking.worker.ts'

/** A worker that answers as it is told, and can be ended. */
class ScriptedWorker extends EventTarget implements Worker {
  static ended = 0
  onmessage = null
  onmessageerror = null
  onerror = null
  readonly answers: (file: string) => readonly FileAnswer[] | 'error' | 'messageerror' | 'hang'

  constructor(answers: ScriptedWorker['answers']) {
    super()
    this.answers = answers
  }

  postMessage({ file }: FileToRead): void {
    const answers = this.answers(file)
    queueMicrotask(() => {
      if (answers === 'error' || answers === 'messageerror') this.dispatchEvent(new Event(answers))
      else if (answers !== 'hang') for (const data of answers) this.dispatchEvent(new MessageEvent('message', { data }))
    })
  }

  terminate(): void {
    ScriptedWorker.ended += 1
  }
}

const found = (file: string): FileAnswer => ({ is: 'found', found: { file, found: { text: `Text of ${file}` } } })
const files = (...names: readonly string[]) => names.map((name) => new File(['words'], name))

async function read(brought: readonly File[], answers: ScriptedWorker['answers'], stopAt?: string) {
  const [got, progress, stopper]: [FoundFile[], FilesProgress[], AbortController] = [[], [], new AbortController()]
  ScriptedWorker.ended = 0
  let started = 0
  await readFiles(brought, {
    onFound: (one) => got.push(one),
    onProgress: (one) => {
      progress.push(one)
      if (one.file === stopAt) setTimeout(() => stopper.abort())
    },
    signal: stopper.signal,
    startWorker: () => {
      started += 1
      return new ScriptedWorker(answers)
    },
  })
  return {
    names: got.map(({ file }) => file),
    faults: got.flatMap(({ file, found: one }) => ('fault' in one ? [[file, one.fault]] : [])),
    progress,
    started,
  }
}

describe('files that are brought', () => {
  it('are read twenty at once by one worker, which ends with the last', async () => {
    const twenty = Array.from({ length: 20 }, (_, at) => `${at}.txt`)
    const { names, progress, started } = await read(files(...twenty), (file) => [found(file), { is: 'end' }])
    expect(names).toEqual(twenty)
    expect(progress.at(-1)).toEqual({ file: '19.txt', done: 19, of: 20 })
    expect([started, ScriptedWorker.ended]).toEqual([1, 1])
  })

  it('show the parts of an archive as they are read', async () => {
    const { names, progress } = await read(files('a.zip'), () => [
      { is: 'part', done: 0, of: 2 },
      found('1.txt'),
      { is: 'part', done: 1, of: 2 },
      found('2.txt'),
      { is: 'end' },
    ])
    expect(names).toEqual(['1.txt', '2.txt'])
    expect(progress.at(-1)?.part).toEqual({ done: 1, of: 2 })
  })

  it.each([
    ['breaks the worker', 'error'],
    ['gives an answer that cannot be read', 'messageerror'],
  ] as const)('are told as damaged where one %s, and the others are read', async (_, event) => {
    const { names, faults, started } = await read(files('a.txt', 'bomb.pdf', 'c.txt'), (file) =>
      file === 'bomb.pdf' ? event : [found(file), { is: 'end' }],
    )
    expect(names).toEqual(['a.txt', 'bomb.pdf', 'c.txt'])
    expect(faults).toEqual([['bomb.pdf', 'damaged']])
    expect(started).toBe(2)
  })

  it('can be cancelled: what has been read stays, and nothing is said of the rest', async () => {
    const { names } = await read(
      files('a.txt', 'slow.pdf', 'c.txt'),
      (file) => (file === 'slow.pdf' ? 'hang' : [found(file), { is: 'end' }]),
      'slow.pdf',
    )
    expect(names).toEqual(['a.txt'])
    expect(ScriptedWorker.ended).toBe(1)
  })
})
