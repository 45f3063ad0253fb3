import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runExtractCommand } from '../../src/pipeline/extract/extractCommand.ts'
import { seededArticle } from './seededArticles.ts'

/**
 * `npm run bench:extract`: what `npm run extract` costs for 10, 100 and 1,000 generated articles, each run in a process of its own: CPU
 * time, the most memory that it held, and what it wrote.
 */
const COUNTS = [10, 100, 1_000]
const MEGABYTE = 1_000_000

async function extract(folder: string, out: string): Promise<void> {
  const code = await runExtractCommand([folder, '--out', out], process.cwd(), {
    print: () => undefined,
    progress: () => undefined,
  })
  const { user, system } = process.cpuUsage()
  const memory = process.resourceUsage().maxRSS / 1_000
  console.log(JSON.stringify({ code, seconds: (user + system) / MEGABYTE, memory }))
}

function bench(): void {
  const root = mkdtempSync(join(tmpdir(), 'sanad-extracting-'))
  try {
    console.log('| articles | CPU, s | for each article, ms | most memory, MB | written, MB |')
    console.log('| ---: | ---: | ---: | ---: | ---: |')
    for (const count of COUNTS) {
      const [folder, out] = [join(root, `${count}`), join(root, `${count}.json`)]
      mkdirSync(folder)
      for (let at = 0; at < count; at += 1) writeFileSync(join(folder, `${at}.txt`), seededArticle(at))
      const { stdout, status, stderr } = spawnSync(
        process.execPath,
        ['--import', 'tsx', import.meta.filename, folder, out],
        { encoding: 'utf8' },
      )
      if (status !== 0) throw new Error(stderr)
      const { code, seconds, memory } = JSON.parse(stdout) as Readonly<Record<'code' | 'seconds' | 'memory', number>>
      if (code !== 0) throw new Error(`The command ended with ${code}`)
      const cells = [count, seconds.toFixed(1), Math.round((seconds / count) * 1_000), Math.round(memory)]
      console.log(`| ${[...cells, (statSync(out).size / MEGABYTE).toFixed(1)].join(' | ')} |`)
    }
  } finally {
    rmSync(root, { recursive: true })
  }
}

const [folder, out] = process.argv.slice(2)
if (folder !== undefined && out !== undefined) await extract(folder, out)
else bench()
