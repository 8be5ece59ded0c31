import type { Position } from '../../model.ts'
import { defineRule } from '../define.ts'
import type { Rule } from '../types.ts'

/** The keys with which a statement of responsibility begins. */
const KEY = /(?:牵头|责任|配合|主办|协办|实施|负责|参与|牽頭|責任)(?:单位|部门|处室|科室|單位|部門)\s*[:：]/

/** The parser's diagnostic for the same. */
const UNREAD = 'unread-statement'
const SHOWN = 40

function short(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text
}

function isTold(position: Position | undefined, told: readonly Position[]): boolean {
  if (!position) return false
  return told.some(
    ({ start, end }) => start.offset <= position.end.offset && position.start.offset <= end.offset,
  )
}

/** Every passage that looks like a statement was read as one. */
export const statementUnclear: Rule = defineRule({
  id: 'statement-unclear',
  category: 'units',
  level: 'warning',
  en: {
    title: 'a statement of responsibility that could not be understood',
    explanation:
      'A passage has the key of a statement (责任单位：), or was taken for one, but no unit was found in it. See what was made of it with `yaoyao-plan trace`, and write it in a usual form: （牵头单位：市科技局；配合单位：市教育局）.',
    messages: {
      empty: 'no unit was found in this statement: {text}',
      prose: 'this was not understood as a statement of responsibility: {text}',
    },
  },
  zh: {
    title: '责任表述无法理解',
    explanation:
      '文字中有“责任单位：”等字样，或已被认作责任表述，但没有从中读出单位。可用 yaoyao-plan trace 查看解读过程，并改为通常写法，如“（牵头单位：市科技局；配合单位：市教育局）”。',
    messages: {
      empty: '未能从责任表述中读出单位：{text}',
      prose: '未能理解为责任表述：{text}',
    },
  },
  wrong: {
    text: '2024年水利工作要点\n一、防汛\n1.巡查堤防。（责任单位：）\n2.清淤。（责任单位：市住建局）\n',
  },
  right: {
    text: '2024年水利工作要点\n一、防汛\n1.巡查堤防。（责任单位：市水利局）\n2.清淤。（责任单位：市住建局）\n',
  },
  *run({ view, problem }) {
    const told: Position[] = []
    for (const { code, position } of view.notice.diagnostics) {
      if (code !== UNREAD || !position) continue
      told.push(position)
      const passage = view.lines.source.slice(position.start.offset, position.end.offset)
      yield problem('prose', { text: short(passage) }, { position })
    }
    for (const { statement, entry } of view.assignments) {
      const { units, deadline, other, text, position } = statement
      if (units.length > 0 || deadline !== undefined || other || isTold(position, told)) continue
      yield problem('empty', { text: short(text) }, { entry, position })
    }
    for (const passage of view.passages) {
      if (passage.kind !== 'paragraph' && passage.kind !== 'heading') continue
      const found = KEY.exec(passage.text)
      if (!found) continue
      const text = short(passage.text.slice(found.index))
      const position = view.placeOf(passage, found.index, found.index + found[0].length)
      if (!isTold(position, told)) yield problem('prose', { text }, { entry: passage.entry, position })
    }
  },
})
