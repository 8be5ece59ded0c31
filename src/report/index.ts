/** The report: notices as one page that people open. */
import type { Language } from '../messages/index.ts'
import type { Notice } from '../model.ts'
import type { UnitOptions } from '../output/units.ts'
import { reportOf } from './model.ts'
import { page } from './page.ts'

/** How the report is written. */
export interface ReportOptions extends UnitOptions {
  /** The language that the page opens in; it holds both. Default: Chinese. */
  readonly language?: Language
  /** The decoded text of each notice, in the order of the notices; with it, items show their passage of the source. */
  readonly sources?: readonly (string | undefined)[]
}

/**
 * One self-contained HTML page: each notice's card, the units' shares as bars and as a heat map, deadlines on a time
 * line, and the whole plan with its units as chips; filters by unit, role and text; several notices begin with an
 * overview. It loads nothing, reads well without scripts, and shows every text of a notice as text.
 *
 * @param notices what `parse` returned, one or many
 * @returns the page, to be written as UTF-8
 */
export async function toReport(notices: readonly Notice[], options: ReportOptions = {}): Promise<string> {
  return page(reportOf(notices, options.sources ?? [], options), options.language ?? 'zh')
}
