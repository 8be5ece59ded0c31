import { describe, expect, it } from 'vitest'
import { readPlain } from '../../src/source/plain.ts'
import { endsValue } from '../../src/source/valueEnd.ts'
import { words } from '../support/blocks.ts'

describe('the list of bodies in a keyed line', () => {
  it.each([
    ['责任单位：市水利局、市气象局', '各级各部门要按照防汛责任制的要求落实任务'],
    ['责任单位：市水利局，各镇人民政府（街道办事处）', '各镇、各单位要高度重视，加强领导'],
    ['责任单位：市水利局，各镇、办事处', '修复水毁工程。安排专项资金，'],
    ['责任单位：市水利局、市气象局。', '本办法自印发之日起施行，有效期五年。'],
    ['配合单位：各有关部门', '推动水库、水闸和泵站标准化管理，全面'],
    ['市气象局，各县（区）人民政府，市直各有关单位', '建立健全巡查制度，做到早发现、早处置'],
  ])('ends: %s | %s', (chars, next) => expect(endsValue(chars, next)).toBe(true))

  it.each([
    ['goes on with the rest of a name', '责任单位：市水利局、市农业农村', '部门联合会，各镇'],
    ['with a name that has a bracket', '责任单位：市委办', '公室〈市国家保密局〉、市水利局'],
    ['with further bodies of the last name', '责任单位：中国铁路济南局集团', '有限公司青岛车务段、市水利局'],
    ['with what the bodies do', '责任单位：市水利局、市气象局', '按照职责分工抓好落实，确保完成'],
    ['with a deadline', '责任单位：市水利局', '2025年底前完成主体工程，次年验收'],
    ['with an ally', '责任单位：市水利局、市工会', '新的社会阶层人士工商联，市妇联'],
    ['with a group', '责任单位：市水利局，驻市', '各金融机构分支机构网点，各镇'],
    ['behind a name that is cut', '责任单位：市水利局、市防汛抗旱', '加强调度指挥组织领导，各镇'],
    ['behind a text', '责任单位：市水利局负责汛期安全度汛和水库', '除险加固项目建设管理，做好'],
    ['behind a character that is no name', '责任单位：市水利局、县', '加强调度指挥组织领导，各镇'],
  ])('%s', (_, chars, next) => expect(endsValue(chars, next)).toBe(false))

  const ROW = '坚持以人民为中心的发展思想，统筹推进水利工程建设和运行管理工'
  const rows = Array.from({ length: 6 }, () => [ROW, '作，切实保障防洪安全、供水安全和粮食安全。']).flat()
  const read = (...lines: string[]): string[] =>
    words(readPlain(['一、总体要求', ...rows, ...lines].join('\n')).blocks).slice(7)

  it('fills its row above a text', () =>
    expect(
      read(
        '牵头单位：市水利局',
        '责任单位：市气象局、市应急局、市财政局，各县（区）人民政府、各镇办',
        '各地各部门要按照防汛责任制的要求落实各项任务，加强组织领导，',
        '明确责任分工。',
      ),
    ).toEqual([
      '牵头单位：市水利局',
      '责任单位：市气象局、市应急局、市财政局，各县（区）人民政府、各镇办',
      '各地各部门要按照防汛责任制的要求落实各项任务，加强组织领导，明确责任分工。',
    ]))

  it('fills its row and goes on in the next', () =>
    expect(
      read(
        '责任单位：市气象局、市应急局、市财政局，各县（区）人民政府、各镇办',
        '事处，市水利局',
        '二、重点任务',
      ),
    ).toEqual([
      '责任单位：市气象局、市应急局、市财政局，各县（区）人民政府、各镇办事处，市水利局',
      '二、重点任务',
    ]))
})
