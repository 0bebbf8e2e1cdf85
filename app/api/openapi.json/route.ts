import { json, routes } from '@/lib/api';
import { openapi } from './document';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = routes({ GET: async () => json(openapi) });
