/** The executable: answers `--version` before anything is loaded, and hands everything else to `main`. */
import { VERSION } from '../version.ts'
import { loadBundle } from './bundle.ts'

const argv = process.argv.slice(2)

if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
  process.getBuiltinModule('node:fs').writeSync(1, `${VERSION}\n`)
} else {
  const { main, processIo } = loadBundle(import.meta.dirname)
  process.exitCode = await main(argv, processIo())
}
