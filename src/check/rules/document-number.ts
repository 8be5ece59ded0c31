import { defineRule } from '../define.ts'
import type { Rule } from '../types.ts'

/** 机关代字〔年份〕顺序号号 (GB/T 9704-2012, 7.2.5). */
const STANDARD = /^[\p{Script=Han}A-Za-z]+〔[0-9]{4}〕[1-9][0-9]{0,5}号$/u
/** Orders and announcements: 令第536号, 公告2018年第3号. */
const ORDER =
  /^[\p{Script=Han}]*[（(]?第?[0-9〇零一二三四五六七八九十百千]+号[）)]?$|^[\p{Script=Han}]*[0-9]{4}年第[0-9]+号$/u
/** Near enough to say what was meant. */
const LOOSE =
  /^([\p{Script=Han}A-Za-z]+)[〔[［【（(〈<﹝{]?\s?([0-9０-９]{4})\s?[〕\]］】）)〉>﹞}]?年?-?第?([0-9０-９]{1,6})号?$/u

/** Between the numbers of offices that write together. */
const BETWEEN = /(?<=[号號])[、，,；;/]?(?=[\p{Script=Han}A-Za-z])/u

function halfWidth(digits: string): string {
  return digits.replace(/[０-９]/g, char => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
}

function standardForm(printed: string): string | undefined {
  const [, agency = '', year = '', sequence = ''] = LOOSE.exec(printed) ?? []
  return agency && `${agency}〔${halfWidth(year)}〕${Number(halfWidth(sequence))}号`
}

/** The document number has the form of the standard. */
export const documentNumber: Rule = defineRule({
  id: 'document-number',
  category: 'frame',
  level: 'warning',
  en: {
    title: 'the document number is malformed',
    explanation:
      'GB/T 9704-2012, 7.2.5: the agency, the year in four Arabic digits within 〔 〕, and the sequence number without 第 and without leading zeros: 余政办发〔2018〕28号. Orders (令第536号) are numbered in their own way.',
    messages: {
      form: '{text} is not in the form of GB/T 9704-2012; it should be {suggestion}',
      unknown: '{text} is not in the form of GB/T 9704-2012 (机关代字〔2018〕28号)',
    },
  },
  zh: {
    title: '发文字号格式不符',
    explanation:
      'GB/T 9704-2012 第7.2.5条：发文字号由发文机关代字、年份、发文顺序号组成；年份标全称，用六角括号“〔〕”括入；顺序号不加“第”字，不编虚位，如“余政办发〔2018〕28号”。令（如“令第536号”）另有编号方式。',
    messages: {
      form: '“{text}”不符合 GB/T 9704-2012，应为“{suggestion}”',
      unknown: '“{text}”不符合 GB/T 9704-2012（机关代字〔2018〕28号）',
    },
  },
  wrong: {
    text: '某市人民政府办公室关于印发2024年教育工作要点的通知\n\n某政办发[2024]028号\n\n各区人民政府:\n  现将《2024年教育工作要点》印发给你们，请认真贯彻执行。\n\n某市人民政府办公室\n2024年3月1日\n\n2024年教育工作要点\n\n一、办好学校\n1.新建小学。（责任单位：市教育局）\n',
  },
  right: {
    text: '某市人民政府办公室关于印发2024年教育工作要点的通知\n\n某政办发〔2024〕28号\n\n各区人民政府:\n  现将《2024年教育工作要点》印发给你们，请认真贯彻执行。\n\n某市人民政府办公室\n2024年3月1日\n\n2024年教育工作要点\n\n一、办好学校\n1.新建小学。（责任单位：市教育局）\n',
  },
  *run({ view, problem }) {
    const text = view.notice.metadata.documentNumber?.text
    const numbers = text?.split(BETWEEN) ?? []
    if (text === undefined || ORDER.test(text) || numbers.every(number => STANDARD.test(number))) return
    const forms = numbers.map(standardForm)
    const suggestion = forms.includes(undefined) ? undefined : forms.join('')
    const place = { position: view.find(text) }
    yield suggestion ? problem('form', { text, suggestion }, place) : problem('unknown', { text }, place)
  },
})
