import { Columns } from '@/components/insights/columns';
import { plural } from '@/components/insights/meaning';
import { Numbers } from '@/components/insights/numbers';
import { Part } from '@/components/insights/part';
import type { Figures } from '@/lib/sequence/figures-schema';

const units = { day: 'Day by day', week: 'Week by week', month: 'Month by month' };

/** What was sent when, and how much of it was answered. */
export function CourseChart({ course, span: { unit } }: Pick<Figures, 'course' | 'span'>) {
  const columns = course.map(({ day, messages, replies }) => ({
    name: dayWords(day, unit),
    value: messages,
    part: replies,
  }));
  const [sent, answered] = [
    course.reduce((sum, { messages }) => sum + messages, 0),
    course.reduce((sum, { replies }) => sum + replies, 0),
  ];
  const label = `${units[unit]}: ${plural(sent, 'message')} sent, ${answered.toLocaleString('en-US')} answered`;
  return (
    <Part id="course" title={units[unit]} meaning={lag(course, unit)} wide>
      <p className="mb-2 flex gap-4 text-12 text-ink-3">
        <Key look="bg-line-3" words="sent" />
        <Key look="bg-accent" words="answered" />
      </p>
      <Columns columns={columns} label={label} names={{ narrow: 4, wide: 10 }} />
      <Numbers
        caption={`Messages ${units[unit].toLowerCase()}`}
        head={[`${unit[0]?.toUpperCase()}${unit.slice(1)} from`, 'Sent', 'Answered']}
        rows={course.map(({ day, messages, replies }) => [day, messages, replies])}
      />
    </Part>
  );
}

function Key({ look, words }: { look: string; words: string }) {
  return (
    <span className="inline-flex items-center gap-1.5">
      <i aria-hidden="true" className={`size-2 ${look}`} />
      {words}
    </span>
  );
}

function lag(course: Figures['course'], unit: Figures['span']['unit']): string {
  const silent = course.filter(({ messages }) => messages === 0).length;
  const quiet = silent > 0 ? `Nothing was sent in ${silent} of ${plural(course.length, unit)}. ` : '';
  return `${quiet}The newest columns still wait for answers.`;
}

/** "23 Nov", "Nov 2026". */
function dayWords(day: string, unit: Figures['span']['unit']): string {
  const form =
    unit === 'month'
      ? ({ month: 'short', year: 'numeric' } as const)
      : ({ day: 'numeric', month: 'short' } as const);
  return new Intl.DateTimeFormat('en-GB', { ...form, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}
