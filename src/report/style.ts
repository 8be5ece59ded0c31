/** The page's style sheet: light, dark, print. */
import { LAYOUT } from './styleLayout.ts'

/** Colours by meaning. Text on its ground has a contrast of 4.5 or more (WCAG 2.2, 1.4.3), in both themes. */
const LIGHT: Readonly<Record<string, string>> = {
  page: '#f4f6fa',
  panel: '#ffffff',
  ink: '#1a2233',
  soft: '#515d74',
  line: '#dfe4ee',
  link: '#1d56c9',
  accent: '#1d56c9',
  mark: '#ffe99a',
  pick: '#e4edff',
  lead: '#b3261e',
  'lead-bg': '#fdebe9',
  responsible: '#1a56c4',
  'responsible-bg': '#e8f0fe',
  support: '#0b6b48',
  'support-bg': '#e1f5ec',
  guide: '#6b3fb5',
  'guide-bg': '#f1eafc',
  due: '#8a4b00',
  'due-bg': '#fdf1dc',
  h1: '#e3edfd',
  h2: '#bcd4fa',
  h3: '#8db4f5',
  h4: '#2f66d0',
  h5: '#183f92',
  'h-ink': '#0e2550',
  'h-ink-deep': '#ffffff',
}

const DARK: Readonly<Record<string, string>> = {
  page: '#10141d',
  panel: '#181e2a',
  ink: '#e7ebf3',
  soft: '#a4afc3',
  line: '#2c3547',
  link: '#8ab4ff',
  accent: '#8ab4ff',
  mark: '#6a5500',
  pick: '#25365a',
  lead: '#ff9d94',
  'lead-bg': '#45201d',
  responsible: '#9bc0ff',
  'responsible-bg': '#1c3156',
  support: '#79d9b0',
  'support-bg': '#143b2c',
  guide: '#cbb0ff',
  'guide-bg': '#35245a',
  due: '#f4c27a',
  'due-bg': '#42300f',
  h1: '#1b2b4a',
  h2: '#23407a',
  h3: '#2c56ab',
  h4: '#79a8f8',
  h5: '#bcd4ff',
  'h-ink': '#e7efff',
  'h-ink-deep': '#0b1a38',
}

function variables(colours: Readonly<Record<string, string>>): string {
  return Object.entries(colours)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';')
}

const ROLE_RULES = ['lead', 'responsible', 'support', 'guide', 'due']
  .map(role => `.${role}{--role:var(--${role});--role-bg:var(--${role}-bg)}`)
  .join('\n')

const HEAT_RULES = [1, 2, 3, 4, 5]
  .map(
    level =>
      `.matrix td.h${level}{background:var(--h${level});color:var(--${level > 3 ? 'h-ink-deep' : 'h-ink'})}`,
  )
  .join('\n')

/** The whole style sheet. Older browsers know all of it: no nesting, no `light-dark()`, no `:has()`. */
export const STYLE: string = `
:root{color-scheme:light;${variables(LIGHT)}}
@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;${variables(DARK)}}}
@media screen{:root[data-theme=dark]{color-scheme:dark;${variables(DARK)}}}
${LAYOUT}
${ROLE_RULES}
${HEAT_RULES}
`
