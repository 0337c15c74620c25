// Only makes pages more comfortable: every form and link works without it.
const frontend = document.querySelector('meta[name="govuk-frontend"]')
if (frontend) {
  import(frontend.content).then(({ initAll }) => initAll())
}

// Told in time that a session is about to end: <div data-session="seconds" hidden> with a form that prolongs it.
const WARN_SECONDS = 120
const session = document.querySelector('[data-session]')
let warning

const sessionGoesOn = () => {
  if (!session) return
  session.hidden = true
  clearTimeout(warning)
  warning = setTimeout(() => {
    session.hidden = false
  }, Math.max(0, Number(session.dataset.session) - WARN_SECONDS) * 1000)
}

sessionGoesOn()
session?.querySelector('form').addEventListener('submit', async (event) => {
  event.preventDefault()
  const form = event.target
  const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)) })
  if (answer.ok && !answer.redirected) sessionGoesOn()
})

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
      sessionGoesOn()
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
