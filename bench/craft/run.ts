import { writeFileSync } from 'node:fs';
import { type Figure, print } from '../report';
import { benchGrounding } from './grounding';
import { benchMeter } from './meter';
import { benchPoison } from './poison';
import { benchSequences } from './sequences';
import { benchSliders } from './sliders';
import { benchSpeed } from './speed';

/**
 * `npm run bench:craft`: what the meter, the checks and the built-in writer reach; with a name (`-- grounding`) only
 * that part. What missed is written out in full to the file that `CRAFT_MISSES` names. Ends with 1 where a figure misses.
 */
const wanted = process.argv.slice(2);
const misses: string[] = [];
let missed = false;

await part('meter', 'The tone meter', benchMeter);
await part('sliders', 'The sliders, built-in writer', benchSliders);
await part('grounding', 'Grounding', () => {
  const { figures, misses: found } = benchGrounding();
  misses.push(...found);
  return figures;
});
await part('sequences', 'The built-in writer', () => {
  const { figures, faults } = benchSequences();
  misses.push(...Object.values(faults).flat());
  return figures;
});
await part('poison', 'Poisoned profiles', () => {
  const { figures, leaks } = benchPoison();
  misses.push(...leaks);
  return figures;
});
await part('speed', 'Speed', benchSpeed);

const { CRAFT_MISSES: file } = process.env;
if (file) writeFileSync(file, `${misses.join('\n\n')}\n`);
process.exitCode = missed ? 1 : 0;

async function part(name: string, title: string, measure: () => Figure[] | Promise<Figure[]>) {
  if (wanted.length > 0 && !wanted.includes(name)) return;
  const figures = await measure();
  print(title, figures);
  if (figures.some(({ ok }) => ok === false)) missed = true;
}
