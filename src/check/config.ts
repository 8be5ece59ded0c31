/** What a configuration says, merged over what it extends, and what of it holds for one file. */
import type { Severity } from '../model.ts'
import type { UnitRegistry } from '../output/registry.ts'
import type { RuleSetting } from './check.ts'
import { RULES } from './rules.ts'
import type { Level } from './types.ts'

type PrintedLevel = Level | 'warn'

/** A rule's setting as a configuration file has it. */
export type PrintedSetting = PrintedLevel | readonly [PrintedLevel, Readonly<Record<string, unknown>>?]

/** A configuration file, as `schemas/config.schema.json` describes it. */
export interface ConfigFile {
  readonly $schema?: string
  readonly extends?: string | readonly string[]
  readonly rules?: Readonly<Record<string, PrintedSetting>>
  readonly overrides?: readonly {
    readonly files: readonly string[]
    readonly rules: Readonly<Record<string, PrintedSetting>>
  }[]
  readonly units?: Readonly<Record<string, UnitRegistry['units'][string] | null>>
  readonly inherit?: boolean
  readonly failOn?: Severity
  readonly maxWarnings?: number
  readonly baseline?: string
}

/** The settings of rules by id. */
export type Settings = Readonly<Record<string, RuleSetting>>

/** Settings for the files that the globs match; globs are taken from `folder`. */
export interface Override {
  readonly folder: string
  readonly files: readonly string[]
  readonly rules: Settings
}

/** A configuration, ready for use. `baseline` is a whole path. */
export interface Config {
  readonly rules: Settings
  readonly overrides: readonly Override[]
  readonly units?: UnitRegistry['units']
  readonly inherit?: boolean
  readonly failOn?: Severity
  readonly maxWarnings?: number
  readonly baseline?: string
}

/** A configuration that says nothing. */
export const NO_CONFIG: Config = { rules: {}, overrides: [] }

function levelOf(printed: PrintedLevel): Level {
  return printed === 'warn' ? 'warning' : printed
}

function settingsOf(printed: Readonly<Record<string, PrintedSetting>> = {}): Settings {
  return Object.fromEntries(
    Object.entries(printed).map(([id, setting]): [string, RuleSetting] => {
      if (typeof setting === 'string') return [id, { level: levelOf(setting) }]
      const [level, options] = setting
      return [id, { level: levelOf(level), ...(options && { options }) }]
    }),
  )
}

/** Takes a valid file's content. `folder` is where it stands; `resolve` makes whole paths of its paths. */
export function configOf(file: ConfigFile, folder: string, resolve: (path: string) => string): Config {
  const { units, inherit, failOn, maxWarnings, baseline } = file
  return {
    rules: settingsOf(file.rules),
    overrides: (file.overrides ?? []).map(({ files, rules }) => ({
      folder,
      files,
      rules: settingsOf(rules),
    })),
    ...(units && {
      units: Object.fromEntries(Object.entries(units).map(([name, unit]) => [name, unit ?? {}])),
    }),
    ...(inherit !== undefined && { inherit }),
    ...(failOn !== undefined && { failOn }),
    ...(maxWarnings !== undefined && { maxWarnings }),
    ...(baseline !== undefined && { baseline: resolve(baseline) }),
  }
}

/** Settings over settings: a level alone keeps the options that were given before. */
function mergeSettings(below: Settings, above: Settings): Settings {
  const merged: Record<string, RuleSetting> = { ...below }
  for (const [id, setting] of Object.entries(above)) merged[id] = { ...merged[id], ...setting }
  return merged
}

/** A configuration laid over the one that it extends. Units of one name replace each other. */
export function mergeConfigs(below: Config, above: Config): Config {
  const units = below.units || above.units ? { ...below.units, ...above.units } : undefined
  return {
    ...below,
    ...above,
    rules: mergeSettings(below.rules, above.rules),
    overrides: [...below.overrides, ...above.overrides],
    ...(units && { units }),
  }
}

/** The settings that hold for one file. `matches` says whether a file is among an override's. */
export function settingsFor(config: Config, matches: (override: Override) => boolean): Settings {
  return config.overrides
    .filter(matches)
    .reduce((settings, override) => mergeSettings(settings, override.rules), config.rules)
}

/** The configuration in full, with every rule's level and options, as a file that says the same. */
export function printedConfig(config: Config, settings: Settings = config.rules): ConfigFile {
  const rules = RULES.map(({ id, level, options }): [string, PrintedSetting] => {
    const setting = settings[id]
    const given = { ...options, ...setting?.options }
    const printed = setting?.level ?? level
    return [id, Object.keys(given).length > 0 ? [printed, given] : printed]
  })
  const { units, inherit = true, failOn = 'error', maxWarnings, baseline } = config
  return {
    rules: Object.fromEntries(rules),
    ...(units && { units }),
    inherit,
    failOn,
    ...(maxWarnings !== undefined && { maxWarnings }),
    ...(baseline !== undefined && { baseline }),
  }
}
