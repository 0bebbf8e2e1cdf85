/** No page of another site may show ours in a frame; the address of a prospect's page is told to nobody. */
const securityHeaders = [
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'same-origin' },
];

/** @type {import('next').NextConfig} */
export default {
  agentRules: false,
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: true,
  // In development, what forms send would stand in the terminal, keys among it.
  logging: { serverFunctions: false },
  serverExternalPackages: ['@electric-sql/pglite', 'pg', 'wink-eng-lite-web-model', 'wink-nlp', 'ws'],
  experimental: {
    // A PDF may have 10 MB; the framework would cut the body there, envelope included.
    proxyClientMaxBodySize: '11mb',
    // Pasted text of any length gets a sentence about its limit; above this it is cut off.
    serverActions: { bodySizeLimit: '4mb' },
  },
  // Without it, a lockfile in some folder above the checkout would move the root there.
  turbopack: { root: import.meta.dirname },
  headers: () => [{ source: '/:path*', headers: securityHeaders }],
};
