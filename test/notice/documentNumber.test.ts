import { describe, expect, it } from 'vitest'
import {
  documentNumberLine,
  isBareOrderNumber,
  isOrderNumber,
  parseDocumentNumber,
} from '../../src/notice/documentNumber.ts'

describe('parseDocumentNumber', () => {
  it.each<[string, string, string, number, number]>([
    ['余政办发〔2018〕28号', '余政办发〔2018〕28号', '余政办发', 2018, 28],
    ['沪商自贸〔2023〕132 号', '沪商自贸〔2023〕132号', '沪商自贸', 2023, 132],
    ['通党办发〔2023〕1 号', '通党办发〔2023〕1号', '通党办发', 2023, 1],
    ['郑政文[2023]62 号', '郑政文[2023]62号', '郑政文', 2023, 62],
    ['郑政文【2023】62号', '郑政文【2023】62号', '郑政文', 2023, 62],
    ['郑政文（2023）62号', '郑政文（2023）62号', '郑政文', 2023, 62],
    ['郑政文(2023)62号', '郑政文(2023)62号', '郑政文', 2023, 62],
    ['郑政文［2023］62号', '郑政文［2023］62号', '郑政文', 2023, 62],
    ['郑政文﹝2023﹞62号', '郑政文﹝2023﹞62号', '郑政文', 2023, 62],
    ['国办发明电〔2019〕第3号', '国办发明电〔2019〕第3号', '国办发明电', 2019, 3],
    ['余政办发〔２０１８〕２８号', '余政办发〔２０１８〕２８号', '余政办发', 2018, 28],
    ['工信部联企业〔2023〕 12 号', '工信部联企业〔2023〕12号', '工信部联企业', 2023, 12],
  ])('%s', (printed, text, agency, year, sequence) => {
    expect(parseDocumentNumber(printed)).toEqual({ text, agency, year, sequence })
  })

  it.each(['国务院令第536号', '第16号', '2018年第3号公告', '无', '余政办发2018年28号'])(
    '%s keeps its words alone',
    printed => {
      expect(parseDocumentNumber(printed)).toEqual({ text: printed })
    },
  )
})

describe('documentNumberLine', () => {
  it.each<[string, string]>([
    ['余政办发〔2018〕28号', '余政办发〔2018〕28号'],
    ['（余政办发〔2018〕28号）', '余政办发〔2018〕28号'],
    ['文号：余政办发〔2018〕28号', '余政办发〔2018〕28号'],
    ['发文字号：余政办发〔2018〕28号', '余政办发〔2018〕28号'],
    ['鲁政字〔2023〕11 号', '鲁政字〔2023〕11 号'],
    ['〔2023〕14 号', '〔2023〕14 号'],
    ['蘭政辦〔2021〕26號', '蘭政辦〔2021〕26號'],
    ['江城集发〔2021〕35 号                 签发人：魏长河', '江城集发〔2021〕35 号'],
  ])('%s', (line, number) => {
    const place = documentNumberLine(line)
    expect(place && line.slice(...place)).toBe(number)
  })

  it.each([
    '',
    '余政办发〔2018〕28号文件精神',
    '按照国办发〔2018〕28号要求，现印发给你们。',
    '《通知》（国办发〔2018〕28号）',
    '2018年28号',
    '国务院令第536号',
  ])('“%s” is none', line => {
    expect(documentNumberLine(line)).toBeUndefined()
  })
})

describe('orders and announcements', () => {
  it.each([
    '国务院令第536号',
    '中华人民共和国国务院令 第 559 号',
    '公告（第18号）',
    '国令第707号',
    '某某省人民政府令第三百零一号',
  ])('%s', line => {
    expect(isOrderNumber(line)).toBe(true)
  })
  it.each(['第18号', '根据国务院令第536号的规定', '关于公布第18号公告的通知', '余政办发〔2018〕28号'])(
    '%s is none',
    line => {
      expect(isOrderNumber(line)).toBe(false)
    },
  )
  it.each(['第18号', '（第16号）', '第 十八 号', '(第3号)'])('%s stands alone', line => {
    expect(isBareOrderNumber(line)).toBe(true)
  })
  it.each(['18号', '第18号令', '第十八条'])('%s does not', line => {
    expect(isBareOrderNumber(line)).toBe(false)
  })
})
