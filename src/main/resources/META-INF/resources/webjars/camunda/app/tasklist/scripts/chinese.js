// Forms bring their own texts, in English only; and what is drawn before the locale has loaded
// keeps showing its keys. Both are put into Chinese as soon as they appear.
const FORM_TEXTS = [
  [/^Select$/, '请选择'],
  [/^Search$/, '搜索'],
  [/^No results$/, '没有匹配的选项'],
  [/^Field is required\.$/, '必填'],
  [/^Value is not a number\.$/, '请填写数字'],
  [/^Field must match pattern .*$/, '格式不正确，请参照说明填写'],
  [/^Field must have minimum value of (.+)\.$/, '不能小于 $1'],
  [/^Field must have maximum value of (.+)\.$/, '不能大于 $1'],
  [/^Field must have minimum length of (.+)\.$/, '不能少于 $1 字'],
  [/^Field must have maximum length of (.+)\.$/, '不能多于 $1 字'],
  [/^Please select a valid value, the two nearest valid values are (.+) and (.+)$/, '小数位过多，最接近的是 $1 和 $2']
];
const KEY = /^[A-Z]+(_[A-Z]+)+$/;

let labels = {};

const inForm = node => (node.closest ? node : node.parentElement)?.closest('[class*="fjs-"]');

const translated = (text, node) => {
  const trimmed = text.trim();
  if (KEY.test(trimmed)) {
    return labels[trimmed];
  }
  const found = inForm(node) && FORM_TEXTS.find(([english]) => english.test(trimmed));
  return found && trimmed.replace(found[0], found[1]);
};

const translateText = node => {
  const chinese = translated(node.data, node);
  if (chinese) {
    node.data = chinese;
  }
};

const translatePlaceholder = element => {
  const chinese = element.placeholder && translated(element.placeholder, element);
  if (chinese) {
    element.placeholder = chinese;
  }
};

const translate = node => {
  if (node.nodeType === Node.TEXT_NODE) {
    translateText(node);
  } else if (node.nodeType === Node.ELEMENT_NODE) {
    translatePlaceholder(node);
    node.childNodes.forEach(translate);
  }
};

new MutationObserver(changes =>
  changes.forEach(change => {
    change.addedNodes.forEach(translate);
    if (change.type !== 'childList') {
      translate(change.target);
    }
  })
).observe(document.body, {
  childList: true,
  subtree: true,
  characterData: true,
  attributeFilter: ['placeholder']
});

fetch(new URL('../locales/zh.json', import.meta.url))
  .then(answer => answer.json())
  .then(locale => {
    labels = locale.labels;
    translate(document.body);
  });

export default [];
