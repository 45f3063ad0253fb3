import { transport } from './engine/complete.ts'
import { runExtractCommand } from './extract/extractCommand.ts'

process.exitCode = await runExtractCommand(
  process.argv.slice(2),
  process.cwd(),
  {
    print: console.log,
    progress: (line) => {
      if (process.stderr.isTTY) process.stderr.write(`\r${line}`)
    },
  },
  { environment: process.env, transport },
)
