import { defineRule } from '../define.ts'
import type { Rule } from '../types.ts'

/** The year of the document number is the year of issue. */
export const documentYear: Rule = defineRule({
  id: 'document-year',
  category: 'frame',
  level: 'warning',
  en: {
    title: 'document number and date are of different years',
    explanation:
      'A document number bears the year in which the notice is issued. Another year is a slip in the number or in the date, often in January.',
    messages: { differs: '{number} is of {year}, but the notice is dated {date}' },
  },
  zh: {
    title: '发文字号年份与成文日期不一致',
    explanation: '发文字号中的年份应为成文年份。两者不一致，多为字号或日期笔误，常见于年初。',
    messages: { differs: '“{number}”为 {year} 年，成文日期为 {date}' },
  },
  wrong: {
    text: '某市人民政府办公室关于印发2024年教育工作要点的通知\n\n某政办发〔2023〕2号\n\n各区人民政府:\n  现将《2024年教育工作要点》印发给你们，请认真贯彻执行。\n\n某市人民政府办公室\n2024年1月5日\n\n2024年教育工作要点\n\n一、办好学校\n1.新建小学。（责任单位：市教育局）\n',
  },
  right: {
    text: '某市人民政府办公室关于印发2024年教育工作要点的通知\n\n某政办发〔2024〕2号\n\n各区人民政府:\n  现将《2024年教育工作要点》印发给你们，请认真贯彻执行。\n\n某市人民政府办公室\n2024年1月5日\n\n2024年教育工作要点\n\n一、办好学校\n1.新建小学。（责任单位：市教育局）\n',
  },
  *run({ view, problem }) {
    const { metadata, letter } = view.notice
    const number = metadata.documentNumber
    const date = letter?.issuedDate ?? metadata.issuedDate
    if (number?.year === undefined || date === undefined || date.startsWith(String(number.year))) return
    yield problem(
      'differs',
      { number: number.text, year: number.year, date },
      { position: view.find(number.text) },
    )
  },
})
