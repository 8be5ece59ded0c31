/** The unit registry for a run: that of the inputs' configurations. */
import type { RegistryUnit } from '../output/registry.ts'
import type { UnitOptions } from '../output/units.ts'
import type { Context } from './context.ts'
import type { Input } from './inputs.ts'

/** What `withUnits` adds. */
export interface UnitFlags {
  readonly config?: string
  readonly expandGroups?: true
}

/** Reads the configurations of all inputs and lays their registries together. Throws `KnownError` for a wrong one. */
export async function unitOptions(
  inputs: readonly Input[],
  flags: UnitFlags,
  context: Context,
): Promise<UnitOptions> {
  const { Configs } = await import('./check/config.ts')
  const configs = new Configs(context, flags.config)
  const units: Record<string, RegistryUnit> = {}
  for (const input of inputs) Object.assign(units, (await configs.for(input.path)).units)
  return {
    ...(Object.keys(units).length > 0 ? { registry: { units } } : {}),
    ...(flags.expandGroups ? { expandGroups: true } : {}),
  }
}
