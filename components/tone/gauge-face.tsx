import { angleOf, isOff, targetPath, tickPath, zonePath } from '@/components/tone/gauge-geometry';
import { Icon } from '@/components/ui/icon';

type Props = { name: string; target: number | null; measured: number };

/** A scale, the needle, and where something was set the band and its mark; the button around it says the same in words. */
export function GaugeFace({ name, target, measured }: Props) {
  const off = target !== null && isOff(target, measured);
  return (
    <span className={`block ${off ? 'gauge-off' : ''}`}>
      <svg
        aria-hidden="true"
        viewBox="0 0 96 52"
        className="mx-auto h-[50px] w-full max-w-[92px] overflow-visible"
      >
        {target !== null && <path className="gauge-zone" d={zonePath(target)} />}
        <path className="gauge-tick" d={tickPath} />
        {target !== null && <path className="gauge-target" d={targetPath(target)} />}
        <path
          className="gauge-needle"
          d="M48 50V14"
          style={{ transform: `rotate(${angleOf(measured)}deg)` }}
        />
      </svg>
      <span className="block text-12 text-ink-3">
        <span className="block text-ink-2">
          {name}
          <Icon name="down" className="ml-0.5 inline size-3! text-ink-3" />
        </span>
        <b className="text-ink">{Math.round(measured)}</b>
        {target !== null && ` set ${Math.round(target)}`}
      </span>
    </span>
  );
}
