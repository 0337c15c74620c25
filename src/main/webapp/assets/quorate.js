// Only makes pages more comfortable: every form and link works without it.
const frontend = document.querySelector('meta[name="govuk-frontend"]')
if (frontend) {
  import(frontend.content).then(({ initAll }) => initAll())
}

// A draft that is being typed is kept: <form data-autosave="/address" data-saving=".." data-saved=".." data-unsaved="..">
// with an element [data-autosave-status] in it, which tells in a sentence how it went.
const PAUSE = 1500

for (const form of document.querySelectorAll('form[data-autosave]')) {
  const status = form.querySelector('[data-autosave-status]')
  const tell = (words) => {
    if (status) status.textContent = words
  }
  let waiting
  let version = 0

  const save = async () => {
    const mine = ++version
    tell(form.dataset.saving)
    try {
      const answer = await fetch(form.dataset.autosave, {
        method: 'POST',
        body: new URLSearchParams(new FormData(form)),
        headers: { 'X-Requested-With': 'autosave' },
        redirect: 'error',
      })
      if (mine === version) tell(answer.ok ? form.dataset.saved : form.dataset.unsaved)
    } catch {
      if (mine === version) tell(form.dataset.unsaved)
    }
  }

  form.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(save, PAUSE)
  })
}

// [data-print] buttons are of no use without JavaScript, so they come hidden.
for (const button of document.querySelectorAll('button[data-print]')) {
  button.hidden = false
  button.addEventListener('click', () => window.print())
}
