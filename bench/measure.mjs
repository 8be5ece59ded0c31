/** How the benchmarks measure, so that a busy machine changes the times and not what is made of them. */

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}

/** Nanoseconds. */
export function timed(work) {
  const start = process.hrtime.bigint()
  work()
  return Number(process.hrtime.bigint() - start)
}

/** The times of each piece of work, measured in turns: what slows the machine slows all of them alike. */
export function inTurns(works, rounds) {
  const times = works.map(() => [])
  for (let round = 0; round < rounds; round++)
    for (const [index, work] of works.entries()) times[index].push(timed(work))
  return times
}

/** The median of what the one took of the other's time in the same round. */
export function ratio(times, base) {
  return median(times.map((time, round) => time / base[round]))
}

/**
 * How the time grows with the size: 1 is linear, 2 quadratic. The slope of the best line through the logarithms of sizes
 * and shortest times; the shortest of many is the one that nothing disturbed.
 */
export function growth(sizes, times) {
  const x = sizes.map(Math.log)
  const y = times.map(list => Math.log(Math.min(...list)))
  const mean = values => values.reduce((sum, value) => sum + value, 0) / values.length
  const [mx, my] = [mean(x), mean(y)]
  const over = x.reduce((sum, value, index) => sum + (value - mx) * (y[index] - my), 0)
  return over / x.reduce((sum, value) => sum + (value - mx) ** 2, 0)
}

/** Prints a figure, and sets the exit code where it is over its limit. */
export function report(name, figure, limit) {
  const over = limit !== undefined && figure > limit
  if (over) process.exitCode = 1
  const bound = limit === undefined ? '' : ` (limit ${limit})`
  console.log(`${name.padEnd(40)} ${figure.toFixed(2)}${bound}${over ? '  OVER' : ''}`)
}
