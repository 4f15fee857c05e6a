export default {
  app: { name: '任务', vendor: '考核' },
  locales: { availableLocales: ['zh', 'en'], fallbackLocale: 'en' },
  customScripts: ['scripts/one-login'],
  disableWelcomeMessage: true,
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: '领取当前任务' },
    focusFilter: { key: 'ctrl+shift+f', description: '转到第一个筛选器' },
    focusList: { key: 'ctrl+alt+l', description: '转到第一个任务' },
    focusForm: { key: 'ctrl+alt+f', description: '转到表单的第一项' },
    startProcess: { key: 'ctrl+alt+p', description: '打开“发起流程”' }
  }
};
