/**
 * Start-up, as ratios to an empty run of node: medians of interleaved runs, so that a busy machine slows all alike.
 * `node bench/startup.mjs [runs]`; exit 1 where a limit is exceeded.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const runs = Number(process.argv[2] ?? 31)
const bin = fileURLToPath(new URL('../bin/yaoyao-plan.js', import.meta.url))
const seed = fileURLToPath(new URL('../fixtures/seed-hanweb/source.html', import.meta.url))

/** What is timed, and how many times an empty run it may take. */
const CASES = [
  { name: 'node -e 0', args: ['-e', '0'], limit: 1 },
  { name: '--version', args: [bin, '--version'], limit: 1.6 },
  { name: '--help', args: [bin, '--help'], limit: undefined },
  { name: 'parse (seed page)', args: [bin, 'parse', seed], limit: 3 },
]

function time(args) {
  const start = process.hrtime.bigint()
  const { status, stderr } = spawnSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  if (status === null || status > 1) throw new Error(`${args.join(' ')}: exit ${status}\n${stderr}`)
  return Number(process.hrtime.bigint() - start)
}

function median(values) {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)]
}

const times = CASES.map(() => [])
for (let run = 0; run < runs; run++)
  for (const [index, { args }] of CASES.entries()) times[index].push(time(args))
const medians = times.map(median)
CASES.forEach(({ name, limit }, index) => {
  const ratio = medians[index] / medians[0]
  const over = limit !== undefined && ratio > limit
  if (over) process.exitCode = 1
  console.log(
    `${name.padEnd(20)} ${ratio.toFixed(2)} ×${limit ? ` (limit ${limit})` : ''}${over ? '  OVER' : ''}`,
  )
})
