/** What a real spreadsheet program reads from a file. */
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { type CheerioAPI, load } from 'cheerio/slim'

/** A cell as LibreOffice holds it. */
export type OfficeCell = string | number | { date: string } | { formula: string } | undefined

/** One sheet as LibreOffice holds it. */
export interface OfficeSheet {
  readonly name: string
  readonly rows: OfficeCell[][]
  /** The range with filter buttons, `A1:H26`. */
  readonly filter?: string
  /** Whether every filled body cell wraps its text. */
  readonly wraps: boolean
}

const run = promisify(execFile)

/** Comma, double quote, UTF-8, from line 1; a quoted field is a text. */
const CSV_FILTER = 'Text - txt - csv (StarCalc):44,34,76,1,,0,true,false'

/** Opens a file of this name and content and reads it back through a flat OpenDocument file. */
export async function openInOffice(
  soffice: string,
  name: string,
  content: Uint8Array | string,
): Promise<OfficeSheet[]> {
  const folder = await mkdtemp(join(tmpdir(), 'office-'))
  try {
    await writeFile(join(folder, name), content)
    await run(soffice, [
      '--headless',
      '--norestore',
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`,
      ...(name.endsWith('.csv') ? [`--infilter=${CSV_FILTER}`] : []),
      '--convert-to',
      'fods',
      '--outdir',
      folder,
      join(folder, name),
    ])
    return sheetsOf(await readFile(join(folder, name.replace(/\.\w+$/, '.fods')), 'utf8'))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

type Element = ReturnType<CheerioAPI>[number]

function textOf($: CheerioAPI, paragraph: Element): string {
  return $(paragraph)
    .contents()
    .toArray()
    .map(node => {
      if (node.type === 'text') return node.data
      if (node.type !== 'tag') return ''
      if (node.name === 'text:s') return ' '.repeat(Number(node.attribs['text:c'] ?? 1))
      if (node.name === 'text:tab') return '\t'
      if (node.name === 'text:line-break') return '\n'
      return textOf($, node)
    })
    .join('')
}

function cellOf($: CheerioAPI, cell: Element): OfficeCell {
  const { attribs } = cell as Element & { attribs: Record<string, string> }
  if (attribs['table:formula']) return { formula: attribs['table:formula'] }
  switch (attribs['office:value-type']) {
    case 'float':
      return Number(attribs['office:value'])
    case 'date':
      return { date: attribs['office:date-value'] ?? '' }
    case 'string':
      return $(cell)
        .children('text\\:p')
        .toArray()
        .map(paragraph => textOf($, paragraph))
        .join('\n')
    default:
      return undefined
  }
}

function rowOf($: CheerioAPI, row: Element): OfficeCell[] {
  const cells = $(row)
    .children('table\\:table-cell, table\\:covered-table-cell')
    .toArray()
    .flatMap(cell => {
      const value = cellOf($, cell)
      const repeated = Number($(cell).attr('table:number-columns-repeated') ?? 1)
      return Array<OfficeCell>(repeated > 500 ? 0 : repeated).fill(value)
    })
  while (cells.length > 0 && cells.at(-1) === undefined) cells.pop()
  return cells
}

function sheetsOf(fods: string): OfficeSheet[] {
  const $ = load(fods, { xml: { xmlMode: true } })
  const wrapping = new Set(
    $('style\\:style')
      .toArray()
      .filter(style => $(style).find('[fo\\:wrap-option="wrap"]').length > 0)
      .map(style => $(style).attr('style:name')),
  )
  return $('table\\:table')
    .toArray()
    .map(table => {
      const name = $(table).attr('table:name') ?? ''
      const rows = $(table)
        .find('table\\:table-row')
        .toArray()
        .map(row => rowOf($, row))
      while (rows.length > 0 && rows.at(-1)?.length === 0) rows.pop()
      const filter = $('table\\:database-range[table\\:display-filter-buttons="true"]')
        .toArray()
        .map(range => $(range).attr('table:target-range-address') ?? '')
        .find(address => address.includes(name))
      const filled = $(table)
        .find('table\\:table-row')
        .slice(1)
        .find('table\\:table-cell[office\\:value-type="string"][table\\:style-name]')
        .toArray()
      return {
        name,
        rows,
        wraps: filled.every(cell => wrapping.has($(cell).attr('table:style-name'))),
        ...(filter ? { filter: filter.replace(/(?:\$?[^.:]*\.)/g, '').replaceAll('$', '') } : {}),
      }
    })
}
