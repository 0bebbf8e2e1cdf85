import {
  angleOf,
  distanceWords,
  isOff,
  targetPath,
  tickPath,
  zonePath,
} from '@/components/tone/gauge-geometry';
import { type Tone, toneDimensions } from '@/lib/tone/schema';

const names = { formality: 'Formality', warmth: 'Warmth', directness: 'Directness' };

/** Per dimension: the band that was set, and the needle where the text came out. */
export function Gauges({ target, measured }: { target: Tone; measured: Tone }) {
  return (
    <div className="flex lg:gap-2">
      {toneDimensions.map((dimension) => (
        <Gauge
          key={dimension}
          name={names[dimension]}
          target={target[dimension]}
          measured={measured[dimension]}
        />
      ))}
    </div>
  );
}

function Gauge({ name, target, measured }: { name: string; target: number; measured: number }) {
  const off = isOff(target, measured);
  const set = Math.round(target);
  const got = Math.round(measured);
  return (
    <figure className={`min-w-0 flex-1 text-center lg:w-[92px] lg:flex-none ${off ? 'gauge-off' : ''}`}>
      <svg
        viewBox="0 0 96 52"
        role="img"
        aria-label={`${name}: set ${set}, measured ${got}, ${distanceWords(target, measured)}`}
        className="mx-auto h-[50px] w-full max-w-[92px] overflow-visible"
      >
        <path className="gauge-zone" d={zonePath(target)} />
        <path className="gauge-tick" d={tickPath} />
        <path className="gauge-target" d={targetPath(target)} />
        <path
          className="gauge-needle"
          d="M48 50V14"
          style={{ transform: `rotate(${angleOf(measured)}deg)` }}
        />
      </svg>
      <figcaption aria-hidden="true" className="text-12 text-ink-3">
        <span className="block text-ink-2">{name}</span>
        <b className="text-ink">{got}</b> set {set}
      </figcaption>
    </figure>
  );
}
