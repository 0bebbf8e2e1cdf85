import type { Wishes } from '@/components/sequence/rewrite-values';
import type { SequenceView } from '@/lib/sequence/schema';
import { type Tone, type ToneDimension, toneDimensions } from '@/lib/tone/schema';

type Props = {
  wishes: Wishes;
  target: Tone;
  facts: SequenceView['evidence'];
  onChange: (wishes: Wishes) => void;
};

/** How far a quick choice moves a dial. */
const MOVE = 20;

/** The wishes that are had most: a press takes one, another press gives it up. */
export function RewriteChips({ wishes, target, facts, onChange }: Props) {
  const moved = (dimension: ToneDimension) =>
    wishes.tone !== null && wishes.tone[dimension] > target[dimension];
  function move(dimension: ToneDimension) {
    const to = moved(dimension) ? target[dimension] : Math.min(100, target[dimension] + MOVE);
    const { formality, warmth, directness } = wishes.tone ?? target;
    const tone: Tone = { formality, warmth, directness };
    tone[dimension] = to;
    const same = toneDimensions.every((name) => tone[name] === target[name]);
    onChange({ ...wishes, tone: same ? null : tone });
  }
  return (
    <div className="flex flex-wrap items-center gap-1.5">
      <Chip
        words="Shorter"
        on={wishes.shorter}
        onPress={() => onChange({ ...wishes, shorter: !wishes.shorter })}
      />
      <Chip words="Warmer" on={moved('warmth')} onPress={() => move('warmth')} />
      <Chip words="More direct" on={moved('directness')} onPress={() => move('directness')} />
      {facts.length > 0 && (
        <select
          aria-label="Mention a fact"
          value={wishes.mention}
          onChange={({ target: field }) => onChange({ ...wishes, mention: field.value })}
          className="field w-auto! max-w-full min-w-0 flex-[0_1_22rem]"
        >
          <option value="">Mention a fact…</option>
          {facts.map(({ id, text }) => (
            <option key={id} value={id}>
              {id} {text.length > 90 ? `${text.slice(0, 90)}…` : text}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}

function Chip({ words, on, onPress }: { words: string; on: boolean; onPress: () => void }) {
  const look = on
    ? 'border-accent bg-accent-weak text-ink'
    : 'border-line-3 bg-transparent text-ink-2 hover:bg-hover';
  return (
    <button
      type="button"
      aria-pressed={on}
      onClick={onPress}
      className={`min-h-7 rounded-full border px-3 text-13 pointer-coarse:min-h-11 ${look}`}
    >
      {words}
    </button>
  );
}
