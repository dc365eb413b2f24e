// Reader's tools. The page is complete without them; they add what a document cannot do by itself.
(() => {
  'use strict'
  const all = (selector, root = document) => [...root.querySelectorAll(selector)]
  const make = (tag, text = '', attributes = {}) => {
    const element = document.createElement(tag)
    element.textContent = text
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
    return element
  }
  const button = (text, action, attributes = {}) => {
    const made = make('button', text, { type: 'button', ...attributes })
    made.addEventListener('click', () => action(made))
    return made
  }
  const words = element => element.textContent.replace(/\s+/g, ' ').trim()

  const copy = async (text, from) => {
    try {
      await navigator.clipboard.writeText(text)
    } catch {
      const box = make('textarea', '', { 'aria-hidden': 'true' })
      box.value = text
      document.body.append(box)
      box.select()
      document.execCommand('copy')
      box.remove()
      from.focus()
    }
    const said = from.textContent
    from.textContent = 'Copied'
    setTimeout(() => { from.textContent = said }, 1500)
  }

  // Evidence: a number's quote, the article it stands in, and the claim that uses it.
  const numberOf = link => link.hash.replace(/^#q/, '')
  const quoteOf = number => all(`mark[data-q~="${number}"]`).map(mark => mark.textContent).join('').replace(/\s+/g, ' ').trim()
  const sourceOf = number => {
    const source = document.getElementById(`q${number}`)?.closest('.source')
    return source ? [words(source.querySelector('h3')), words(source.querySelector('.meta'))].join(', ') : ''
  }
  const claimOf = mark => {
    const claim = mark.closest('.claim').cloneNode(true)
    all('.evs, .evidence, details', claim).forEach(element => element.remove())
    return claim.matches('tr') ? [...claim.cells].map(words).filter(Boolean).join('; ') : words(claim)
  }

  // Tables: search, filter by status, sort, copy as CSV.
  const valueOf = cell => cell.dataset.sort || words(cell)
  const compare = (a, b) => {
    const [x, y] = [a, b].map(text => (/^-?[\d,.]+$/.test(text) ? Number(text.replace(/,/g, '')) : NaN))
    return Number.isNaN(x) || Number.isNaN(y) ? a.localeCompare(b) : x - y
  }
  const sortable = (table, head, column) => {
    const sort = button(words(head), () => {
      const down = head.getAttribute('aria-sort') === 'ascending'
      all('th', table.tHead).forEach(other => other.removeAttribute('aria-sort'))
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending')
      const rows = [...table.tBodies[0].rows].sort((a, b) => compare(valueOf(a.cells[column]), valueOf(b.cells[column])))
      table.tBodies[0].append(...(down ? rows.reverse() : rows))
    })
    head.replaceChildren(sort)
  }
  const field = text => {
    const safe = /^[=+@\t\r-]/.test(text) && !/^-?[\d.]+$/.test(text) ? `'${text}` : text
    return /[",\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe
  }
  const asCsv = table => {
    const heads = all('thead th', table).map(words)
    const rows = [...table.tBodies[0].rows].filter(row => !row.hidden).map(row => {
      const numbers = all('.ev[href^="#q"]', row).map(numberOf)
      const values = [...row.cells].filter(cell => !cell.matches('.evidence')).map(valueOf)
      return numbers.length ? [...values, numbers.map(quoteOf).join(' | '), numbers.map(sourceOf).join(' | ')] : values
    })
    if (heads.at(-1) === 'Evidence') heads.splice(-1, 1, 'Quote', 'Source')
    return [heads, ...rows].map(row => row.map(field).join(',')).join('\r\n') + '\r\n'
  }
  const addTools = box => {
    const table = box.querySelector('table')
    const rows = [...table.tBodies[0].rows]
    if (rows.length < 2) return
    const caption = words(table.caption)
    const tools = make('div', '', { class: 'tools', role: 'group', 'aria-label': `Tools: ${caption}` })
    const count = make('span', '', { role: 'status' })
    const search = make('input', '', { type: 'search', placeholder: 'Search', 'aria-label': `Search: ${caption}` })
    const choice = make('select', '', { 'aria-label': `Show: ${caption}` })
    const show = () => {
      const wanted = search.value.toLowerCase()
      for (const row of rows) {
        const status = row.querySelector('.s')
        row.hidden = !words(row).toLowerCase().includes(wanted) || Boolean(choice.value && words(status || row) !== choice.value)
      }
      const shown = rows.filter(row => !row.hidden).length
      count.textContent = shown === rows.length ? '' : `${shown} of ${rows.length} rows`
    }
    search.addEventListener('input', show)
    choice.addEventListener('change', show)
    const statuses = [...new Set(rows.flatMap(row => all('.s', row).slice(0, 1).map(words)))].sort()
    if (rows.length > 4) tools.append(search)
    if (statuses.length > 1) {
      choice.append(make('option', 'every status', { value: '' }), ...statuses.map(status => make('option', status, { value: status })))
      tools.append(choice)
    }
    tools.append(button('Copy as CSV', from => copy(asCsv(table), from)), count)
    box.before(tools)
    all('thead th', table).forEach((head, column) => head.textContent === 'Evidence' || sortable(table, head, column))
  }

  // Sections fold at their headings; whatever a link leads to unfolds.
  const groups = []
  const foldable = () => {
    for (const child of document.querySelector('main').children) {
      const head = child.matches('h2') ? child : child.querySelector(':scope > h2')
      if (head && !child.matches('.brief')) groups.push({ head, parts: child === head ? [] : [...child.children].filter(part => part !== head) })
      else if (groups.length) groups.at(-1).parts.push(child)
    }
    for (const group of groups) {
      const fold = button('', () => setFolded(group, !group.folded), { class: 'fold', 'aria-expanded': 'true', 'aria-label': `Section: ${words(group.head)}` })
      group.fold = fold
      group.head.append(fold)
    }
  }
  const setFolded = (group, folded) => {
    group.folded = folded
    group.fold.setAttribute('aria-expanded', String(!folded))
    group.parts.forEach(part => part.classList.toggle('folded', folded))
  }
  const reveal = () => {
    const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)))
    if (!target) return
    const group = groups.find(each => each.folded && [each.head, ...each.parts].some(part => part.contains(target)))
    if (group) setFolded(group, false)
    for (let fold = target.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true
    if (target.closest('tr')?.hidden) target.closest('tr').hidden = false
    target.scrollIntoView({ block: 'center' })
  }

  // A number shows its quote, and an arrow its claim, before anyone goes there.
  const peek = make('div', '', { class: 'peek', role: 'tooltip', id: 'peek', hidden: '' })
  const showPeek = link => {
    const back = link.matches('.back') && document.getElementById(link.hash.slice(1))
    const text = back ? claimOf(back) : quoteOf(numberOf(link))
    if (!text) return
    const short = text.length > 300 ? `${text.slice(0, 300)}…` : text
    peek.replaceChildren(make('span', back ? short : `“${short}”`), make('small', back ? '' : sourceOf(numberOf(link))))
    peek.hidden = false
    const at = link.getBoundingClientRect()
    // Beside a column of numbers, so as not to lie on the next of them; else below, or above where there is no room.
    const beside = link.closest('.evidence') && at.left > peek.offsetWidth + 24
    const most = document.documentElement.clientWidth - peek.offsetWidth - 12
    const left = beside ? at.left - peek.offsetWidth - 8 : Math.max(12, Math.min(at.left, most))
    const above = at.bottom + peek.offsetHeight + 8 > innerHeight && at.top > peek.offsetHeight + 8
    const top = beside ? Math.max(0, Math.min(at.top, innerHeight - peek.offsetHeight)) : above ? at.top - peek.offsetHeight - 4 : at.bottom + 4
    peek.style.left = `${left + scrollX}px`
    peek.style.top = `${top + scrollY}px`
    link.setAttribute('aria-describedby', 'peek')
  }
  const hidePeek = () => {
    peek.hidden = true
    all('[aria-describedby="peek"]').forEach(link => link.removeAttribute('aria-describedby'))
  }
  const peeking = () => {
    document.body.append(peek)
    for (const link of all('.ev[href^="#q"], .back')) {
      link.addEventListener('mouseenter', () => showPeek(link))
      link.addEventListener('focus', () => showPeek(link))
      link.addEventListener('mouseleave', event => peek.contains(event.relatedTarget) || hidePeek())
      link.addEventListener('blur', hidePeek)
      link.addEventListener('click', hidePeek)
    }
    peek.addEventListener('mouseleave', hidePeek)
    document.addEventListener('keydown', event => event.key === 'Escape' && hidePeek())
  }

  const citable = () => {
    for (const backs of all('.backs')) {
      const number = backs.dataset.n
      const cite = button('cite', from => {
        const claim = claimOf(document.getElementById(`c${number}-1`))
        copy(`${claim}. ${sourceOf(number)}: “${quoteOf(number)}”`, from)
      }, { class: 'cite', 'aria-label': `Copy a citation of evidence ${number}` })
      backs.append(cite)
    }
  }

  all('.wide').forEach(addTools)
  foldable()
  peeking()
  citable()
  addEventListener('hashchange', reveal)
  reveal()
})()
