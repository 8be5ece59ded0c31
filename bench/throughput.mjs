/**
 * Speed of `parse` as ratios: to what `cheerio/slim` takes to load the same page, and of growing inputs to the smallest
 * one. `node bench/throughput.mjs`; exit 1 where a limit is exceeded. Needs a build.
 */
import { readFileSync } from 'node:fs'
import { load } from 'cheerio/slim'
import { parse } from '../dist/index.js'

/** How many times the loading of the page the whole reading may take. */
const TIMES_LOADING = 2.5
/** How far the time a character may grow with the input before it counts as more than linear. */
const GROWTH = 1.6
const ROUNDS = 15

function timed(work) {
  const start = process.hrtime.bigint()
  work()
  return Number(process.hrtime.bigint() - start)
}

/** Medians of the cases, run in turns after a warm-up. */
function medians(cases) {
  const times = cases.map(() => [])
  for (let round = -5; round < ROUNDS; round++)
    for (const [index, work] of cases.entries()) {
      const time = timed(work)
      if (round >= 0) times[index].push(time)
    }
  return times.map(values => values.sort((a, b) => a - b)[Math.floor(values.length / 2)])
}

function report(name, ratio, limit) {
  const over = ratio > limit
  if (over) process.exitCode = 1
  console.log(`${name.padEnd(36)} ${ratio.toFixed(2)} × (limit ${limit})${over ? '  OVER' : ''}`)
}

const page = readFileSync(new URL('../fixtures/seed-hanweb/source.html', import.meta.url), 'utf8')
// The reader asks for positions, so the loading that it is compared with does too.
const options = { xml: { xmlMode: false, withStartIndices: true, withEndIndices: true } }
const repeated = times =>
  page.replace(/(<body[^>]*>)([\s\S]*)(<\/body>)/i, (_, open, body, end) => open + body.repeat(times) + end)

for (const times of [1, 8]) {
  const html = repeated(times)
  const [loading, reading] = medians([() => load(html, options), () => parse(html)])
  report(`page × ${times}: parse to cheerio/slim`, reading / loading, TIMES_LOADING)
}

/** Inputs that invite more than linear time, each of a size that can grow. */
const GROWING = {
  items: size => '1.做好工作。（牵头单位：市教育局；配合单位：市科协）\n'.repeat(size),
  'one line': size => '一、做好工作。（市教育局、市科协）'.repeat(size),
  'open brackets': size => '（'.repeat(size * 10),
  'nested elements': size => '<div>'.repeat(size * 5),
  'table rows': size => `<table>${'<tr><td>1</td><td>做好</td><td>市教育局</td></tr>'.repeat(size)}</table>`,
}

for (const [name, make] of Object.entries(GROWING)) {
  const [small, large] = medians(
    [400, 3200].map(size => {
      const text = make(size)
      return () => parse(text)
    }),
  )
  report(`${name}: time a character, 8 × longer`, large / small / 8, GROWTH)
}
