/** Two editions of a plan, compared. */
export { diff } from './diff.ts'
export type { Change, ChangeKind, Difference, Edition, Ref } from './types.ts'
