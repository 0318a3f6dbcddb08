/** What a handler is given beside the project; `{}` where it takes nothing. */
export type ParamsOf<F extends (project: never, params: never) => unknown> =
  Parameters<F> extends readonly [unknown, infer P] ? P : Readonly<Record<string, never>>;
