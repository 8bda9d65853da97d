/**
 * What the page does with scripts on: sorting and filtering of the policy table, and folded parts opened for print.
 * It reads what stands in the page and writes nothing but order, visibility and a count.
 */
export const SCRIPT = `
(() => {
  const table = document.getElementById('policies')
  addEventListener('beforeprint', () => { for (const part of document.querySelectorAll('details')) part.open = true })
  if (!table) return
  const body = table.tBodies[0]
  const rows = [...body.rows]
  const find = document.getElementById('find')
  const kind = document.getElementById('kind')
  const shown = document.getElementById('shown')
  const texts = rows.map((row) => row.textContent.toLowerCase())
  const filter = () => {
    const words = find.value.toLowerCase().split(/\\s+/).filter(Boolean)
    let count = 0
    rows.forEach((row, i) => {
      const keep = (!kind.value || row.dataset.kind === kind.value) && words.every((word) => texts[i].includes(word))
      row.hidden = !keep
      if (keep) count++
    })
    shown.textContent = count + ' / ' + rows.length + (count ? '' : ': ' + shown.dataset.none)
  }
  const form = document.getElementById('filter')
  form.addEventListener('submit', (event) => event.preventDefault())
  find.addEventListener('input', filter)
  kind.addEventListener('change', filter)
  form.hidden = false
  filter()
  const order = document.getElementById('order')
  const sorts = []
  const heads = [...table.tHead.rows[0].cells]
  const valueOf = (row, column, numeric) => {
    const cell = row.cells[column]
    return numeric ? Number(cell.dataset.value) : cell.textContent.toLowerCase()
  }
  heads.forEach((head, column) => {
    const numeric = head.dataset.sort === 'number'
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = head.textContent
    head.textContent = ''
    head.append(button)
    const sort = () => {
      const first = numeric ? 'descending' : 'ascending'
      const other = numeric ? 'ascending' : 'descending'
      const way = head.getAttribute('aria-sort') === first ? other : first
      for (const each of heads) each.removeAttribute('aria-sort')
      head.setAttribute('aria-sort', way)
      const sign = way === 'ascending' ? 1 : -1
      const sorted = rows.map((row, i) => [valueOf(row, column, numeric), i, row])
      sorted.sort((a, b) => (a[0] < b[0] ? -sign : a[0] > b[0] ? sign : a[1] - b[1]))
      body.append(...sorted.map(([, , row]) => row))
      order.value = column
    }
    button.addEventListener('click', sort)
    sorts.push(sort)
  })
  order.addEventListener('change', () => { if (order.value) sorts[order.value]() })
})()
`
