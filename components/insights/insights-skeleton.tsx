import { Skeleton } from '@/components/ui/skeleton';

/** The figures' places while they are counted. */
export function InsightsSkeleton() {
  return (
    <div role="status" className="px-4 lg:px-6">
      <span className="sr-only">Counting what was sent and answered</span>
      <div className="grid grid-cols-2 gap-4 rounded-2 border border-line bg-surface p-[18px] xl:grid-cols-5">
        {['sent', 'rate', 'meetings', 'time', 'cost'].map((name) => (
          <div key={name} className="grid h-[72px] content-center gap-3">
            <Skeleton width={40} />
            <Skeleton width={70} />
          </div>
        ))}
      </div>
      <div className="mt-8 grid gap-4 border-t border-line pt-6">
        {[80, 60, 90, 50].map((width) => (
          <Skeleton key={width} width={width} />
        ))}
      </div>
    </div>
  );
}
