import { defineRule } from '../define.ts'
import type { Rule } from '../types.ts'

/** There is something to check. */
export const noticeEmpty: Rule = defineRule({
  id: 'notice-empty',
  category: 'frame',
  level: 'error',
  en: {
    title: 'nothing was found to check',
    explanation:
      'No numbered node was found in the file: perhaps a page whose body is loaded by a script, a scan, or no work plan at all. What is not read cannot fail, so the check does. See `yaoyao-plan trace`; turn the rule off for files that are no plans.',
    messages: { empty: 'no numbered section or item was found in this file' },
  },
  zh: {
    title: '没有可检查的内容',
    explanation:
      '文件中没有带序号的章节或事项：可能是正文由脚本加载的网页、扫描件，或根本不是工作方案。读不到的内容查不出问题，故视为不通过。可用 yaoyao-plan trace 查看；对不是方案的文件请关闭本规则。',
    messages: { empty: '文件中没有带序号的章节或事项' },
  },
  wrong: { text: '关于召开会议的通知\n' },
  right: {
    text: '2024年教育工作要点\n一、办好学校\n1.新建小学。（责任单位：市教育局）\n2.改造操场。（责任单位：市体育局）\n',
  },
  *run({ view, problem }) {
    if (view.entries.length === 0) yield problem('empty', {}, { position: view.lines.position(0, 0) })
  },
})
