import { defineRule } from '../define.ts'
import type { Rule } from '../types.ts'

/** What stands where bytes made no character: the replacement character, or half of a surrogate pair. */
const UNDECODABLE = /[\ufffd\p{Surrogate}]+/gu

/** Every character was decoded. */
export const characterUndecodable: Rule = defineRule({
  id: 'character-undecodable',
  category: 'text',
  level: 'error',
  en: {
    title: 'characters that could not be decoded',
    explanation:
      'Bytes that mean nothing in the file’s encoding: the page declares a wrong charset, or the file was damaged. Give the right one with --encoding, or fetch the file again.',
    messages: { undecodable: '{count} characters could not be decoded' },
  },
  zh: {
    title: '无法解码的字符',
    explanation:
      '文件中有在其编码下没有意义的字节：网页声明的字符集有误，或文件已损坏。请用 --encoding 指定编码，或重新获取文件。',
    messages: { undecodable: '{count} 个字符无法解码' },
  },
  wrong: {
    text: '2024年教育工作要点\n一、办好学校\n1.新建小\ufffd\ufffd两所。（责任单位：市教育局）\n2.改造操场。（责任单位：市体育局）\n',
  },
  right: {
    text: '2024年教育工作要点\n一、办好学校\n1.新建小学两所。（责任单位：市教育局）\n2.改造操场。（责任单位：市体育局）\n',
  },
  *run({ view, problem }) {
    for (const { 0: text, index } of view.lines.source.matchAll(UNDECODABLE)) {
      const position = view.lines.position(index, index + text.length)
      yield problem('undecodable', { count: text.length }, { position })
    }
  },
})
