import { Icon } from '@/components/ui/icon';

const looks = {
  pass: '',
  warn: 'rounded-1 bg-warn-weak pr-2 pl-1.5 font-semibold text-warn',
  fail: 'rounded-1 bg-fail-weak pr-2 pl-1.5 font-semibold text-fail',
};
const words = { pass: 'Passed: ', warn: 'Warning: ', fail: 'Failed: ' };

/** A pass is a quiet tick and words; a warning or failure stands in a tinted box. */
export function Chip({
  status,
  label,
  title,
}: {
  status: keyof typeof looks;
  label: string;
  title?: string;
}) {
  return (
    <li title={title} className={`inline-flex min-h-6 items-center gap-1 ${looks[status]}`}>
      <Icon
        name={status === 'pass' ? 'check' : 'warn'}
        className={`size-3.5! ${status === 'pass' ? 'text-accent' : ''}`}
      />
      <span className="sr-only">{words[status]}</span>
      {label}
    </li>
  );
}
