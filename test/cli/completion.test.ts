/** `yaoyao-plan completion`: the scripts are read by the shells that they are for, where those are installed. */
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../../src/cli/commands/index.ts'
import { cli, temporaryFolder } from '../support/cli.ts'

const isInstalled = (shell: string): boolean => spawnSync(shell, ['--version']).status === 0

async function script(shell: string, language = 'en'): Promise<string> {
  const { status, stdout, stderr } = await cli(['completion', shell, '--lang', language])
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  const file = join(temporaryFolder(), 'completion')
  writeFileSync(file, stdout)
  return file
}

function run(shell: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(shell, args, { encoding: 'utf8' })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  return stdout
}

/** What bash completes a line to; the last word is the one under the cursor. */
async function bashCompletes(words: readonly string[]): Promise<string[]> {
  const file = await script('bash')
  const list = ['yaoyao-plan', ...words].map(word => `'${word}'`).join(' ')
  const code = `source ${file}; COMP_WORDS=(${list}); COMP_CWORD=${words.length}; _yaoyao_plan 2>/dev/null; printf '%s\\n' "\${COMPREPLY[@]}"`
  return run('bash', ['-c', code]).trim().split('\n')
}

describe('bash', () => {
  it.each(['en', 'zh'])('reads the script (%s)', async language => {
    run('bash', ['-n', await script('bash', language)])
  })

  it('completes commands, options, values, rules and files', async () => {
    const names = COMMANDS.map(({ name }) => name)
    expect((await bashCompletes([''])).sort()).toEqual([...names, 'help'].sort())
    expect(await bashCompletes(['che'])).toEqual(['check'])
    expect(await bashCompletes(['check', '--fail'])).toEqual(['--fail-on'])
    expect(await bashCompletes(['check', '--fail-on', 'w'])).toEqual(['warning'])
    expect(await bashCompletes(['check', '--report', 's'])).toEqual(['sarif'])
    expect(await bashCompletes(['--lang', 'zh', 'rules', 'item-e'])).toEqual(['item-empty'])
    expect(await bashCompletes(['help', 'di'])).toEqual(['diff'])
    expect(await bashCompletes(['completion', 'z'])).toEqual(['zsh'])
    expect(await bashCompletes(['check', 'package.js'])).toEqual(['package.json'])
  })
})

describe.runIf(isInstalled('zsh'))('zsh', () => {
  it.each(['en', 'zh'])('reads the script (%s)', async language => {
    run('zsh', ['-n', await script('zsh', language)])
  })

  it('defines the completion', async () => {
    const file = await script('zsh')
    const code = `autoload -U compinit; compinit -D -u; source ${file}; print $_comps[yaoyao-plan]`
    expect(run('zsh', ['-f', '-c', code])).toBe('_yaoyao_plan\n')
  })
})

describe.runIf(isInstalled('fish'))('fish', () => {
  it.each(['en', 'zh'])('reads the script (%s)', async language => {
    run('fish', ['--no-execute', await script('fish', language)])
  })

  it('completes commands, options, values and rules', async () => {
    const file = await script('fish')
    const complete = (line: string): string =>
      run('fish', ['-N', '-c', `source ${file}; complete -C '${line}'`])
    expect(complete('yaoyao-plan che')).toMatch(/^check\t/)
    expect(complete('yaoyao-plan check --fail-on w')).toMatch(/^warning/m)
    expect(complete('yaoyao-plan rules item-e')).toMatch(/^item-empty/m)
    expect(complete('yaoyao-plan check --allow')).toMatch(/^--allow-empty\t/m)
  })
})

it('refuses other shells', async () => {
  const { status, stderr } = await cli(['completion', 'tcsh'])
  expect(status).toBe(2)
  expect(stderr).toMatch(/'tcsh' is not possible.*bash, zsh, fish/)
})
