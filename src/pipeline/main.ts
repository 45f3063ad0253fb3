import { runDatasetCommand } from './command'

process.exitCode = runDatasetCommand(process.argv.slice(2), process.cwd(), console.log)
