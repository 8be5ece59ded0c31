/** The errors that the library throws on purpose. Everything else that it finds wrong is a diagnostic of the result. */

/**
 * Why an input cannot be read at all: it is no text (`kind` says what it looks like), or the encoding that the caller
 * asked for does not exist.
 */
export type InputProblem =
  | { readonly code: 'not-text'; readonly kind: string }
  | { readonly code: 'unknown-encoding'; readonly encoding: string }

/** Thrown by `parse` for bytes that are no text, and for an encoding that does not exist. */
export class InputError extends Error {
  readonly problem: InputProblem

  constructor(problem: InputProblem) {
    super(
      problem.code === 'not-text'
        ? `not a text or HTML file: looks like ${problem.kind}`
        : `unknown encoding '${problem.encoding}'`,
    )
    this.name = 'InputError'
    this.problem = problem
  }
}
