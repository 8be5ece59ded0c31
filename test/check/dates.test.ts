import { describe, expect, it } from 'vitest'
import { datesIn, isPossible } from '../../src/check/dates.ts'

describe('dates', () => {
  it.each([
    ['2024年2月30日', [false]],
    ['二〇二三年二月二十九日', [false]],
    ['2024年13月', [false]],
    ['２０２４年２月２９日、2024 年6 月底', [true, true]],
    ['2024年', []],
    ['1900年2月29日、2000年2月29日、2024年4月31日', [false, true, false]],
  ])('%s is possible: %j', (text, possible) => expect(datesIn(text).map(isPossible)).toEqual(possible))
})
