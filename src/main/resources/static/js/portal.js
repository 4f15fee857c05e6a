'use strict';

(function () {
  const WORDS = {
    403: '登录已过期或没有权限。请在新窗口登录后再提交，您填写的内容仍在本页。',
    413: '文件过大，最大 20 MiB。',
    other: '系统暂时无法处理，请稍后再试。您填写的内容仍在本页。'
  };

  function boxOf(element) {
    const form = element.closest('form') || element;
    return form.querySelector('.faults');
  }

  function say(element, text) {
    const box = boxOf(element);
    if (!box) { return; }
    const note = document.createElement('div');
    note.className = 'note bad';
    note.setAttribute('role', 'alert');
    note.textContent = text;
    box.replaceChildren(note);
  }

  // Whoever logged in again in another window can submit what is typed here.
  let expired = false;
  window.addEventListener('focus', async () => {
    if (!expired) { return; }
    const answer = await fetch(location.href, { credentials: 'same-origin' });
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html')
      .querySelector('meta[name="csrf-token"]');
    const token = document.querySelector('meta[name="csrf-token"]');
    if (answer.ok && fresh && token) {
      expired = false;
      token.content = fresh.content;
      document.querySelectorAll('input[name="_csrf"]').forEach(field => { field.value = fresh.content; });
    }
  });

  function unmark(form) {
    form.querySelectorAll('[aria-invalid]').forEach(field => field.removeAttribute('aria-invalid'));
    form.querySelectorAll('.beside').forEach(note => note.remove());
  }

  // What is wrong with a field is said beside it too, where the form is long.
  function beside(field, item) {
    const folded = field.closest('details');
    if (folded) { folded.open = true; }
    const note = document.createElement('small');
    note.className = 'beside';
    note.textContent = item.querySelector('span').textContent;
    (field.closest('label') || field).append(note);
  }

  function mark(form) {
    unmark(form);
    form.querySelectorAll('.faults [data-field]').forEach(item => {
      const field = form.elements[item.dataset.field];
      if (field && field.setAttribute) {
        field.setAttribute('aria-invalid', 'true');
        if ('beside' in form.dataset) { beside(field, item); }
      }
    });
  }

  document.addEventListener('htmx:configRequest', event => {
    const token = document.querySelector('meta[name="csrf-token"]');
    if (token) { event.detail.headers[token.dataset.header] = token.content; }
  });

  // Only our own parts go into a page: a login or error page must not.
  document.addEventListener('htmx:beforeSwap', event => {
    const answer = event.detail.xhr;
    const whole = /<html[\s>]/i.test(answer.responseText || '');
    const data = /json/.test(answer.getResponseHeader('Content-Type') || '');
    if (whole || data || answer.status >= 500) {
      event.detail.shouldSwap = false;
      expired = expired || answer.status === 403;
      const login = /\/login(\?|$)/.test(answer.responseURL || '');
      say(event.detail.elt, WORDS[login ? 403 : answer.status] || WORDS.other);
    }
  });

  document.addEventListener('htmx:sendError', event => say(event.detail.elt, WORDS.other));

  document.addEventListener('htmx:beforeRequest', event => {
    const form = event.detail.elt;
    if (form.matches('form[data-beside]')) {
      unmark(form);
      form.querySelector('.faults').replaceChildren();
    }
  });

  document.addEventListener('htmx:afterSwap', event => {
    const form = event.detail.elt && event.detail.elt.closest && event.detail.elt.closest('form');
    if (form) { mark(form); }
    const target = event.detail.target;
    if (target && target.id === 'result') { show(target); }
    if (target && target.id === 'figures') { count(document); }
  });

  // A part that has come in: its charts, and into view.
  function show(part) {
    prepare(part);
    part.scrollIntoView({ behavior: 'smooth', block: 'start' });
  }

  function numbers(text) {
    return text.split(',').map(Number);
  }

  function draw(element) {
    const labels = element.dataset.labels.split(',');
    const values = numbers(element.dataset.values);
    const bars = element.dataset.chart === 'bar';
    const low = bars ? 0 : Math.max(0, Math.floor((Math.min.apply(null, values) - 5) / 10) * 10);
    const chart = echarts.init(element, null, { renderer: 'svg' });
    chart.setOption({
      animation: false,
      grid: { left: 40, right: 16, top: 24, bottom: 36 },
      tooltip: { trigger: 'axis' },
      xAxis: { type: 'category', data: labels, axisLabel: { fontSize: 11, hideOverlap: true } },
      yAxis: { type: 'value', min: low, max: bars ? null : 100, minInterval: bars ? 1 : null },
      series: [{
        type: bars ? 'bar' : 'line',
        data: values,
        itemStyle: { color: '#1f5fbf' },
        symbolSize: 8,
        label: { show: values.length <= 20, position: 'top', fontSize: 11,
          formatter: point => (bars && point.value === 0 ? '' : String(point.value)) }
      }]
    });
    new ResizeObserver(() => chart.resize()).observe(element);
  }

  const SIDES = ['试算', '对照'];
  const COLOURS = ['#1f5fbf', '#aab4bf'];

  // Bars of two sides, upright (pair) or lying (across, one row for each rule).
  function drawPair(element) {
    const across = element.dataset.chart === 'across';
    const labels = element.dataset.labels.split(',');
    const sides = [numbers(element.dataset.values), numbers(element.dataset.others)];
    if (across) { element.style.height = (70 + labels.length * 44) + 'px'; }
    const chart = echarts.init(element, null, { renderer: 'svg' });
    const width = () => (element.clientWidth < 500 ? 104 : 210);
    const names = () => ({ type: 'category', data: labels, inverse: across,
      axisLabel: { fontSize: 11, interval: 0, hideOverlap: !across, width: across ? width() : undefined,
        overflow: across ? 'truncate' : undefined } });
    const values = { type: 'value', minInterval: across ? null : 1, splitNumber: across ? 4 : 5,
      axisLabel: { fontSize: 11, hideOverlap: true } };
    const options = () => ({
      animation: false,
      color: COLOURS,
      legend: { top: 0, data: SIDES },
      grid: { left: across ? width() + 12 : 40, right: across ? 60 : 16, top: 34, bottom: 28 },
      tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' }, confine: true },
      xAxis: across ? values : names(),
      yAxis: across ? names() : values,
      series: SIDES.map((name, i) => ({ name: name, type: 'bar',
        data: sides[i].map(value => ({ value: value,
          label: { position: !across ? 'top' : value < 0 ? 'left' : 'right' } })),
        label: { show: true, fontSize: 10,
          formatter: point => (point.value === 0 ? '' : String(point.value)) } }))
    });
    chart.setOption(options());
    new ResizeObserver(() => { chart.setOption(options()); chart.resize(); }).observe(element);
  }

  function prepare(part) {
    if (window.echarts) {
      part.querySelectorAll('[data-chart]').forEach(element =>
        ('others' in element.dataset ? drawPair : draw)(element));
    }
    part.querySelectorAll('[data-print]').forEach(button =>
      button.addEventListener('click', () => window.print()));
  }

  // How many figures differ from the policy's.
  function count(root) {
    const box = root.querySelector('[data-figures]');
    if (!box) { return; }
    let altered = 0;
    box.querySelectorAll('[data-default]').forEach(field => {
      const other = field.value.trim() !== '' && field.value.trim() !== field.dataset.default;
      const label = field.closest('label');
      label.classList.toggle('altered', other);
      label.querySelector('[data-was]').hidden = !other;
      altered += other ? 1 : 0;
    });
    box.querySelector('[data-count]').textContent = altered === 0 ? '没有改动' : '已改 ' + altered + ' 个';
  }

  function choose(fields) {
    const picked = fields.querySelector('input[name="source"]:checked');
    fields.querySelectorAll('[data-when]').forEach(part => {
      part.hidden = !picked || !part.dataset.when.split(' ').includes(picked.value);
    });
  }

  document.addEventListener('input', event => {
    const field = event.target;
    if ('default' in field.dataset) { count(document); }
    if ('find' in field.dataset) {
      const word = field.value.trim();
      field.closest('[data-figures]').querySelectorAll('[data-text]').forEach(label => {
        label.hidden = !label.dataset.text.includes(word);
      });
    }
    const fields = field.closest('[data-source]');
    if (fields) { choose(fields); }
  });

  document.addEventListener('focusout', event => {
    const field = event.target;
    if ('default' in (field.dataset || {}) && field.value.trim() === '') {
      field.value = field.dataset.default;
      count(document);
    }
  });

  // A download leaves the page as it is.
  document.addEventListener('click', event => {
    const button = event.target.closest && event.target.closest('[data-download]');
    if (button) {
      event.preventDefault();
      const form = button.form;
      const action = form.action;
      form.action = button.formAction;
      form.submit();
      form.action = action;
    }
  });

  document.addEventListener('DOMContentLoaded', () => {
    prepare(document);
    count(document);
    document.querySelectorAll('[data-source]').forEach(choose);

    // The page itself or the nearest one above it: 我的反馈 lies below 我的考核. An item with pages
    // beside its own names their paths.
    const above = [...document.querySelectorAll('[data-nav]')]
      .flatMap(link => [new URL(link.href).pathname, ...link.dataset.nav.split(' ').filter(Boolean)]
        .map(path => ({ link, path })))
      .filter(each => (location.pathname + '/').startsWith(each.path + '/'))
      .sort((a, b) => b.path.length - a.path.length);
    if (above.length > 0) { above[0].link.setAttribute('aria-current', 'page'); }

    const menu = document.querySelector('[data-menu]');
    const narrow = window.matchMedia('(max-width: 56rem)');
    const fold = () => { menu.open = !narrow.matches; };
    if (menu) {
      fold();
      narrow.addEventListener('change', fold);
    }

    document.querySelectorAll('form[data-autosubmit] select').forEach(field =>
      field.addEventListener('change', () => field.form.submit()));
  });
}());
