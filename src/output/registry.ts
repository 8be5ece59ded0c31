/** The names of units: which printed names mean one unit, and which units a group (各成员单位) stands for. */

/** One unit of the registry. */
export interface RegistryUnit {
  /** Other printed forms of the name. */
  readonly aliases?: readonly string[]
  /** For a group: the units that it stands for, by name or alias. */
  readonly members?: readonly string[]
}

/** The `units` of a configuration, by official name. */
export interface UnitRegistry {
  readonly units: Readonly<Record<string, RegistryUnit>>
}

/** A registry made ready for look-ups. */
export interface UnitNames {
  /** The official name of a printed one; the printed one itself when the registry does not know it. */
  canonical(printed: string): string
  /** Whom a printed name means, groups replaced by their members; the name itself when it is no group of the registry. */
  expand(printed: string): string[]
}

/** Look-ups over `registry`; without one, every name means itself. */
export function unitNames(registry?: UnitRegistry): UnitNames {
  const official = new Map<string, string>()
  const members = new Map<string, readonly string[]>()
  for (const [name, unit] of Object.entries(registry?.units ?? {})) {
    official.set(name, name)
    if (unit.members?.length) members.set(name, unit.members)
  }
  for (const [name, unit] of Object.entries(registry?.units ?? {}))
    for (const alias of unit.aliases ?? []) if (!official.has(alias)) official.set(alias, name)
  const canonical = (printed: string): string => official.get(printed) ?? printed
  const expand = (printed: string): string[] => {
    const reached = new Set<string>()
    const seen = new Set<string>()
    const stack = [canonical(printed)]
    for (let name = stack.pop(); name !== undefined; name = stack.pop()) {
      if (seen.has(name)) continue
      seen.add(name)
      const below = members.get(name)
      if (below) stack.push(...below.map(canonical).reverse())
      else reached.add(name)
    }
    return [...reached]
  }
  return { canonical, expand }
}
