/** Words of the views, of the command `report` and of the progress. */
export const output = {
  'option.view': 'what to write: the plan whole, a row per item, or a row per unit',
  'option.bom': 'begin CSV with a byte order mark, for Excel',
  'option.expandGroups': "count the members of the configuration's unit groups in place of the group",
  'command.report': 'write a page of one file: units, sections, deadlines, the whole plan',
  'option.reportPage': 'write the page to this file (else to standard output)',
  'progress.line': '{done} of {total} read · {rate}/s · {left} s left',
  'progress.summary': '{total} read in {time} s ({rate}/s)',
} as const
