/**
 * Start-up, as ratios to an empty run of Node: `node bench/startup.mjs [rounds]`; exit 1 where a limit is exceeded. Needs
 * a build.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { inTurns, ratio, report } from './measure.mjs'

const rounds = Number(process.argv[2] ?? 31)
const bin = fileURLToPath(new URL('../bin/yaoyao-plan.js', import.meta.url))
const seed = fileURLToPath(new URL('../fixtures/seed-hanweb/source.html', import.meta.url))

/** What is timed, and how many times an empty run it may take. The first is the empty run. */
const CASES = [
  { name: 'node -e 0', args: ['-e', '0'] },
  { name: '--version', args: [bin, '--version'], limit: 1.6 },
  { name: '--help', args: [bin, '--help'] },
  { name: 'parse (seed page)', args: [bin, 'parse', seed], limit: 3 },
  { name: 'check (seed page)', args: [bin, 'check', seed] },
]

function run(args) {
  const { status, stderr } = spawnSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  if (status === null || status > 1) throw new Error(`${args.join(' ')}: exit ${status}\n${stderr}`)
}

const works = CASES.map(
  ({ args }) =>
    () =>
      run(args),
)
inTurns(works, 2)
const times = inTurns(works, rounds)
for (const [index, { name, limit }] of CASES.entries()) report(name, ratio(times[index], times[0]), limit)
