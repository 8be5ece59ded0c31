import { describe, expect, it } from 'vitest'
import { isBareSalutation, isSalutation, namesBodies, salutationEnd } from '../../src/notice/salutation.ts'

describe('isSalutation', () => {
  it.each([
    '各乡镇人民政府，街道办事处，市直各部门：',
    '各县（市、区）人民政府:',
    '市政府各部门、各直属机构：',
    '市直各单位：',
    '省发展改革委：',
    '经开区管委会，各镇：',
    '各责任单位：',
    '相关责任单位：',
  ])('%s', words => {
    expect(isSalutation(words)).toBe(true)
  })
  it.each([
    '具体要求如下：',
    '现将有关事项通知如下：',
    '重点任务：',
    '附件：',
    '一、各单位：',
    '各单位',
    '各单位要落实。要求：',
    '主要内容包括：',
    '为了保护网络信息安全，保障公民的合法权益，特作如下决定：',
    '根据实际，现提出以下意见：',
    '：',
    '浏览次数：',
    '索 引 号:',
    '• 分享到：',
    '责任单位：',
    '牵头 部门:',
    '完成时限：',
  ])('%s is none', words => {
    expect(isSalutation(words)).toBe(false)
  })
})

describe('namesBodies', () => {
  it.each(['各位市民：', '县财政局:', '市级各单位（中心）：', '全体村民：'])('%s', words => {
    expect(namesBodies(words)).toBe(true)
  })
  it.each(['视力保护色：', '浏览：', '今天:', '期 号:'])('%s does not', words => {
    expect(namesBodies(words)).toBe(false)
  })
})

describe('salutationEnd', () => {
  it.each<[string, number]>([
    ['各乡镇人民政府：《抗旱方案》已经县政府同意，现印发给你们。', 8],
    ['县直有关部门: 为切实做好抗旱工作，现通知如下。', 7],
  ])('%s', (words, end) => {
    expect(salutationEnd(words)).toBe(end)
  })
  it.each([
    '各乡镇人民政府：',
    '各乡镇人民政府：负责本辖区的抗旱工作。',
    '县水利局：为抗旱提供技术指导。',
    '责任单位：各有关部门。',
    '现就有关事项通知如下：为做好工作，各单位要落实。',
    '没有冒号的一句话。',
  ])('%s has none', words => {
    expect(salutationEnd(words)).toBeUndefined()
  })
})

describe('isBareSalutation', () => {
  it.each(['各镇人民政府，县直各部门，开发区管委会', '各乡镇、街道办事处'])('%s', words => {
    expect(isBareSalutation(words)).toBe(true)
  })
  it.each(['各部门要加强领导，县政府督查', '县直各部门，各乡镇', '各地', '各乡镇人民政府：', '各乡镇落实。'])(
    '%s is none',
    words => {
      expect(isBareSalutation(words)).toBe(false)
    },
  )
})
