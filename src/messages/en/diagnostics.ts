/** Words of the diagnostics: `diagnostic.` and the code. The English ones stand beside the codes, in `src/diagnostics.ts`. */
import { DIAGNOSTICS, type DiagnosticCode } from '../../diagnostics.ts'

export type DiagnosticWords = Readonly<Record<`diagnostic.${DiagnosticCode}`, string>>

export const diagnostics: DiagnosticWords = Object.fromEntries(
  Object.entries(DIAGNOSTICS).map(([code, { message }]) => [`diagnostic.${code}`, message]),
) as DiagnosticWords
