import { type NextRequest, NextResponse } from 'next/server';
import { env } from '@/lib/env';
import { AppError } from '@/lib/errors';
import { failure } from '@/lib/failure';
import { isOwnRequest } from '@/lib/origin';

/** Without accounts, only this machine's own pages may drive the product: foreign hosts and origins are refused. */
export function proxy(request: NextRequest) {
  const own = isOwnRequest({
    host: request.headers.get('host'),
    origin: request.headers.get('origin'),
    allowedHosts: env().ALLOWED_HOSTS,
  });
  if (own) return NextResponse.next();
  const error = new AppError(
    'forbidden',
    'This address answers only to its own pages. Open it under localhost, or add the host to ALLOWED_HOSTS.',
  );
  if (request.nextUrl.pathname.startsWith('/api'))
    return NextResponse.json(failure(error).body, { status: 403 });
  return new NextResponse(error.message, {
    status: 403,
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
