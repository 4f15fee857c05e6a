// There is one login: where the web app would show its own, go to ours.
const toLogin = () => {
  if (window.location.hash.startsWith('#/login')) {
    window.location.assign('/login');
  }
};
window.addEventListener('hashchange', toLogin);
window.addEventListener('popstate', toLogin);
setInterval(toLogin, 1000);
toLogin();

export default [];
