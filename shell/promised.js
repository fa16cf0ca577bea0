// A promise that can be settled from outside, and whose rejection is never reported as unhandled.

/** `{ promise, resolve, reject, done }`; `done` turns true with the first settling. */
export function promised() {
  const self = { done: false };
  const settle = (act) => (value) => {
    self.done = true;
    act(value);
  };
  self.promise = new Promise((resolve, reject) => {
    self.resolve = settle(resolve);
    self.reject = settle(reject);
  });
  self.promise.catch(() => {});
  return self;
}
