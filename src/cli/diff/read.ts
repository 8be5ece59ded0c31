/** Reads one edition: a notice, or the plans of a data file. */
import type { Notice } from '../../model.ts'
import { noticesOf } from '../check/collect.ts'
import type { Context } from '../context.ts'
import { KnownError } from '../exit.ts'
import { findInputs } from '../inputs.ts'
import { knownError } from '../read.ts'

/** Throws `KnownError` for what is missing, is no file, or cannot be read. */
export async function readEdition(
  name: string,
  { encoding }: { readonly encoding?: string },
  context: Context,
): Promise<readonly Notice[]> {
  const { list } = await findInputs(context.io, [name], { extensions: [] }, error => Promise.reject(error))
  const [input] = list
  if (!input) throw new KnownError('input.missing', { name })
  try {
    const { notices } = await noticesOf(input, true, encoding, context)
    return notices
  } catch (error) {
    throw knownError(error, name) ?? error
  }
}
