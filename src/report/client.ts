/**
 * The page's own script. `client` is written into the page as text: it may use nothing but its argument and the
 * browser, and the page must read well without it.
 */

/** Runs in the page. `words`: by language, by key. */
export function client(words: Record<string, Record<string, string>>): void {
  const root = document.documentElement
  const form = document.querySelector<HTMLFormElement>('#filter')
  const all = <E extends Element>(selector: string): E[] => Array.from(document.querySelectorAll<E>(selector))
  /** What is read of an item; the passage of the source repeats it, with mark-up. */
  const wordsOf = (item: Element): Element[] =>
    Array.from(item.children).filter(child => !child.classList.contains('source'))
  const items = all<HTMLElement>('.item').map(element => ({
    element,
    roles: (element.dataset.roles ?? '').split(' ').map(token => token.split(':')),
    text: wordsOf(element)
      .map(child => child.textContent ?? '')
      .join('\n')
      .toLowerCase(),
  }))
  const state = { unit: '', roles: new Set<string>(), text: '' }

  const say = (key: string): string => words[root.lang.slice(0, 2)]?.[key] ?? key

  const filters = (): boolean => state.unit !== '' || state.roles.size > 0 || state.text !== ''

  const matches = ({ roles, text }: (typeof items)[number]): boolean => {
    const named = roles.some(
      ([unit = '', role = '']) =>
        (state.unit === '' || unit === state.unit) && (state.roles.size === 0 || state.roles.has(role)),
    )
    return (named || (state.unit === '' && state.roles.size === 0)) && text.includes(state.text)
  }

  const mark = (selector: string, test: (element: HTMLElement) => boolean): void => {
    for (const element of all<HTMLElement>(selector)) element.classList.toggle('on', test(element))
  }

  const count = (shown: number): void => {
    const output = form?.querySelector('output')
    if (!output) return
    const number = document.createElement('b')
    number.textContent = String(shown)
    output.replaceChildren(number, ` / ${items.length} ${say('report.shown')}`)
  }

  const highlight = (): void => {
    if (!('highlights' in CSS) || typeof Highlight === 'undefined') return
    CSS.highlights.delete('found')
    if (state.text === '') return
    const ranges: Range[] = []
    for (const element of items.filter(item => !item.element.hidden).flatMap(item => wordsOf(item.element))) {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = (node.textContent ?? '').toLowerCase()
        for (
          let at = text.indexOf(state.text);
          at >= 0;
          at = text.indexOf(state.text, at + state.text.length)
        ) {
          const range = new Range()
          range.setStart(node, at)
          range.setEnd(node, at + state.text.length)
          ranges.push(range)
        }
      }
    }
    CSS.highlights.set('found', new Highlight(...ranges))
  }

  const apply = (): void => {
    const shown = new Set<string>()
    for (const item of items) {
      item.element.hidden = !matches(item)
      if (!item.element.hidden) shown.add(item.element.id)
    }
    for (const section of all<HTMLElement>('.plan .part'))
      section.hidden = filters() && !section.querySelector('.item:not([hidden])')
    for (const entry of all<HTMLElement>('[data-item]'))
      entry.classList.toggle('off', !shown.has(entry.dataset.item ?? ''))
    for (const day of all<HTMLElement>('.days dd')) {
      day.hidden = !day.querySelector('li:not(.off)')
      if (day.previousElementSibling instanceof HTMLElement) day.previousElementSibling.hidden = day.hidden
    }
    root.classList.toggle('picked', state.unit !== '')
    mark('[data-u]', element => element.dataset.u === state.unit)
    mark('[data-unit]', element => element.dataset.unit === state.unit)
    for (const link of all<HTMLElement>('a[data-u]'))
      if (link.dataset.u === state.unit) link.setAttribute('aria-current', 'true')
      else link.removeAttribute('aria-current')
    for (const plan of all<HTMLElement>('.plan')) {
      const none = filters() && !plan.querySelector('.item:not([hidden])')
      const note = plan.querySelector<HTMLElement>('.nothing')
      if (note) note.hidden = !none
    }
    count(shown.size)
    highlight()
  }

  const read = (): void => {
    if (!form) return
    const data = new FormData(form)
    state.unit = String(data.get('unit') ?? '')
    state.roles = new Set(data.getAll('role').map(String))
    state.text = String(data.get('text') ?? '')
      .trim()
      .toLowerCase()
    apply()
  }

  /** Moves only the box that the row is in: the reader's place on the page stays. */
  const reveal = (row: HTMLElement): void => {
    const box = row.closest('.scroll')
    if (!box) return
    const inner = row.getBoundingClientRect()
    const outer = box.getBoundingClientRect()
    if (inner.top < outer.top + inner.height) box.scrollTop += inner.top - outer.top - inner.height * 2
    else if (inner.bottom > outer.bottom) box.scrollTop += inner.bottom - outer.bottom + inner.height
  }

  const pick = (unit: string): void => {
    const select = form?.querySelector('select')
    if (!select) return
    select.value = select.value === unit ? '' : unit
    read()
    for (const row of all<HTMLElement>('.bars li.on, .matrix tr.on')) reveal(row)
  }

  const translate = (language: string): void => {
    root.lang = language === 'zh' ? 'zh-CN' : language
    for (const element of all<HTMLElement>('[data-w]')) element.textContent = say(element.dataset.w ?? '')
    for (const element of all<HTMLElement>('[data-w-label]'))
      element.setAttribute('aria-label', say(element.dataset.wLabel ?? ''))
    apply()
  }

  const dark = (): boolean =>
    root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches

  document.addEventListener('click', event => {
    const target = event.target instanceof Element ? event.target : undefined
    if (!target || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return
    const unit = target.closest<HTMLElement>('[data-u]')?.dataset.u
    if (unit) {
      event.preventDefault()
      pick(unit)
      return
    }
    const cell = target.closest<HTMLElement>('.matrix td[class]')
    const row = cell?.closest<HTMLElement>('tr')?.dataset.unit
    if (cell && row) {
      if (state.unit !== row) pick(row)
      cell
        .closest('table')
        ?.querySelectorAll<HTMLElement>('thead th')
        [(cell as HTMLTableCellElement).cellIndex]?.querySelector('a')
        ?.click()
      return
    }
    if (target.closest('a, button, summary, details, input, select, label')) return
    if (String(getSelection() ?? '') !== '') return
    const source = target.closest('.item')?.querySelector<HTMLDetailsElement>('details.source')
    if (source) source.open = !source.open
  })

  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const typing = event.target instanceof Element && event.target.closest('input, select, textarea')
    if (event.key === 'Escape' && filters()) form?.reset()
    else if (event.key === '/' && !typing) {
      event.preventDefault()
      form?.querySelector<HTMLInputElement>('input[type=search]')?.focus()
    }
  })

  if (form) {
    form.hidden = false
    form.addEventListener('input', read)
    form.addEventListener('submit', event => event.preventDefault())
    form.addEventListener('reset', () => setTimeout(read))
  }
  for (const button of all<HTMLButtonElement>('.tools button')) {
    button.hidden = false
    button.addEventListener('click', () => {
      if (button.name === 'language') translate(root.lang.startsWith('zh') ? 'en' : 'zh')
      else root.dataset.theme = dark() ? 'light' : 'dark'
    })
  }
  root.classList.add('js')
  read()
}
