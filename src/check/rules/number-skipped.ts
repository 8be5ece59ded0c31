import { defineRule } from '../define.ts'
import { steps } from '../numbering.ts'
import type { Rule } from '../types.ts'

/** No number is left out. */
export const numberSkipped: Rule = defineRule({
  id: 'number-skipped',
  category: 'numbering',
  level: 'error',
  en: {
    title: 'a number is skipped',
    explanation:
      'Numbers run without a gap, within a heading or on across headings. A gap means that an item was lost or that the items after it were not renumbered.',
    messages: {
      gap: '{label} follows {previous}: {count} skipped',
      start: 'the numbering begins with {label}',
    },
  },
  zh: {
    title: '序号跳号',
    explanation:
      '序号应当连续，可在各标题内重新编号，也可跨标题连续编号。跳号说明有事项遗漏，或其后的事项没有重新编号。',
    messages: {
      gap: '“{label}”前一序号为“{previous}”，跳过 {count} 个',
      start: '序号从“{label}”开始',
    },
  },
  wrong: {
    text: '2024年教育工作要点\n一、办好学校\n1.新建小学。（责任单位：市教育局）\n3.改造操场。（责任单位：市体育局）\n',
  },
  right: {
    text: '2024年教育工作要点\n一、办好学校\n1.新建小学。（责任单位：市教育局）\n2.改造操场。（责任单位：市体育局）\n',
  },
  *run({ view, problem }) {
    for (const { entry, ordinal, previous, last, how } of steps(view)) {
      if (how !== 'skipped') continue
      const { label } = entry.node
      const place = { entry, position: view.headOf(entry) }
      yield previous
        ? problem('gap', { label, previous: previous.node.label, count: ordinal - last - 1 }, place)
        : problem('start', { label }, place)
    }
  },
})
