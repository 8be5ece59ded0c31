import { describe, expect, it } from 'vitest'
import { say } from '../support/say.ts'

describe('a mark behind a name', () => {
  it.each(['*', '★', '☆', '▲', '△', '●', '◎', '※'])('means the lead: %s', mark => {
    expect(say(`完善机制。（县水利局${mark}、县林业局、各乡镇）`)).toEqual(['县水利局 L|县林业局 R|各乡镇 R'])
    expect(say(`责任单位：县水利局、县林业局（${mark}）`)).toEqual(['县水利局 R|县林业局 L'])
    expect(say(`完善机制。（责任单位：县水利局${mark}、县林业局，标${mark}的为牵头单位）`)).toEqual([
      '县水利局 L|县林业局 R',
    ])
  })

  it.each(['●', '▲', '■', '※'])('is a bullet before one: %s', mark => {
    expect(say(`责任单位：${mark}县水利局、${mark}县林业局`)).toEqual(['县水利局 R|县林业局 R'])
  })
})
