/**
 * Sample data for whoever tries an app: a script of HTTP calls, written by the app's authors, that is played once on a fresh data
 * folder. The workbench knows nothing of what the calls mean; it logs in and calls as a person's program would, through the same
 * doors and under the same rights.
 *
 * <p>{@code -Dworkbench.samples=<file.json>} names the script:
 *
 * <pre>{@code
 * {
 *   "steps": [
 *     {"say": "The accounts of the app", "as": "admin", "request": "POST /rest/example/1.0/accounts", "body": {"count": 3},
 *      "expect": 201, "keep": {"account": "/accounts/0/id"}},
 *     {"say": "A large file", "as": "admin", "request": "PUT /rest/example/1.0/accounts/${account}/file",
 *      "type": "text/csv", "file": "large.csv"},
 *     {"request": "GET /rest/example/1.0/accounts/${account}", "until": {"/ended": true}, "check": {"/refused": 0}}
 *   ]
 * }
 * }</pre>
 *
 * <p>A step asks one product ({@code "in": "confluence"}, the default, or {@code "jira"}) as one person (that of the step before
 * where {@code as} is missing). Anything but an answer 200 to 299, or the one that {@code expect} names, ends the script. Files are
 * found beside the script. {@code keep} remembers values of a JSON answer by JSON Pointer for later steps; {@code until} asks again
 * until the answer holds these values; {@code check} demands them of the last answer.
 */
package org.maillage.workbench.samples;
