import { runDatasetCommand } from './command.ts'

process.exitCode = runDatasetCommand(process.argv.slice(2), process.cwd(), console.log)
