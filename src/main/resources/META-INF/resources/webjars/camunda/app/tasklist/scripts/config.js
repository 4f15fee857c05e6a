export default {
  app: { name: '任务', vendor: '考核' },
  // The locale loaded last decides how dates are written, so the fallback must be the same one.
  locales: { availableLocales: ['zh', 'en'], fallbackLocale: 'zh' },
  customScripts: ['scripts/one-login', 'scripts/chinese'],
  disableWelcomeMessage: true,
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: '领取当前任务' },
    focusFilter: { key: 'ctrl+shift+f', description: '转到第一个筛选器' },
    focusList: { key: 'ctrl+alt+l', description: '转到第一个任务' },
    focusForm: { key: 'ctrl+alt+f', description: '转到表单的第一项' },
    startProcess: { key: 'ctrl+alt+p', description: '打开“发起流程”' }
  }
};
