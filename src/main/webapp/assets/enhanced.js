// Told before anything is drawn, so that nothing jumps once the rest has loaded.
if ('noModule' in HTMLScriptElement.prototype) {
  document.documentElement.classList.add('js-enabled', 'govuk-frontend-supported')
  document.addEventListener('DOMContentLoaded', () => {
    document.body.classList.add('js-enabled', 'govuk-frontend-supported')
  })
}
