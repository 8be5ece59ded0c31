/** Sheets to an Office Open XML workbook (ECMA-376). */
import type { Cell, Row } from 'write-excel-file/universal'
import { autoFilter } from './filter.ts'
import type { GroupRow, SheetModel, SheetValue } from './sheet.ts'

/** What one cell may hold (Excel specifications and limits). */
const CELL_LIMIT = 32_767
const CUT = '…'

/** Not in XML 1.0 (section 2.2), and halves of a surrogate pair: shown as a box, so that the loss is seen. */
const UNPRINTABLE =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffd-\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** `_x0041_` in a cell is read as `A` (ECMA-376-1, 22.9.2.19, ST_Xstring). */
const ESCAPE_LIKE = /_(?=x[0-9a-fA-F]{4}_)/g

function cellText(text: string): string {
  const cut = text.length > CELL_LIMIT ? `${text.slice(0, CELL_LIMIT - CUT.length)}${CUT}` : text
  return cut
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(UNPRINTABLE, '□')
    .replace(ESCAPE_LIKE, '_x005F_')
}

const BORDER = { borderStyle: 'thin', borderColor: '#d0d5dd' } as const
const BODY = { wrap: true, alignVertical: 'top', ...BORDER } as const
const HEADER = {
  ...BORDER,
  fontWeight: 'bold',
  align: 'center',
  alignVertical: 'center',
  wrap: true,
  textColor: '#ffffff',
  backgroundColor: '#1f4e79',
} as const
const GROUP = {
  ...BORDER,
  wrap: true,
  fontWeight: 'bold',
  alignVertical: 'center',
  backgroundColor: '#ddebf7',
} as const

function cell(value: SheetValue): Cell {
  if (value === undefined) return { ...BODY }
  if (typeof value === 'number') return { ...BODY, type: Number, value, align: 'center' }
  if (typeof value === 'string') return { ...BODY, type: String, value: cellText(value) }
  return { ...BODY, type: Date, value, format: 'yyyy-mm-dd', align: 'center' }
}

function isGroup(row: readonly SheetValue[] | GroupRow): row is GroupRow {
  return 'group' in row
}

function dataOf({ columns, rows }: SheetModel): Row[] {
  return [
    columns.map(({ title }): Cell => ({ ...HEADER, type: String, value: title, height: 24 })),
    ...rows.map((row): Row => {
      if (!isGroup(row)) return row.map(cell)
      const title: Cell = {
        ...GROUP,
        type: String,
        value: cellText(row.group),
        columnSpan: columns.length,
        height: 22,
      }
      return [title, ...columns.slice(1).map(() => null)]
    }),
  ]
}

/** The workbook's bytes. The library is loaded here, so that it costs nothing before. */
export async function writeWorkbook(sheets: readonly SheetModel[]): Promise<Uint8Array> {
  const [{ default: writeExcelFile }, markup] = await Promise.all([
    import('write-excel-file/universal'),
    import('write-excel-file/utility'),
  ])
  const blob = await writeExcelFile(
    sheets.map(sheet => ({
      data: dataOf(sheet),
      sheet: sheet.name,
      columns: sheet.columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      orientation: 'landscape' as const,
    })),
    { fontFamily: 'Microsoft YaHei', fontSize: 10, features: [autoFilter(sheets, markup)] },
  ).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}
