import { existsSync } from 'node:fs';
import { toneDimensions } from '@/lib/tone/schema';
import { heldOut } from './held-out';
import { readPoliteness } from './politeness';
import { crossValidate } from './train';

/** Prints how the meter does, as the lines of a table of lib/tone/README.md. */
console.log(
  '| held-out topics | pairs in order | Spearman | mean distance | level → reading |\n|---|---|---|---|---|',
);
for (const dimension of toneDimensions) {
  const { pairs, accuracy, spearman, distance, calibration } = heldOut(dimension);
  const bins = calibration.map(({ level, read }) => `${level.toFixed(0)} → ${read.toFixed(0)}`).join(', ');
  console.log(
    `| ${dimension} | ${accuracy.toFixed(3)} of ${pairs} | ${spearman.toFixed(2)} | ${distance.toFixed(1)} | ${bins} |`,
  );
}
const { POLITENESS_CSV: file } = process.env;
if (file && existsSync(file)) {
  const { auc, spearman, requests, quartile } = crossValidate(readPoliteness(file));
  console.log(
    `\nWarmth on the politeness data, five folds: AUC ${auc.toFixed(3)} (top against bottom quartile, ${quartile} each), Spearman ${spearman.toFixed(2)} over ${requests} requests`,
  );
} else console.log('\nWarmth on the politeness data: not measured (POLITENESS_CSV names no file)');
