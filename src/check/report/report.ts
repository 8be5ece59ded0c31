/** What a check found, and what a report format is. */
import type { Language, Say } from '../../messages/index.ts'
import type { Position } from '../../model.ts'
import type { Counts } from '../policy.ts'
import type { Finding } from '../types.ts'

/** An item of a notice: what JUnit has a case for. */
export interface CheckedItem {
  /** Labels from the outermost node to the item. */
  readonly path: readonly string[]
  readonly title: string
  readonly position?: Position
}

/** One notice of a file. */
export interface CheckedNotice {
  readonly title?: string
  readonly items: readonly CheckedItem[]
  /** What is reported, in the order of the source. */
  readonly findings: readonly Finding[]
  /** How many findings the baseline knows. */
  readonly known: number
}

/** One file: a notice, or a data file with one or more. */
export interface CheckedFile {
  /** As given, from the current folder, with `/`. */
  readonly name: string
  /** The decoded text that the positions point into. */
  readonly source: string
  readonly notices: readonly CheckedNotice[]
}

/** A file that could not be read. */
export interface UnreadFile {
  readonly name: string
  /** In the reader's language. */
  readonly reason: string
}

/** A whole run. */
export interface Report {
  readonly files: readonly CheckedFile[]
  readonly unread: readonly UnreadFile[]
  readonly counts: Counts
  readonly known: number
  readonly failed: boolean
}

/** Styles of the text report; each gives its text back where there is no colour. */
export type Style = (text: string) => string

/** What a format may ask for. */
export interface Tools {
  readonly language: Language
  readonly say: Say
  readonly version: string
  readonly styles: Readonly<Record<'error' | 'warning' | 'info' | 'bold' | 'dim', Style>>
  /** The width of the terminal in columns. */
  readonly columns: number
  /** Whether there is a GitHub step summary for what does not fit the log. */
  readonly stepSummary: boolean
}

/** A finished report. */
export interface Rendered {
  readonly text: string
  /** Markdown for GitHub's step summary. */
  readonly stepSummary?: string
}

/** A report format. */
export interface ReportFormat {
  readonly name: string
  /** Extensions of files that are written in it unless `--report` says otherwise. */
  readonly extensions: readonly string[]
  /** Whether a program reads it, so that nothing else may stand in the same stream. */
  readonly whole: boolean
  readonly render: (report: Report, tools: Tools) => Rendered
}

/** All findings of a run with their files, in order. */
export function allFindings(report: Report): { readonly file: CheckedFile; readonly finding: Finding }[] {
  return report.files.flatMap(file =>
    file.notices.flatMap(notice => notice.findings.map(finding => ({ file, finding }))),
  )
}

/** Where a finding is said to be: its position's start, or the file's first character. */
export function startOf(finding: Finding): { readonly line: number; readonly column: number } {
  return finding.position?.start ?? { line: 1, column: 1 }
}
