/** The attributes that are looked for on every element, as written. */
export class Attributes {
  id: string | undefined
  classes: string | undefined
  style: string | undefined
  align: string | undefined
  href: string | undefined
  hidden = false

  /** Takes over an element's: going through the few that it has costs less than asking for each of these. */
  read(all: Readonly<Record<string, string>>): void {
    this.id = undefined
    this.classes = undefined
    this.style = undefined
    this.align = undefined
    this.href = undefined
    this.hidden = false
    for (const name in all) {
      if (name === 'class') this.classes = all[name]
      else if (name === 'style') this.style = all[name]
      else if (name === 'href') this.href = all[name]
      else if (name === 'align') this.align = all[name]
      else if (name === 'id') this.id = all[name]
      else if (name === 'hidden') this.hidden = true
    }
  }
}
