/** How time grows with the size of an input. */

const TRIES = 3
/** Shorter times are noise. */
const FLOOR = 4

/** The shortest of some runs, in milliseconds; `prepare` is not measured. */
function shortest<T>(prepare: (size: number) => T, run: (input: T) => void, size: number): number {
  const input = prepare(size)
  const times = Array.from({ length: TRIES }, () => {
    const start = performance.now()
    run(input)
    return performance.now() - start
  })
  return Math.max(FLOOR, Math.min(...times))
}

/**
 * How many times longer ten times the input takes: about 10 where time is linear, 100 where it is quadratic. `size` is
 * that of the larger input.
 */
export function growth<T>(prepare: (size: number) => T, run: (input: T) => void, size: number): number {
  const small = shortest(prepare, run, size / 10)
  return shortest(prepare, run, size) / small
}

/** More than this is not linear, on a busy machine either. */
export const LINEAR = 40
