/** Calls to the app's REST that tell people what went wrong in their own words. */

/** What the server refused: `problems` as in application/problem+json. */
export class Refusal extends Error {
  constructor(status, document) {
    super(document.title || AJS.I18n.getText('maillage.script.failed'));
    this.status = status;
    this.problems = document.problems || [];
  }
}

/** Returns the parsed answer, null for an empty one; throws {@link Refusal} for every other outcome. */
export async function call(method, address, { json, body, headers = {} } = {}) {
  let response;
  try {
    response = await fetch(address, {
      method,
      credentials: 'same-origin',
      headers: {
        Accept: 'application/json',
        'X-Atlassian-Token': 'no-check',
        ...(json === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
      body: json === undefined ? body : JSON.stringify(json),
    });
  } catch {
    throw new Refusal(0, { title: AJS.I18n.getText('maillage.script.offline') });
  }
  if (response.status === 204) {
    return null;
  }
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) {
    const title = response.status === 401 ? AJS.I18n.getText('maillage.script.session') : answer.title;
    throw new Refusal(response.status, { ...answer, title });
  }
  return answer;
}
