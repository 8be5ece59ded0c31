/** Rules that a notice says in its prose, not in a bracket: 列第一位的责任单位为牵头单位. */
import type { Standing } from '../model.ts'
import { findRules } from '../responsibility/index.ts'
import { slice, type Text } from '../source/text.ts'
import { place, placedUnits, type Session } from './session.ts'

/** Puts the rules that a paragraph, a heading or a note says in force. */
export function takeRules(session: Session, text: Text): void {
  const { order, standing } = findRules(text.chars)
  if (order) session.context = { ...session.context, order }
  for (const rule of standing)
    session.standing.push(
      place<Standing>(session, slice(text, rule.start, rule.end), {
        text: rule.text,
        units: placedUnits(session, text, rule.units),
      }),
    )
}
