/** A filter button on every heading: the workbook library has no option for it, but lets features add elements. */
import type { Feature } from 'write-excel-file/universal'
import type { SheetModel } from './sheet.ts'

type Markup = typeof import('write-excel-file/utility')

function corner({ rows, columns }: SheetModel, xml: Markup): string {
  return xml.getCellAddress(rows.length, columns.length - 1)
}

/** The hidden name by which spreadsheet programs find a sheet's filter (MS-XLSX, `_xlnm._FilterDatabase`). */
function definedNames(sheets: readonly SheetModel[], xml: Markup): string {
  const names = sheets.map((sheet, index) => {
    const last = corner(sheet, xml).replace(/(\D+)(\d+)/, '$$$1$$$2')
    const attributes = { name: '_xlnm._FilterDatabase', localSheetId: index, hidden: 1 }
    const range = xml.sanitizeTextContent(`'${sheet.name}'!$A$1:${last}`)
    return `${xml.getOpeningTagMarkup('definedName', attributes)}${range}${xml.getClosingTagMarkup('definedName')}`
  })
  return `${xml.getOpeningTagMarkup('definedNames')}${names.join('')}${xml.getClosingTagMarkup('definedNames')}`
}

/** The feature that gives each of `sheets` its filter buttons. */
export function autoFilter(sheets: readonly SheetModel[], xml: Markup): Feature<Blob> {
  const order = xml.getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet') ?? []
  const bookOrder = xml.getOrderOfSiblings('xl/workbook.xml', 'workbook') ?? []
  return {
    files: {
      transform: {
        'xl/workbook.xml': {
          transform(content) {
            const names = definedNames(sheets, xml)
            const present = xml.findElement(content, 'definedNames')
            return present
              ? xml.replaceElement(content, present, names)
              : xml.insertElementMarkupAccordingToOrderOfSiblings(content, names, bookOrder, 'workbook')
          },
        },
        'xl/worksheets/sheet{id}.xml': {
          transform(content, _options, { sheetIndex }) {
            const sheet = sheets[sheetIndex]
            if (!sheet) return content
            const element = xml.getSelfClosingTagMarkup('autoFilter', { ref: `A1:${corner(sheet, xml)}` })
            return xml.insertElementMarkupAccordingToOrderOfSiblings(content, element, order, 'worksheet')
          },
        },
      },
    },
  }
}
