/** The table of rules, in the order in which lists show them. A new rule is a file in rules/ and a row here. */
import { bracketMixed } from './rules/bracket-mixed.ts'
import { bracketUnbalanced } from './rules/bracket-unbalanced.ts'
import { characterUndecodable } from './rules/character-undecodable.ts'
import { dateImpossible } from './rules/date-impossible.ts'
import { deadlineEarly } from './rules/deadline-early.ts'
import { deadlineMissing } from './rules/deadline-missing.ts'
import { documentNumber } from './rules/document-number.ts'
import { documentYear } from './rules/document-year.ts'
import { itemEmpty } from './rules/item-empty.ts'
import { itemRepeated } from './rules/item-repeated.ts'
import { leadMissing } from './rules/lead-missing.ts'
import { leadSingle } from './rules/lead-single.ts'
import { noticeEmpty } from './rules/notice-empty.ts'
import { numberRepeated } from './rules/number-repeated.ts'
import { numberSkipped } from './rules/number-skipped.ts'
import { numberStyle } from './rules/number-style.ts'
import { separatorStray } from './rules/separator-stray.ts'
import { signatureMissing } from './rules/signature-missing.ts'
import { statementUnclear } from './rules/statement-unclear.ts'
import { titleMissing } from './rules/title-missing.ts'
import { unitMissing } from './rules/unit-missing.ts'
import { unitName } from './rules/unit-name.ts'
import { unitPlaceholder } from './rules/unit-placeholder.ts'
import { unitRepeated } from './rules/unit-repeated.ts'
import { unitUnknown } from './rules/unit-unknown.ts'
import type { Rule } from './types.ts'

/** Every rule, by category. */
export const RULES: readonly Rule[] = [
  unitMissing,
  leadMissing,
  leadSingle,
  unitRepeated,
  unitUnknown,
  unitName,
  unitPlaceholder,
  separatorStray,
  statementUnclear,
  numberSkipped,
  numberRepeated,
  numberStyle,
  itemEmpty,
  itemRepeated,
  bracketUnbalanced,
  bracketMixed,
  characterUndecodable,
  dateImpossible,
  deadlineMissing,
  deadlineEarly,
  documentNumber,
  documentYear,
  noticeEmpty,
  titleMissing,
  signatureMissing,
]

/** The rules by id. */
export const RULE_BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map(rule => [rule.id, rule]))
