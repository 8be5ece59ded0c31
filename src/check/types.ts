/** What a rule is, what it sees and what it reports. */
import type { Language } from '../messages/index.ts'
import type { Position, Severity } from '../model.ts'
import type { UnitRegistry } from '../output/registry.ts'
import type { Registry } from './registry.ts'
import type { Entry, Survey } from './survey.ts'

/** How much a rule counts: a severity, or `off`. */
export type Level = Severity | 'off'

/** The shelf that a rule stands on in lists. */
export type Category = 'units' | 'numbering' | 'text' | 'dates' | 'frame'

/** Everything that a rule may look at. Rules change none of it. */
export interface View extends Survey {
  /** The units of the configuration, where it has any. */
  readonly registry?: Registry
  /** Whether the units of a heading count for the items below it. */
  readonly inherit: boolean
}

/** The values of a message's placeholders. Names and passages are given as printed. */
export type Args = Readonly<Record<string, string | number>>

/** Names between braces in a template: `{unit} twice` has `unit`. */
export type Placeholders<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never

/** Where a problem is. */
export interface Place {
  readonly position?: Position | undefined
  /** The numbered node that it concerns. */
  readonly entry?: Entry | undefined
}

/** One problem, as a rule reports it. */
export interface Problem extends Place {
  readonly message: string
  readonly args: Args
}

/** A rule's words in one language. `messages` has the same keys and placeholders in each. */
export interface Words<K extends string = string> {
  /** The rule in a few words. */
  readonly title: string
  /** Why it matters and what to do; one paragraph. */
  readonly explanation: string
  readonly messages: Readonly<Record<K, string>>
}

/** A notice that shows a rule; run as a test. */
export interface Example {
  /** The notice, as plain text. */
  readonly text: string
  /** The rule's options that it needs. */
  readonly options?: Readonly<Record<string, unknown>>
  /** The register of units that it needs. */
  readonly units?: UnitRegistry['units']
}

/** A rule, as it stands in the table. */
export interface Rule {
  readonly id: string
  readonly category: Category
  /** The level where the configuration says nothing. */
  readonly level: Level
  /** The options that the rule takes, with their defaults. */
  readonly options: Readonly<Record<string, unknown>>
  readonly words: Readonly<Record<Language, Words>>
  /** Found by this rule at least once. */
  readonly wrong: Example
  /** The same, mended: not found by this rule. */
  readonly right: Example
  /** A pure function: the problems, in any order. `options` are the defaults with the configuration's laid over. */
  readonly run: (view: View, options: Readonly<Record<string, unknown>>) => Iterable<Problem>
}

/** A rule as its file writes it: messages and options are typed by what stands there. */
export interface RuleSpec<M extends Readonly<Record<string, string>>, O extends object> {
  readonly id: string
  readonly category: Category
  readonly level: Level
  readonly options?: O
  readonly en: { readonly title: string; readonly explanation: string; readonly messages: M }
  readonly zh: Words<Extract<keyof M, string>>
  readonly wrong: Example
  readonly right: Example
  readonly run: (tools: {
    readonly view: View
    readonly options: O
    /** Makes a problem of one of the rule's messages. */
    readonly problem: <K extends Extract<keyof M, string>>(
      message: K,
      args: Readonly<Record<Placeholders<M[K]>, string | number>>,
      place: Place,
    ) => Problem
  }) => Iterable<Problem>
}

/** A finding: a problem with the rule's id and level. */
export interface Finding {
  readonly rule: string
  /** The key of the rule's message; its words are made by `describe`. */
  readonly message: string
  readonly args: Args
  readonly severity: Severity
  readonly position?: Position
  /** The labels from the outermost node to the one concerned: `["二", "（一）", "4"]`. */
  readonly path: readonly string[]
  /** Stable when lines move or items are renumbered; equal findings of one notice are counted: `…-2`. */
  readonly fingerprint: string
}
