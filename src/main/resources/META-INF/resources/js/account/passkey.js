// Makes and uses passkeys. A form with data-passkey is sent with the answer of an authenticator: this script asks the path in
// data-passkey what the authenticator has to know. Without it, or in a browser without passkeys, these forms stay hidden.
const bytes = (text) =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));

const text = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");

const withBytes = (credentials) => credentials?.map((credential) => ({ ...credential, id: bytes(credential.id) }));

async function ask(form) {
  const answer = await fetch(form.dataset.passkey, { method: "POST", body: new URLSearchParams(new FormData(form)) });
  if (answer.redirected) {
    // first the page that asks who is there, which keeps the fields
    location.assign(answer.url);
    return new Promise(() => {});
  }
  const options = await answer.json();
  options.challenge = bytes(options.challenge);
  options.allowCredentials = withBytes(options.allowCredentials);
  options.excludeCredentials = withBytes(options.excludeCredentials);
  if (!options.user) {
    return navigator.credentials.get({ publicKey: options });
  }
  options.user.id = bytes(options.user.id);
  return navigator.credentials.create({ publicKey: options });
}

function written(credential) {
  const response = {};
  for (const part of ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"]) {
    if (credential.response[part]) {
      response[part] = text(credential.response[part]);
    }
  }
  const id = text(credential.rawId);
  return JSON.stringify({ id, rawId: id, type: credential.type, response, clientExtensionResults: {} });
}

for (const form of document.querySelectorAll("form[data-passkey]")) {
  if (!window.PublicKeyCredential) {
    break;
  }
  form.hidden = false;
  document.querySelector("[data-no-passkey]")?.remove();
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const problem = form.querySelector("[data-problem]");
    problem.hidden = true;
    try {
      form.elements.credential.value = written(await ask(form));
    } catch {
      // cancelled, too late, or refused by the authenticator
      problem.hidden = false;
      return;
    }
    if (form.elements.stay) {
      form.elements.stay.value = document.getElementById("stay").checked ? "on" : "";
    }
    form.submit();
  });
}
