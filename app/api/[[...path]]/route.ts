import { failed } from '@/lib/api';
import { AppError } from '@/lib/errors';

/** Whatever no other route under /api answers to. */
async function unknown() {
  return failed(
    new AppError('not_found', 'There is no such address here. See /api/openapi.json for those that are.'),
  );
}

export {
  unknown as DELETE,
  unknown as GET,
  unknown as OPTIONS,
  unknown as PATCH,
  unknown as POST,
  unknown as PUT,
};
