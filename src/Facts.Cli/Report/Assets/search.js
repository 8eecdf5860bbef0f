'use strict';
// The search: all in the page, from the data that stands beside it. Text goes in as text, never as markup.
(() => {
  const shownAtOnce = 50;
  const { sources, facts } = window.reportData;
  const stateNames = { verified: 'verified', failed: 'failed', uncited: 'not cited', unchecked: 'not checkable' };
  // Folded once: marks of letters dropped, so that "cafe" finds "café".
  const isPlain = /^[\x00-\x7f]*$/;
  const fold = text => isPlain.test(text) ? text.toLowerCase() : text.normalize('NFKD').replace(/[\u0300-\u036f\u202f]/g, '').replace(/\u2212/g, '-').toLowerCase();
  const folded = facts.map(([name, label, value, , status, state, marks, , from]) =>
    fold([name, label, value, status, stateNames[state], marks, ...from.map(number => sources[number][0] + ' ' + sources[number][1])].join('\n')));

  const form = document.getElementById('filters');
  const body = document.querySelector('#found tbody');
  const count = document.getElementById('count');
  const more = document.getElementById('more');
  const keys = {
    name: fact => fact[1] || fact[0], value: fact => fact[3] || fact[2], status: fact => fact[4], state: fact => fact[5],
    source: fact => fact[8].map(number => sources[number][0]).join(', '),
  };
  let found = [];
  let sorted = null;
  let shown = 0;
  let keeping;

  const element = (name, text, className) => {
    const made = document.createElement(name);
    if (text !== undefined) made.textContent = text;
    if (className) made.className = className;
    return made;
  };
  const link = (address, text) => {
    const made = element('a', text);
    made.href = address;
    return made;
  };

  const dotted = name => {
    const made = element('span', undefined, 'dotted');
    name.split('.').forEach((part, i) => made.append(...(i ? ['.', element('wbr'), part] : [part])));
    return made;
  };

  function makeRow([name, label, value, , status, state, marks, address, from]) {
    const row = element('tr');
    const head = element('th');
    head.scope = 'row';
    const to = link(address);
    to.append(label ? element('bdi', label) : dotted(name));
    head.append(to);
    const shownValue = element('td', value, 'shown');
    shownValue.dir = 'auto';
    const statusCell = element('td');
    for (const mark of [status, ...marks.split(' ').filter(Boolean)]) statusCell.append(element('span', mark, 'status ' + mark), ' ');
    const stateCell = element('td');
    stateCell.append(element('span', stateNames[state], 'state ' + state));
    const sourceCell = element('td');
    from.forEach((number, i) => sourceCell.append(i ? ', ' : '', link(sources[number][2], sources[number][0])));
    row.append(head, shownValue, statusCell, stateCell, sourceCell);
    return row;
  }

  function showMore() {
    const next = found.slice(shown, shown + shownAtOnce);
    body.append(...next.map(number => makeRow(facts[number])));
    shown += next.length;
    more.hidden = shown >= found.length;
  }

  function search() {
    const wanted = Object.fromEntries(new FormData(form));
    const words = fold(wanted.q).split(/\s+/).filter(Boolean);
    const source = wanted.source ? new Set(sources.flatMap(([name], number) => name === wanted.source ? [number] : [])) : null;
    found = [];
    facts.forEach((fact, number) => {
      if (wanted.state && (wanted.state === 'cited' ? fact[5] === 'uncited' : fact[5] !== wanted.state)) return;
      if (wanted.status && fact[4] !== wanted.status) return;
      if (wanted.mark && !fact[6].split(' ').includes(wanted.mark)) return;
      if (source && !fact[8].some(from => source.has(from))) return;
      if (words.every(word => folded[number].includes(word))) found.push(number);
    });
    if (sorted) found = window.reportSort(found, number => keys[sorted.key](facts[number]), sorted.order);
    body.replaceChildren();
    shown = 0;
    showMore();
    document.getElementById('found').hidden = found.length === 0;
    count.textContent = found.length === facts.length ? facts.length + ' facts' : found.length + ' of ' + facts.length + ' facts';
    clearTimeout(keeping);
    keeping = setTimeout(keepAddress, 300);
  }

  // So that what was searched for can be linked to and gone back to; once nobody types, since it costs more than the search. From disk, a page may change the part behind '#' alone.
  function keepAddress() {
    clearTimeout(keeping);
    const parts = new URLSearchParams([...new FormData(form)].filter(([, value]) => value));
    try { history.replaceState(null, '', parts.size ? '#' + parts : '#'); } catch { /* then the address stays as it is */ }
  }

  function readAddress() {
    const parts = new URLSearchParams(location.hash.length > 1 ? location.hash.slice(1) : location.search);
    for (const field of form.elements) if (field.name) field.value = parts.get(field.name) ?? '';
  }

  readAddress();
  search();
  form.addEventListener('input', search);
  form.addEventListener('change', keepAddress);
  form.addEventListener('submit', event => event.preventDefault());
  // A link within the page, such as the one past the navigation, is no search and must not empty one.
  addEventListener('hashchange', () => {
    if (document.getElementById(location.hash.slice(1))) return;
    readAddress();
    search();
  });
  more.addEventListener('click', showMore);
  for (const button of document.querySelectorAll('#found thead button')) {
    button.addEventListener('click', () => {
      const head = button.closest('th');
      const order = head.getAttribute('aria-sort') === 'ascending' ? 'descending' : 'ascending';
      for (const other of head.parentNode.cells) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', order);
      sorted = { key: button.dataset.key, order };
      search();
    });
  }
})();
