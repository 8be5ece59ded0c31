/** The types of `src/model.ts` and `schemas/plan.schema.json` say the same: the schema, put as a type, is identical. */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { planSchema } from '../../src/schema/index.ts'
import { ROOT, temporaryFolder } from '../support/cli.ts'

interface Schema {
  $ref?: string
  const?: unknown
  enum?: unknown[]
  type?: string | string[]
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: Schema | boolean
  items?: Schema | Schema[]
  definitions?: Record<string, Schema>
  description?: string
}

const file: Schema = JSON.parse(readFileSync(join(ROOT, 'schemas/plan.schema.json'), 'utf8'))

const SIMPLE: Readonly<Record<string, string>> = { string: 'string', integer: 'number', number: 'number' }

function objectType(schema: Schema): string {
  const rest = schema.additionalProperties
  if (typeof rest === 'object') return `Record<string, ${typeOf(rest)}>`
  if (rest !== false) throw new Error('an object that is neither closed nor a dictionary')
  const members = Object.entries(schema.properties ?? {}).map(
    ([name, each]) => `${name}${schema.required?.includes(name) ? '' : '?'}: ${typeOf(each)}`,
  )
  return `{ ${members.join('; ')} }`
}

function typeOf(schema: Schema): string {
  if (schema.$ref) return schema.$ref.split('/').at(-1) ?? ''
  if ('const' in schema) return JSON.stringify(schema.const)
  if (schema.enum) return schema.enum.map(value => JSON.stringify(value)).join(' | ')
  if (Array.isArray(schema.type)) return schema.type.map(type => typeOf({ ...schema, type })).join(' | ')
  if (schema.type === 'object') return objectType(schema)
  if (schema.type === 'array' && Array.isArray(schema.items))
    return `[${schema.items.map(typeOf).join(', ')}]`
  if (schema.type === 'array' && schema.items) return `(${typeOf(schema.items as Schema)})[]`
  const simple = SIMPLE[schema.type ?? '']
  if (!simple) throw new Error(`no type for ${JSON.stringify(schema)}`)
  return simple
}

/** Where a property has no description, by its path. */
function undescribed(schema: Schema, path = ''): string[] {
  return Object.entries({ ...schema.properties, ...schema.definitions }).flatMap(([name, each]) => [
    ...(each.description ? [] : [`${path}/${name}`]),
    ...undescribed(each, `${path}/${name}`),
  ])
}

describe('schemas/plan.schema.json', () => {
  it('is the one that was made into code', () => {
    expect(planSchema).toEqual(file)
  })

  it('is draft-07 with an $id, and describes every property', () => {
    expect(planSchema.$schema).toBe('http://json-schema.org/draft-07/schema#')
    expect(planSchema.$id).toMatch(/\S/)
    expect(undescribed(file)).toEqual([])
  })

  it('says exactly what the types say', () => {
    const definitions = Object.entries({ ...file.definitions, Notice: file })
    const model = join(ROOT, 'src/model.ts')
    const named = readFileSync(model, 'utf8')
    const compared = definitions
      .map(([name]) => name)
      .filter(name => new RegExp(`export (?:interface|type) ${name}\\b`).test(named))
    const source = [
      `import type * as model from ${JSON.stringify(model)}`,
      'type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false',
      ...definitions.map(([name, schema]) => `type ${name} = ${typeOf(schema)}`),
      ...compared.map(name => `export const same${name}: Same<${name}, model.${name}> = true`),
    ].join('\n')
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'agreement.ts'), source)
    const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc')
    const options = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--allowImportingTsExtensions']
    const args = [tsc, ...options, '--module', 'nodenext', 'agreement.ts']
    const run = spawnSync(process.execPath, args, { encoding: 'utf8', cwd: folder })
    expect(run.stdout).toBe('')
    expect(compared.length).toBeGreaterThan(10)
  })
})
