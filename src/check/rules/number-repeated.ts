import { defineRule } from '../define.ts'
import { steps } from '../numbering.ts'
import type { Rule } from '../types.ts'

/** No number stands twice, and none goes back. */
export const numberRepeated: Rule = defineRule({
  id: 'number-repeated',
  category: 'numbering',
  level: 'error',
  en: {
    title: 'a number is repeated',
    explanation:
      'Two items of one number cannot be cited. Under one heading numbers only go up; a new count begins under a new heading.',
    messages: {
      repeated: '{label} is repeated',
      backwards: '{label} follows {previous}: the numbers go back',
      restarted: '{label} follows {previous}: the numbering starts again without a heading',
    },
  },
  zh: {
    title: '序号重复',
    explanation: '序号相同的两个事项无法准确引用。同一标题下序号应递增，另起标题方可重新编号。',
    messages: {
      repeated: '序号“{label}”重复',
      backwards: '“{label}”前一序号为“{previous}”，序号倒退',
      restarted: '“{label}”前一序号为“{previous}”，未另起标题而重新编号',
    },
  },
  wrong: {
    text: '2024年教育工作要点\n一、办好学校\n1.新建小学。（责任单位：市教育局）\n1.改造操场。（责任单位：市体育局）\n',
  },
  right: {
    text: '2024年教育工作要点\n一、办好学校\n1.新建小学。（责任单位：市教育局）\n2.改造操场。（责任单位：市体育局）\n',
  },
  *run({ view, problem }) {
    for (const { entry, previous, how } of steps(view)) {
      if (!previous || how === 'next' || how === 'skipped') continue
      const { label } = entry.node
      const place = { entry, position: view.headOf(entry) }
      yield how === 'repeated'
        ? problem('repeated', { label }, place)
        : problem(how, { label, previous: previous.node.label }, place)
    }
  },
})
