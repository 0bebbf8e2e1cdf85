/** One phrase in three renderings; the casual and the plain one may be contracted. */
export type Rendered = readonly [casual: string, plain: string, formal: string];
