export default {
  customScripts: ['scripts/one-login'],
  disableWelcomeMessage: true
};
