/** 列第一位者为牵头单位: what an order rule makes of a reading. */
import type { OrderRule, Reading, ReadUnit } from './types.ts'

/**
 * The reading under an order rule. A printed lead, and any printed role other than `responsible`, stands; `first-comma`
 * and `first-semicolon` change nothing where no such mark stands between the units.
 */
export function applyOrder(reading: Reading, order: OrderRule): Reading {
  const { units, comma, semicolon } = reading
  const border = order === 'first-comma' ? comma : semicolon
  for (const { role } of units) if (role === 'lead') return reading
  const leads = (start: number, index: number): boolean =>
    order === 'first-unit' ? index === 0 : border !== undefined && start < border
  const led = units.map((unit, index) =>
    unit.role === 'responsible' && leads(unit.start, index) ? leading(unit) : unit,
  )
  return { ...reading, units: led }
}

/** The unit as one that leads; made anew, field by field, as copies of objects of several shapes are slow. */
const leading = ({ name, group, start, end }: ReadUnit): ReadUnit =>
  group ? { name, role: 'lead', group, start, end } : { name, role: 'lead', start, end }
