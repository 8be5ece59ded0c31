/**
 * Speed of `parse`, warm: against what `cheerio/slim` takes to load the same page, and how the time grows with the input.
 * `node bench/throughput.mjs [rounds] [page …]`; exit 1 where a limit is exceeded. Needs a build. Given pages are measured
 * in place of the fixtures, and nothing else is.
 */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { load } from 'cheerio/slim'
import { decode, parse } from '../dist/index.js'
import { growth, inTurns, ratio, report } from './measure.mjs'

const [given = '31', ...pages] = process.argv.slice(2)
const rounds = Number(given)

/** How many times the loading of the page the whole reading may take. */
const TIMES_LOADING = 2.5
/** n log n grows with about 1.1 in these sizes, n² with 2; what lies between is for the garbage collector and the noise. */
const GROWTH = 1.4
/** Pages before the times count: until then V8 still compiles, and the larger program longer; the figure falls that long. */
const WARM_UP = 3000

/**
 * The same notice in pages of three sorts. Loading looks at the marks of a page, reading at every character: the less a page
 * has besides its text, the more times its loading the reading takes.
 */
const PAGES = [
  { name: 'whole page', fixture: 'seed-portal', times: 1 },
  { name: 'page pasted from Word', fixture: 'seed-word', times: 1 },
  { name: 'lean page', fixture: 'seed-hanweb', times: 1 },
  { name: 'lean page × 8', fixture: 'seed-hanweb', times: 8 },
]
// The reader asks for positions, so the loading that it is compared with does too.
const options = { xml: { xmlMode: false, withStartIndices: true, withEndIndices: true } }
const repeated = (page, times) =>
  page.replace(/(<body[^>]*>)([\s\S]*)(<\/body>)/i, (_, open, body, end) => open + body.repeat(times) + end)

/** Measures a page, as text, after so many rounds of warming up. */
function measure(name, html, warmUp) {
  const works = [() => load(html, options), () => parse(html)]
  inTurns(works, warmUp)
  const [loading, reading] = inTurns(works, rounds)
  report(`${name}: parse / cheerio/slim load`, ratio(reading, loading), TIMES_LOADING)
}

for (const page of pages) measure(basename(page), decode(readFileSync(page)).text, WARM_UP / 10)
for (const { name, fixture, times } of pages.length === 0 ? PAGES : []) {
  const page = readFileSync(new URL(`../fixtures/${fixture}/source.html`, import.meta.url), 'utf8')
  measure(name, repeated(page, times), Math.ceil(WARM_UP / times))
}

/** Inputs that invite more than linear time, each of a size that can grow. */
const GROWING = {
  items: size => '1.做好工作。（牵头单位：市教育局；配合单位：市科协）\n'.repeat(size),
  'one line': size => '一、做好工作。（市教育局、市科协）'.repeat(size),
  'one sentence': size => `一、${'加强市教育局和市科协的配合，'.repeat(size)}`,
  'one list': size => `一、做好工作。（${'市教育局、'.repeat(size)}市科协）`,
  'open brackets': size => '（'.repeat(size * 10),
  'short lines': size => '做好\n工作\n'.repeat(size),
  'nested elements': size => '<div>'.repeat(size),
  links: size => `<div>${'<a href="a.doc">附件.doc</a>'.repeat(size)}</div>`,
  'table rows': size => `<table>${'<tr><td>1</td><td>做好</td><td>市教育局</td></tr>'.repeat(size)}</table>`,
}

const SIZES = [1000, 2000, 4000, 8000]
const TURNS = 6

for (const [name, make] of pages.length === 0 ? Object.entries(GROWING) : []) {
  const texts = SIZES.map(make)
  const works = texts.map(text => () => parse(text))
  inTurns(works, 2)
  const times = inTurns(works, TURNS)
  if (!texts[0].startsWith('<')) {
    report(`${name}: growth, 1 is linear`, growth(SIZES, times), GROWTH)
    continue
  }
  // The loading is not ours, and grows faster than the input where elements are nested.
  const loading = inTurns(
    texts.map(text => () => load(text, options)),
    TURNS,
  ).map(list => Math.min(...list))
  const own = times.map((list, index) => list.map(time => Math.max(time - loading[index], 1)))
  report(`${name}: growth beside the loading`, growth(SIZES, own), GROWTH)
}
