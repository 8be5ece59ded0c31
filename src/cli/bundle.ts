/**
 * Loads the command line, which is one script. Most of the time that a program takes to start goes into compiling it:
 * the build keeps what V8 compiled, and V8 takes that again where it is of the same version and has the same flags.
 */
import type { Io } from './io.ts'

/** What the script `main.cjs` exports. */
export interface Bundle {
  main(argv: readonly string[], io: Io): Promise<number>
  processIo(): Io
}

/** Node's compile cache, which came with Node 22.1: it keeps on the user's disk what the package has no code for. */
interface CompileCache {
  enableCompileCache?(): unknown
}

type Wrapped = (exports: object, require: NodeJS.Require, module: { exports: object }) => void

/** The compiled code that goes with `main.cjs`; `build.mjs` writes it under the same name. */
export function codeFile(): string {
  return `main.${process.version}-${process.arch}.code`
}

/** The command line in `folder`. Code that does not fit the running V8 is passed over, and the script compiled as usual. */
export function loadBundle(folder: string): Bundle {
  // An import would read every property of these modules, and so load the streams, before a byte is needed.
  const { existsSync, readFileSync } = process.getBuiltinModule('node:fs')
  const nodeModule = process.getBuiltinModule('node:module')
  const file = `${folder}/main.cjs`
  const require = nodeModule.createRequire(file)
  const code = `${folder}/${codeFile()}`
  if (!existsSync(code)) {
    ;(nodeModule as CompileCache).enableCompileCache?.()
    return require(file) as Bundle
  }
  const { Script } = process.getBuiltinModule('node:vm')
  const script = new Script(nodeModule.wrap(readFileSync(file, 'latin1')), {
    filename: file,
    cachedData: readFileSync(code),
  })
  const module = { exports: {} }
  ;(script.runInThisContext() as Wrapped)(module.exports, require, module)
  return module.exports as Bundle
}
