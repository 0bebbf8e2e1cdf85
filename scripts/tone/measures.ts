/** Rank correlation of two lists; ties share their rank. */
export function spearman(a: number[], b: number[]): number {
  return pearson(ranks(a), ranks(b));
}

/** The chance that one of `high` lies above one of `low`. */
export function auc(low: number[], high: number[]): number {
  const place = ranks([...low, ...high]).slice(low.length);
  const sum = place.reduce((total, rank) => total + rank, 0);
  return (sum - (high.length * (high.length + 1)) / 2) / (low.length * high.length);
}

export const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function ranks(values: number[]): number[] {
  const order = values.map((value, at) => ({ value, at })).sort((x, y) => x.value - y.value);
  const found = values.map(() => 0);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && order[to]?.value === order[from]?.value) to += 1;
    for (const { at } of order.slice(from, to)) found[at] = (from + to + 1) / 2;
    from = to;
  }
  return found;
}

function pearson(a: number[], b: number[]): number {
  const [ma, mb] = [mean(a), mean(b)];
  const product = mean(a.map((value, at) => (value - ma) * ((b[at] ?? 0) - mb)));
  const spread = (values: number[], middle: number) =>
    Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
  const both = spread(a, ma) * spread(b, mb);
  return both === 0 ? 0 : product / both;
}
