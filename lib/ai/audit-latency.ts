/** Calls by latency: the bucket as `ai_daily_usage` numbers it, and how many lie in it. */
export type Histogram = Map<number, number>;

/** Buckets are quarter octaves. */
const edge = (bucket: number) => 2 ** (bucket / 4);

/**
 * The latency in ms that this share of the calls stay within, read from a histogram: calls are taken to lie evenly in
 * their bucket. It never leaves the bucket of the true one, so it is at most 19 % off, and with many calls far less.
 * Null without a call whose latency is known.
 */
export function percentileOf(histogram: Histogram, share: number): number | null {
  const buckets = [...histogram].filter(([bucket, calls]) => bucket >= 0 && calls > 0);
  buckets.sort(([a], [b]) => a - b);
  const all = buckets.reduce((sum, [, calls]) => sum + calls, 0);
  if (all === 0) return null;
  // As `percentile_cont` does: between the two calls that stand next to the place.
  const place = share * (all - 1);
  const [below, above] = [Math.floor(place), Math.ceil(place)].map((at) => latencyAt(buckets, at));
  if (below === undefined || above === undefined) return null;
  return Math.round(below + (above - below) * (place - Math.floor(place)));
}

/** The latency of the call at this place, counted from nought. */
function latencyAt(buckets: [number, number][], at: number): number {
  let before = 0;
  for (const [bucket, calls] of buckets) {
    const within = (at - before + 0.5) / calls;
    if (within < 1) return edge(bucket) + (edge(bucket + 1) - edge(bucket)) * within;
    before += calls;
  }
  throw new RangeError('There are not so many calls.');
}
