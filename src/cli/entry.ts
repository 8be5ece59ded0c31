/** The executable: answers `--version` before anything is loaded, and hands everything else to `main`. */
import { writeSync } from 'node:fs'
import { VERSION } from '../version.ts'

const argv = process.argv.slice(2)

if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
  writeSync(1, `${VERSION}\n`)
} else {
  const [{ main }, { processIo }] = await Promise.all([import('./main.ts'), import('./io.ts')])
  process.exitCode = await main(argv, processIo())
}
