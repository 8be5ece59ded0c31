/** The stages of `parse`, each a pure function; nothing flows back. */
export { type Frame, readFrame } from './notice/frame.ts'
export type { Draft } from './notice/parts.ts'
export type { Kind, Taken } from './notice/taken.ts'
export { type Label, readLabel } from './outline/labels.ts'
export { type Outline, readOutline } from './outline/read.ts'
export { STYLES, type Style } from './outline/styles.ts'
export { type Branch, buildTree, type Tree } from './outline/tree.ts'
export {
  type Context as ReadingContext,
  type Found,
  findStatements,
  type OrderRule,
  type Reading,
  type ReadStanding,
  type ReadUnit,
  readCell,
  readStatement,
} from './responsibility/index.ts'
export type { Block, Cell, Fact, Look, Page, Paragraph, TableBlock } from './source/block.ts'
export { type Decoded, type DecodeProblem, decode } from './source/decode.ts'
export { looksLikeHtml, readHtml } from './source/html.ts'
export { readPlain } from './source/plain.ts'
export { type Locate, positions } from './source/position.ts'
export { range, slice, type Text as SourceText } from './source/text.ts'
export { type Trace, type TracedUnit, type TraceKind, trace } from './trace/trace.ts'
