import { describe, expect, it } from 'vitest'
import {
  documentNumberLine,
  isBareOrderNumber,
  isOrderNumber,
  isPartedOrder,
  numberBehind,
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
    ['甲党发[2021]16 号　甲政发[2021]23 号', '甲党发[2021]16号甲政发[2021]23号', '甲党发', 2021, 16],
    ['甲党发〔2021〕16号、甲政发〔2021〕23号', '甲党发〔2021〕16号、甲政发〔2021〕23号', '甲党发', 2021, 16],
  ])('%s', (printed, text, agency, year, sequence) => {
    expect(parseDocumentNumber(printed)).toEqual({ text, agency, year, sequence })
  })

  it.each([
    '国务院令第536号',
    '第16号',
    '2018年第3号公告',
    '无',
    '余政办发2018年28号',
    '余政办发〔2018〕28号文件',
  ])('%s keeps its words alone', printed => {
    expect(parseDocumentNumber(printed)).toEqual({ text: printed })
  })
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
    ['甲党发[2021]16 号　甲政发[2021]23 号', '甲党发[2021]16 号　甲政发[2021]23 号'],
    ['甲党发〔2021〕16号甲政发〔2021〕23号', '甲党发〔2021〕16号甲政发〔2021〕23号'],
    [
      '甲教〔2020〕1号、甲人社〔2020〕5号、甲财〔2020〕7号',
      '甲教〔2020〕1号、甲人社〔2020〕5号、甲财〔2020〕7号',
    ],
    ['文号：甲教（2020）1号；甲财（2020）7号', '甲教（2020）1号；甲财（2020）7号'],
    ['（甲教〔2020〕1号，甲财〔2020〕7号）', '甲教〔2020〕1号，甲财〔2020〕7号'],
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
    '甲教〔2020〕1号和甲财〔2020〕7号文件',
    '甲教〔2020〕1号、甲财〔2020〕7号现予废止',
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

describe('numberBehind', () => {
  it.each<[string, string]>([
    ['某某县关于做好2024年工作的通知（某政发〔2024〕3号）', '某政发〔2024〕3号'],
    ['某某县关于做好2024年工作的通知 (某政发[2024]3 号)', '某政发[2024]3 号'],
    ['某某县关于做好2024年工作的通知（某政发（2024）3号）', '某政发（2024）3号'],
    ['某某县关于做好2024年工作的通知【某政发〔2024〕3号】', '某政发〔2024〕3号'],
    [
      '某某县关于做好2024年工作的通知（甲教〔2024〕3号、甲财〔2024〕7号）',
      '甲教〔2024〕3号、甲财〔2024〕7号',
    ],
    ['某某省地名管理办法（某某省人民政府令第201号）', '某某省人民政府令第201号'],
  ])('%s', (title, number) => {
    const behind = numberBehind(title)
    expect(behind && title.slice(...behind.number)).toBe(number)
    expect(title.slice(0, behind?.start).trim()).toMatch(/(?:通知|办法)$/)
  })

  it.each([
    '某某县转发《关于加强工作的通知》（国办发〔2020〕3号）的通知',
    '某某县关于贯彻《国务院关于加强工作的意见》（国发〔2020〕3号）',
    '某某县管理办法（试行）',
    '某某县2024年重点项目（第3号）',
    '（某政发〔2024〕3号）',
  ])('“%s” has none', title => {
    expect(numberBehind(title)).toBeUndefined()
  })
})

describe('isPartedOrder', () => {
  it.each([
    ['某某市人民政府令', '第27号', true],
    ['某某市人民政府', '令第27号', true],
    ['某某市人民政府令', '各乡镇人民政府', false],
    ['某某市人民政府令第27号', '', true],
    ['某'.repeat(60), '令第27号', false],
  ])('%s | %s', (first, second, parted) => {
    expect(isPartedOrder(first, second)).toBe(parted)
  })
})
