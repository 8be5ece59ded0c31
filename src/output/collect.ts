/** For writers that need all notices before the first line. */
import type { Notice } from '../model.ts'

/** All notices that come. */
export async function collect(values: AsyncIterable<unknown>): Promise<Notice[]> {
  const notices: Notice[] = []
  for await (const value of values) notices.push(value as Notice)
  return notices
}
