'use strict';
// What every page does besides being read: its theme, tables that sort, names to copy. Nothing here makes markup of text.
(() => {
  const themes = ['auto', 'light', 'dark'];
  const read = () => { try { return localStorage.getItem('facts-theme'); } catch { return null; } };
  const keep = theme => { try { localStorage.setItem('facts-theme', theme); } catch { /* then it holds for this page */ } };
  let theme = themes.includes(read()) ? read() : 'auto';
  const show = () => { if (theme === 'auto') delete document.documentElement.dataset.theme; else document.documentElement.dataset.theme = theme; };
  show();

  function addTheme() {
    const button = document.querySelector('.theme');
    const label = () => { button.textContent = 'Theme: ' + theme; };
    label();
    button.hidden = false;
    button.addEventListener('click', () => {
      theme = themes[(themes.indexOf(theme) + 1) % themes.length];
      keep(theme);
      show();
      label();
    });
  }

  function addSorting(table) {
    const body = table.tBodies[0];
    const written = [...body.rows];
    [...table.tHead.rows[0].cells].forEach((head, column) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener('click', () => {
        const order = head.getAttribute('aria-sort') === 'ascending' ? 'descending' : 'ascending';
        for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort');
        head.setAttribute('aria-sort', order);
        body.append(...window.reportSort(written, row => row.cells[column].dataset.sort ?? row.cells[column].textContent.trim(), order));
      });
    });
  }

  // Numbers by size, before words by their letters; what is equal stays in its order.
  window.reportSort = (items, key, order) => {
    const number = text => /^[−-]?[\d\u202f]+(\.\d+)?(e[+−-]?\d+)?$/i.test(text) ? Number(text.replaceAll('\u202f', '').replaceAll('−', '-')) : NaN;
    const words = new Intl.Collator('en', { numeric: true });
    const keyed = items.map(item => { const text = key(item); return { item, text, size: number(text) }; });
    const compare = (a, b) => {
      const isNumber = !Number.isNaN(a.size);
      if (isNumber !== !Number.isNaN(b.size)) return isNumber ? -1 : 1;
      return isNumber ? a.size - b.size : words.compare(a.text, b.text);
    };
    keyed.sort(order === 'descending' ? (a, b) => compare(b, a) : compare);
    return keyed.map(entry => entry.item);
  };

  function addCopying(line) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Copy';
    const text = line.querySelector('code').textContent;
    button.setAttribute('aria-label', 'Copy ' + text);
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(text);
        button.textContent = 'Copied';
      } catch {
        getSelection().selectAllChildren(line.querySelector('code'));
        button.textContent = 'Selected';
      }
      setTimeout(() => { button.textContent = 'Copy'; }, 2000);
    });
    line.append(button);
  }

  document.addEventListener('DOMContentLoaded', () => {
    addTheme();
    document.querySelectorAll('table.sortable').forEach(addSorting);
    document.querySelectorAll('.copyable').forEach(addCopying);
    addEventListener('beforeprint', () => document.querySelectorAll('details').forEach(details => { details.open = true; }));
  });
})();
