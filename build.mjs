/** Builds `dist/`: the schema as code, the library with its types (tsc), and the bundled command line (esbuild). */
import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import Module, { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Script } from 'node:vm'
import { Ajv } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'

const root = dirname(fileURLToPath(import.meta.url))
const generated = join(root, 'src/schema')
const dist = join(root, 'dist')
/** Built beside and swapped in at the end: whoever runs the tool meanwhile has the old build, or the new one. */
const fresh = join(root, `dist.${process.pid}`)

/** The schemas that become code: the file in `schemas/`, and the name of its modules in `src/schema/`. */
const SCHEMAS = ['plan', 'config']

function schemaOf(name) {
  return JSON.parse(readFileSync(join(root, `schemas/${name}.schema.json`), 'utf8'))
}

/**
 * A validator as plain code: no compiler at run time, no `eval`, so it starts at once and runs under a strict
 * Content-Security-Policy. Ajv's own output calls `require`; bundling takes that away.
 */
async function writeValidator(name, schema) {
  const ajv = new Ajv({
    allErrors: true,
    allowUnionTypes: true,
    code: { source: true, esm: true },
    strictTuples: false,
  })
  await build({
    stdin: { contents: standalone.default(ajv, ajv.compile(schema)), resolveDir: root, loader: 'js' },
    outfile: join(generated, `${name}.validator.generated.js`),
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
  })
}

async function writeSchemas() {
  const present = readdirSync(join(root, 'schemas'))
  for (const name of SCHEMAS.filter(each => present.includes(`${each}.schema.json`))) {
    const schema = schemaOf(name)
    writeFileSync(
      join(generated, `${name}.schema.generated.js`),
      `export const schema = ${JSON.stringify(schema, undefined, 2)}\n`,
    )
    await writeValidator(name, schema)
  }
}

/** Emits even where types are wrong, so that the command line can be tried; the build then fails in the end. */
function emitLibrary() {
  const require = createRequire(import.meta.url)
  const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc')
  const run = spawnSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json'), '--outDir', fresh], {
    stdio: 'inherit',
    cwd: root,
  })
  mkdirSync(join(fresh, 'schema'), { recursive: true })
  for (const file of readdirSync(generated).filter(each => /\.generated\.(js|d\.ts)$/.test(each)))
    copyFileSync(join(generated, file), join(fresh, 'schema', file))
  return run.status === 0
}

/**
 * Half a megabyte of tables for encodings that most pages do not use: in a file of its own, which is loaded when the
 * first byte needs it.
 */
const lateTables = {
  name: 'late-tables',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^iconv-lite$/ }, () => ({ path: 'iconv-lite', namespace: 'late' }))
    onLoad({ filter: /.*/, namespace: 'late' }, () => ({
      contents: `
        let tables
        const load = () => (tables ??= require('./iconv.cjs'))
        export default {
          decode: (...args) => load().decode(...args),
          encodingExists: (...args) => load().encodingExists(...args),
        }`,
    }))
  },
}

/**
 * Cheerio brings a serializer, with a second set of entity tables, for `.html()`; nothing here writes HTML with it. The
 * command line starts sooner without; whoever calls it all the same is told.
 */
const noSerializer = {
  name: 'no-serializer',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^dom-serializer$/ }, () => ({ path: 'dom-serializer', namespace: 'none' }))
    onLoad({ filter: /.*/, namespace: 'none' }, () => ({
      contents: `
        export function render() {
          throw new Error('the serializer of cheerio is not in this bundle')
        }
        export default render`,
    }))
  },
}

/** Commander loads what starts processes, for subcommands that are programs of their own; there are none here. */
const noProcesses = {
  name: 'no-processes',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes('commander') ? { path: 'child_process', namespace: 'processes' } : undefined,
    )
    onLoad({ filter: /.*/, namespace: 'processes' }, () => ({
      contents: `export const spawn = (...args) => require('node:child_process').spawn(...args)`,
    }))
  },
}

const NODE = {
  outdir: fresh,
  bundle: true,
  platform: 'node',
  target: 'node20',
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
}

/**
 * `cli.js`, the executable, answers `--version` by itself. All else is one script, whose parts run when they are needed;
 * a script and not a module, because only for scripts can compiled code be kept.
 */
async function bundleCommandLine() {
  await build({ ...NODE, entryPoints: { cli: join(root, 'src/cli/entry.ts') }, format: 'esm' })
  await build({
    ...NODE,
    entryPoints: {
      main: join(root, 'src/cli/script.ts'),
      iconv: createRequire(import.meta.url).resolve('iconv-lite'),
    },
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    // For dependencies that make a `require` of their own; a script has no address.
    define: { 'import.meta.url': '"file:///"' },
    external: ['./iconv.cjs'],
    plugins: [lateTables, noSerializer, noProcesses],
  })
}

/** esbuild leaves regular expressions as they are written; `bundle.ts` reads the script as Latin-1, which is right for ASCII only. */
function writeAsAscii(file) {
  const escaped = char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`
  writeFileSync(file, readFileSync(file, 'utf8').replace(/[^\0-\x7f]/g, escaped))
}

/** What is run so that the code of it is kept; all else is compiled when somebody runs it. */
const USUAL = [['parse', join(root, 'fixtures/seed-hanweb/source.html'), '--quiet'], ['--help']]

/** Keeps what V8 compiles for a usual run; see `src/cli/bundle.ts`. */
async function keepCode() {
  const file = join(fresh, 'main.cjs')
  const script = new Script(Module.wrap(readFileSync(file, 'latin1')), { filename: file })
  const module = { exports: {} }
  script.runInThisContext()(module.exports, createRequire(file), module)
  const nowhere = { isTTY: false, write: async () => {} }
  const stdin = { isTTY: true, read: async () => new Uint8Array() }
  const io = { stdin, stdout: nowhere, stderr: nowhere, env: {}, cwd: root }
  const { codeFile, main } = module.exports
  for (const argv of USUAL) if ((await main(argv, io)) !== 0) throw new Error(`${argv[0]} failed`)
  writeFileSync(join(fresh, codeFile()), script.createCachedData())
}

await writeSchemas()
if (!process.argv.includes('--schemas')) {
  try {
    await bundleCommandLine()
    writeAsAscii(join(fresh, 'main.cjs'))
    if (!emitLibrary()) process.exitCode = 1
    await keepCode()
    rmSync(dist, { recursive: true, force: true })
    renameSync(fresh, dist)
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}
