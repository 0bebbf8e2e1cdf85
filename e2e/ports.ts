/** The first of the ports that the browser tests use; another one lets two checkouts be tested at once. */
const first = Number(process.env.E2E_FIRST_PORT || 4310);

/** Where the products under test and the fake model's server listen; `own` and `key` are for tests that start one themselves. */
export const ports = {
  builtIn: first,
  model: first + 1,
  alone: first + 2,
  key: first + 3,
  fakeModel: first + 9,
  own: [first + 4, first + 5, first + 6, first + 7, first + 8, first + 10, first + 11, first + 12],
} as const;
