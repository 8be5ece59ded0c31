import { describe, expect, it } from 'vitest'
import { findVerbLine } from '../../src/responsibility/index.ts'

const LETTER = { lead: 'L', responsible: 'R', support: 'S', guide: 'G' } as const
const TASK = '清理河道，疏浚淤泥。'

/** What the paragraph assigns behind another one; `undefined` if nothing. */
function said(text: string, before = TASK, follows = false): string | undefined {
  const found = findVerbLine(text, before, follows, {})
  if (!found) return undefined
  expect(found).toMatchObject({ form: 'line', rule: 'verb-line', start: 0, end: text.length })
  const { units, deadline } = found.reading
  return `${units.map(({ name, role }) => `${name} ${LETTER[role]}`).join('|')}${deadline ? ` @${deadline}` : ''}`
}

describe('a paragraph that does nothing but assign', () => {
  it.each([
    ['区水务局牵头，区城管局参与。', '区水务局 L|区城管局 S'],
    ['区水务局负责', '区水务局 R'],
    ['区水务局、区城管局分别负责，2026年汛期前完成。', '区水务局 R|区城管局 R @2026年汛期前完成'],
    ['区水务局负责2026年6月底前完成。', '区水务局 R @2026年6月底前完成'],
    ['区水务局负责，长期坚持。', '区水务局 R @长期坚持'],
    ['区水务局会同区城管局负责，沿河街道具体组织实施。', '区水务局 L|区城管局 S|沿河街道 R'],
    ['由河道管理所承办，城管中队、派出所配合。', '河道管理所 R|城管中队 S|派出所 S'],
    ['由河道管理所承办，派出所协办。', '河道管理所 R|派出所 S'],
    ['区水务局牵头；区城管局、区林业局等部门配合；各街道落实。', '区水务局 L|区城管局 S|区林业局 S|各街道 R'],
    ['区水务局牵头，区城管局，区林业局配合。', '区水务局 L|区城管局 S|区林业局 S'],
    ['区水务局、各镇（街道）按照各自职责分工落实。', '区水务局 R|各镇（街道） R'],
    ['区水务局牵头推进，区监委监督。', '区水务局 L|区监委 G'],
    ['各街道负责。', '各街道 R'],
    ['国家林草局、中央编办负责。', '国家林草局 R|中央编办 R'],
    ['总务处主办，各年级组协办。', '总务处 L|各年级组 S'],
    ['区水务局　区城管局负责', '区水务局 R|区城管局 R'],
    ['区水务局牵头，各河段管护员具体落实。', '区水务局 L|各河段管护员 R'],
    ['——区水务局牵头，区城管局配合。', '区水务局 L|区城管局 S'],
  ])('is a statement: %s', (text, reading) => {
    expect(said(text)).toBe(reading)
  })

  it.each([
    '县级以上人民政府负责。',
    '县级以上人民政府负责，有关部门配合。',
    '各级人民政府负责组织实施。',
    '各部门、各单位落实。',
    '水行政主管部门负责。',
    '国务院有关部门负责。',
    '政府负责，社会参与。',
    '河道保洁由区水务局负责。',
    '河道保洁经费，由区财政局负责。',
    '由区水务局牵头建立巡河制度。',
    '区水务局负责河道保洁。',
    '区水务局牵头，区财政局负责保洁经费。',
    '区水务局负责统筹协调。',
    '区水务局牵头，各街道要认真落实。',
    '区水务局应当配合，区城管局负责。',
    '区水务局负责解释。',
    '区水务局负责组织评估。',
    '区城管局、区林业局配合。',
    '区水务局、区城管局',
    '区水务局牵头，区城管局',
    '区人民政府主办',
    '区人民政府主办，区信息中心承办',
    '区水务局某某负责',
    '区水务局。',
    '负责。',
    `区水务局牵头，${'区城管局、'.repeat(80)}各街道配合。`,
  ])('is none where it says anything else, or who acts anywhere: %s', text => {
    expect(said(text)).toBeUndefined()
  })

  it('may have only who helps behind a line that assigns', () => {
    expect(said('区城管局、区林业局配合。', '区水务局牵头。', true)).toBe('区城管局 S|区林业局 S')
  })

  it('neither ends the sentence before it nor speaks of the body that stands there', () => {
    expect(said('区水务局负责。', '河道保洁和疏浚，')).toBeUndefined()
    expect(said('区指挥部负责。', '临江区防汛抗旱指挥部')).toBeUndefined()
    expect(said('区指挥部、区水务局负责。', '临江区防汛抗旱指挥部')).toBe('区指挥部 R|区水务局 R')
  })
})
