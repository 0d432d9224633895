/** Returns a function that runs `action` once its calls have paused for `wait` milliseconds; `now()` runs it at once. */
export function later(action, wait, timers = globalThis) {
  let timer;
  const run = (...given) => {
    timers.clearTimeout(timer);
    timer = timers.setTimeout(() => action(...given), wait);
  };
  run.now = (...given) => {
    timers.clearTimeout(timer);
    action(...given);
  };
  return run;
}
