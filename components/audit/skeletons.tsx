import { Skeleton } from '@/components/ui/skeleton';

/** The figures' places while they are summed up. */
export function FiguresSkeleton() {
  return (
    <div
      role="status"
      className="grid gap-x-10 gap-y-5 px-4 pt-1 pb-4 lg:grid-cols-2 lg:px-6 xl:grid-cols-[minmax(0,21rem)_minmax(0,1fr)_minmax(0,1fr)]"
    >
      <span className="sr-only">Summing up what the calls cost</span>
      <div className="grid grid-cols-2 gap-x-6 gap-y-3.5 lg:max-xl:col-span-2 lg:max-xl:grid-cols-3">
        {['spent', 'calls', 'latency', 'failed', 'tokens', 'repairs'].map((name) => (
          <div key={name} className="grid h-12 content-center gap-3">
            <Skeleton width={40} />
            <Skeleton width={70} />
          </div>
        ))}
      </div>
      {['spend', 'latency'].map((name) => (
        <div key={name} className="grid h-[172px] content-between">
          <Skeleton width={30} />
          <Skeleton width={100} />
          <Skeleton width={100} />
          <Skeleton width={100} />
        </div>
      ))}
    </div>
  );
}

const widths = [62, 48, 70, 55, 66, 50, 72, 58];

/** The rows' places while they are read. */
export function CallsSkeleton() {
  return (
    <div role="status" className="px-4 pb-10 lg:px-6">
      <span className="sr-only">Reading the calls</span>
      <div className="rounded-2 border border-line bg-surface">
        {widths.map((width) => (
          <div
            key={width}
            className="flex h-9 items-center border-b border-line px-2.5 last:border-b-0 max-lg:h-14"
          >
            <Skeleton width={width} />
          </div>
        ))}
      </div>
    </div>
  );
}

/** What is coming in an opened call. */
export function CallSkeleton() {
  return (
    <div role="status" className="grid gap-4 py-2 lg:grid-cols-2 lg:pl-6">
      <span className="sr-only">Reading the call</span>
      {['prompt', 'answer'].map((name) => (
        <div key={name} className="grid h-52 content-start gap-3 rounded-1 border border-line bg-surface p-3">
          <Skeleton width={20} />
          <Skeleton width={90} />
          <Skeleton width={75} />
          <Skeleton width={85} />
        </div>
      ))}
    </div>
  );
}
