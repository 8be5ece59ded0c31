import { describe, expect, it } from 'vitest'
import { endsAsBody } from '../../src/notice/bodies.ts'

describe('endsAsBody', () => {
  it.each(['某某县水利局', '市发展改革委等十部门', '某某区城管局（综合执法局）'])('%s', words => {
    expect(endsAsBody(words)).toBe(true)
  })
  it.each(['某某专项督察', '最新动态', ''])('“%s” does not', words => {
    expect(endsAsBody(words)).toBe(false)
  })
})
