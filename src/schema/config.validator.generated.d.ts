import type { ErrorObject } from 'ajv'

/** The validator as plain code; made by `build.mjs` with ajv. After a call that returned false it has `errors`. */
declare const validate: {
  (value: unknown): boolean
  errors?: ErrorObject[] | null
}
export default validate
