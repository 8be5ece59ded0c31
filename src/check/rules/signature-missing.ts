import { defineRule } from '../define.ts'
import type { Rule } from '../types.ts'

/** A letter is signed and dated. */
export const signatureMissing: Rule = defineRule({
  id: 'signature-missing',
  category: 'frame',
  level: 'warning',
  en: {
    title: 'a letter without signature or date',
    explanation:
      'A covering letter ends with the issuing agency and the date of issue (GB/T 9704-2012, 7.3.5). Plans without a letter are not asked for one. A date in the page’s information table (成文日期) will do.',
    messages: {
      signatory: 'the letter names no signatory',
      date: 'the letter bears no date',
    },
  },
  zh: {
    title: '落款或成文日期缺失',
    explanation:
      '通知正文之后应有发文机关署名和成文日期（GB/T 9704-2012，7.3.5）。没有通知正文的方案不作要求；网页信息表中已有成文日期的，视为有日期。',
    messages: {
      signatory: '通知没有发文机关署名',
      date: '通知没有成文日期',
    },
  },
  wrong: {
    text: '某市人民政府办公室关于印发2024年教育工作要点的通知\n\n各区人民政府:\n  现将《2024年教育工作要点》印发给你们，请认真贯彻执行。\n\n某市人民政府办公室\n\n2024年教育工作要点\n\n一、办好学校\n1.新建小学。（责任单位：市教育局）\n',
  },
  right: {
    text: '某市人民政府办公室关于印发2024年教育工作要点的通知\n\n各区人民政府:\n  现将《2024年教育工作要点》印发给你们，请认真贯彻执行。\n\n某市人民政府办公室\n2024年3月1日\n\n2024年教育工作要点\n\n一、办好学校\n1.新建小学。（责任单位：市教育局）\n',
  },
  *run({ view, problem }) {
    const { letter, metadata } = view.notice
    if (!letter?.paragraphs?.length) return
    const place = { position: view.find(letter.paragraphs.at(-1) ?? '') }
    if (!letter.signatories?.length) yield problem('signatory', {}, place)
    if (letter.issuedDate === undefined && metadata.issuedDate === undefined) yield problem('date', {}, place)
  },
})
