/** The attributes that are looked for on every element, as written. */
export class Attributes {
  /** All attributes of the element, by their names in lower case. */
  all: Readonly<Record<string, string>> = {}
  id: string | undefined
  classes: string | undefined
  style: string | undefined
  align: string | undefined
  href: string | undefined
  hidden = false

  /** Takes over an element's attributes. */
  read(written: Readonly<Record<string, string>>): void {
    if (!this.take(written)) this.take(lowerCased(written))
  }

  /** Says whether the names are in lower case. Going through the few that there are costs less than asking for each. */
  private take(all: Readonly<Record<string, string>>): boolean {
    this.all = all
    this.id = undefined
    this.classes = undefined
    this.style = undefined
    this.align = undefined
    this.href = undefined
    this.hidden = false
    let lower = true
    for (const name in all) {
      if (name === 'class') this.classes = all[name]
      else if (name === 'style') this.style = all[name]
      else if (name === 'href') this.href = all[name]
      else if (name === 'align') this.align = all[name]
      else if (name === 'id') this.id = all[name]
      else if (name === 'hidden') this.hidden = true
      else lower &&= isLowerCase(name)
    }
    return lower
  }
}

const [FIRST_CAPITAL, LAST_CAPITAL, FIRST_BEYOND_ASCII] = [0x41, 0x5a, 0x80]

/** Whether a name is surely the same in lower case. */
function isLowerCase(name: string): boolean {
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at)
    if ((code >= FIRST_CAPITAL && code <= LAST_CAPITAL) || code >= FIRST_BEYOND_ASCII) return false
  }
  return true
}

/** The attributes by their names in lower case; of two with the same name the first counts (HTML, 13.2.5.33). */
function lowerCased(written: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const all: Record<string, string> = {}
  for (const [name, value] of Object.entries(written)) {
    const lower = name.toLowerCase()
    if (!Object.hasOwn(all, lower)) all[lower] = value
  }
  return all
}
