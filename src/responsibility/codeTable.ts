/** Tables by code unit. */

/** A block of a table: so many bits of the code unit tell its characters apart. */
const BITS = 5
const SIZE = 1 << BITS

/**
 * A number for each code unit, 0 unless another is set: a table of two stages, as those of Unicode's properties are (The
 * Unicode Standard, 5.1). One with a place for each code unit would drive all else out of the caches.
 */
export class CodeTable {
  /** By the higher bits: which block has its code units; the first one is empty. */
  private readonly blocks = new Uint16Array(0x1_0000 >> BITS)
  private values = new Uint16Array(SIZE)

  get(code: number): number {
    return this.values[this.placeOf(code)] ?? 0
  }

  set(code: number, value: number): void {
    const block = code >> BITS
    if (this.blocks[block] === 0) {
      this.blocks[block] = this.values.length >> BITS
      const longer = new Uint16Array(this.values.length + SIZE)
      longer.set(this.values)
      this.values = longer
    }
    this.values[this.placeOf(code)] = value
  }

  private placeOf(code: number): number {
    return ((this.blocks[code >> BITS] ?? 0) << BITS) | (code & (SIZE - 1))
  }
}
