/** The diagnostics by code: codes are public and stable; the words are in `src/messages/<language>/diagnostics.ts`. */
import { diagnostics as english } from '../messages/en/diagnostics.ts'
import { fill, type MessageArgs } from '../messages/index.ts'
import type { Diagnostic, Position, Severity } from '../model.ts'

type CodeOf<Key> = Key extends `diagnostic.${infer Code}` ? Code : never

/** A code, as it stands in the data and in front of the message on standard error. */
export type DiagnosticCode = CodeOf<keyof typeof english>

/** How bad each diagnostic is. `error` makes `parse` exit with 1. */
export const SEVERITIES: Readonly<Record<DiagnosticCode, Severity>> = {
  'undecodable-bytes': 'error',
  'replacement-character': 'warning',
  'empty-notice': 'error',
  'unclosed-bracket': 'warning',
  'mixed-bracket': 'info',
  'number-skipped': 'warning',
  'number-repeated': 'warning',
  'number-restarted': 'info',
  'unplaced-text': 'warning',
  'item-without-unit': 'error',
}

/** A diagnostic with its English message. `args` are what its template names. */
export function diagnostic<C extends DiagnosticCode>(
  code: C,
  args: MessageArgs<`diagnostic.${C}`>,
  position?: Position,
): Diagnostic {
  const values: Record<string, string | number> = args
  return {
    code,
    severity: SEVERITIES[code],
    message: fill(english[`diagnostic.${code}`], values),
    ...(Object.keys(values).length > 0 ? { args: { ...values } } : {}),
    ...(position ? { position } : {}),
  }
}
