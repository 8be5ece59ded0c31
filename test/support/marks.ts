import { markLabels } from '../../src/outline/mark.ts'

/** The labels of the paragraphs, `-` for those without. */
export const marks = (...paragraphs: readonly (string | undefined)[]): string =>
  markLabels(paragraphs)
    .map(label => label?.printed ?? '-')
    .join(' ')
