import { runScoreCommand } from './score/scoreCommand.ts'

process.exitCode = runScoreCommand(process.argv.slice(2), process.cwd(), console.log)
