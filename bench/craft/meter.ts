import { existsSync } from 'node:fs';
import { toneDimensions } from '@/lib/tone/schema';
import { heldOut } from '@/scripts/tone/held-out';
import { readPoliteness } from '@/scripts/tone/politeness';
import { crossValidate } from '@/scripts/tone/train';
import { atLeast, type Figure, notMeasured } from '../report';

/** The tone meter on topics that no weight has seen, and on the politeness data where `POLITENESS_CSV` names the file. */
export async function benchMeter(): Promise<Figure[]> {
  const pairs = toneDimensions.map((dimension) =>
    atLeast(`held-out pairs in order, ${dimension}`, heldOut(dimension).accuracy, '', 0.9),
  );
  const { POLITENESS_CSV: file } = process.env;
  const what = 'warmth on the politeness data, cross-validated AUC';
  const auc =
    file && existsSync(file)
      ? atLeast(what, crossValidate(readPoliteness(file)).auc, '', 0.87)
      : notMeasured(what);
  return [...pairs, auc];
}
