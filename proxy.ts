import { type NextRequest, NextResponse } from 'next/server';
import { env } from '@/lib/env';
import { AppError } from '@/lib/errors';
import { failure } from '@/lib/failure';
import { isOwnRequest } from '@/lib/origin';

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** Without accounts, only this machine's own pages may drive the product: foreign hosts and origins are refused. */
export function proxy(request: NextRequest) {
  const own = isOwnRequest({
    host: request.headers.get('host'),
    origin: request.headers.get('origin'),
    allowedHosts: env().ALLOWED_HOSTS,
  });
  if (!own) {
    return refuse(
      request,
      new AppError(
        'forbidden',
        'This address answers only to its own pages. Open it under localhost, or add the host to ALLOWED_HOSTS.',
      ),
    );
  }
  // The framework's own answers to these two have no shape.
  if (!isDecodable(request.nextUrl.pathname)) {
    return refuse(
      request,
      new AppError('malformed', 'This address is not percent-encoded correctly. Copy it again.'),
    );
  }
  if (!methods.includes(request.method)) {
    return refuse(
      request,
      new AppError('method_not_allowed', 'This method is not known here. Use GET or POST.'),
    );
  }
  return NextResponse.next();
}

function refuse(request: NextRequest, error: AppError) {
  const { status, body } = failure(error);
  if (request.nextUrl.pathname.startsWith('/api')) return NextResponse.json(body, { status });
  return new NextResponse(error.message, {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}

function isDecodable(pathname: string): boolean {
  try {
    decodeURIComponent(pathname);
    return true;
  } catch {
    return false;
  }
}
