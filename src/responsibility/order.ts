/** 列第一位者为牵头单位: what an order rule makes of a reading. */
import type { OrderRule, Reading } from './types.ts'

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
  return {
    ...reading,
    units: units.map((unit, index) =>
      unit.role === 'responsible' && leads(unit.start, index) ? { ...unit, role: 'lead' } : unit,
    ),
  }
}
