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

  function mark(form) {
    form.querySelectorAll('[aria-invalid]').forEach(field => field.removeAttribute('aria-invalid'));
    form.querySelectorAll('.faults [data-field]').forEach(item => {
      const field = form.elements[item.dataset.field];
      if (field && field.setAttribute) { field.setAttribute('aria-invalid', 'true'); }
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

  document.addEventListener('htmx:afterSwap', event => {
    const form = event.detail.elt && event.detail.elt.closest && event.detail.elt.closest('form');
    if (form) { mark(form); }
  });

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

  document.addEventListener('DOMContentLoaded', () => {
    if (window.echarts) { document.querySelectorAll('[data-chart]').forEach(draw); }

    document.querySelectorAll('[data-nav]').forEach(link => {
      const path = new URL(link.href).pathname;
      if (location.pathname === path || location.pathname.startsWith(path + '/')) {
        link.setAttribute('aria-current', 'page');
      }
    });

    const menu = document.querySelector('[data-menu]');
    const narrow = window.matchMedia('(max-width: 56rem)');
    const fold = () => { menu.open = !narrow.matches; };
    if (menu) {
      fold();
      narrow.addEventListener('change', fold);
    }

    document.querySelectorAll('[data-print]').forEach(button =>
      button.addEventListener('click', () => window.print()));
    document.querySelectorAll('form[data-autosubmit] select').forEach(field =>
      field.addEventListener('change', () => field.form.submit()));
  });
}());
