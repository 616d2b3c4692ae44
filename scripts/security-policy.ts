// The content-security policy of the built page, put into it at build time. The page runs no
// inline script or style, asks no other host for anything and can be framed by a learning-management
// system (a policy in a page cannot forbid that, and ours need not).
import type { Plugin } from 'vite';

const securityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Writes the policy into each built page; the development server injects scripts and has none. */
export function securityPolicyPlugin(): Plugin {
  return {
    name: 'waw:security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: securityPolicy },
        injectTo: 'head-prepend',
      },
    ],
  };
}
