/** What LibreOffice reads from our CSV and XLSX, cell by cell. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { toCsv } from '../../src/output/csv.ts'
import { toGrid } from '../../src/output/view.ts'
import type { SheetModel, SheetValue } from '../../src/output/xlsx/sheet.ts'
import { toSheets, toXlsx } from '../../src/output/xlsx.ts'
import { parse } from '../../src/parse.ts'
import { HOSTILE, SMALL } from '../support/notices.ts'
import { type OfficeCell, type OfficeSheet, openInOffice } from '../support/office.ts'
import { findProgram, mustHave } from '../support/programs.ts'

const SEED = new URL('../../fixtures/seed-text/', import.meta.url)

interface Answers {
  readonly statements: readonly { readonly units: readonly (readonly [name: string, role: string])[] }[]
}

const soffice = findProgram('soffice', 'CSV and XLSX opened by a spreadsheet program')

it.runIf(mustHave('soffice'))('has a spreadsheet program in CI', () => {
  expect(soffice).toBeDefined()
})

const printable = (text: string): string =>
  text.replace(/\t/g, ' ').replace(/[\0-\x08\x0b\x0c\x0e-\x1f]|[\ud800-\udfff]/g, '□')

function expected(value: SheetValue): OfficeCell {
  if (value instanceof Date) return { date: value.toISOString().slice(0, 10) }
  return typeof value === 'string' ? printable(value) : value
}

function trimmed(cells: OfficeCell[]): OfficeCell[] {
  while (cells.length > 0 && cells.at(-1) === undefined) cells.pop()
  return cells
}

function rowsOf(sheet: SheetModel): OfficeCell[][] {
  return [
    sheet.columns.map(({ title }) => title),
    ...sheet.rows.map(row => trimmed('group' in row ? [printable(row.group)] : row.map(expected))),
  ]
}

function letter(columns: number): string {
  return String.fromCharCode(64 + columns)
}

function compare(opened: OfficeSheet[], written: SheetModel[]): void {
  expect(opened.map(({ name }) => name)).toEqual(written.map(({ name }) => name))
  for (const [index, sheet] of written.entries()) {
    expect(opened[index]?.rows).toEqual(rowsOf(sheet))
    expect(opened[index]?.filter).toBe(`A1:${letter(sheet.columns.length)}${sheet.rows.length + 1}`)
    expect(opened[index]?.wraps).toBe(true)
  }
}

describe.runIf(soffice)('opened by LibreOffice', () => {
  it('reads every cell of a workbook, numbers as numbers and days as days', async () => {
    const opened = await openInOffice(soffice ?? '', 'plan.xlsx', await toXlsx([SMALL]))
    compare(opened, toSheets([SMALL]))
    expect(opened[0]?.rows[1]).toEqual([
      1,
      '一、夯实基础',
      '1.推进网络覆盖。\n年内新建基站120座。\n优化“最后一公里”。',
      '市经信局',
      undefined,
      '市财政局、各乡镇政府',
      undefined,
      '2024年6月底前完成',
      { date: '2024-06-30' },
      undefined,
      12,
    ])
  })

  it('shows the seed as 25 rows with the units of its answers, in CSV and XLSX', async () => {
    const seed = parse(readFileSync(new URL('source.txt', SEED)), { name: 'source.txt' })
    const answers = JSON.parse(readFileSync(new URL('answers.json', SEED), 'utf8')) as Answers
    const named = answers.statements.map(({ units }) => units.map(([name]) => name).join('、'))
    expect(named).toHaveLength(25)
    const opened = await openInOffice(soffice ?? '', 'seed.xlsx', await toXlsx([seed]))
    const [, ...tasks] = opened[0]?.rows ?? []
    expect(tasks.map(row => row[0])).toEqual(named.map((_, index) => index + 1))
    expect(tasks.map(row => row[4])).toEqual(named)
    const [, ...units] = opened[1]?.rows ?? []
    expect(units.reduce((sum, row) => sum + Number(row[3]), 0)).toBe(123)
    expect(opened[2]?.rows[1]?.[3]).toEqual({ date: '2018-04-12' })
    const [csv] = await openInOffice(soffice ?? '', 'seed.csv', toCsv([seed]))
    expect(csv?.rows.slice(1).map(row => row[8])).toEqual(named)
  })

  it('reads several notices as groups, and hostile texts as texts', async () => {
    const notices = [SMALL, HOSTILE]
    const opened = await openInOffice(soffice ?? '', 'plans.xlsx', await toXlsx(notices))
    compare(opened, toSheets(notices))
    const cells = opened.flatMap(({ rows }) => rows.flat())
    expect(cells.filter(value => typeof value === 'object' && 'formula' in value)).toEqual([])
    expect(cells).toContain('=HYPERLINK("https://example.org";"点")')
  })

  it.each(['plan', 'items', 'units'] as const)('reads every cell of the CSV of %s', async view => {
    const notices = [SMALL, HOSTILE]
    const [sheet] = await openInOffice(soffice ?? '', 'plan.csv', toCsv(notices, { view, bom: true }))
    const grid = toGrid(notices, view)
    const rows = grid.rows.map(row =>
      trimmed(row.map(value => (typeof value === 'string' ? csvText(value) : value))),
    )
    expect(sheet?.rows).toEqual([[...grid.header], ...rows])
  })
})

/** Defused; halves of surrogate pairs replaced by the UTF-8 writer, control characters left out by LibreOffice. */
function csvText(text: string): string {
  const defused = /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text
  return defused.replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, '').replace(/[\ud800-\udfff]/g, '\ufffd')
}
