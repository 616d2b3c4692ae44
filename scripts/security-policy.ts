// The content-security policy of the built page, put into it at build time. The page runs no
// inline script and no style but the ones that it was built with, asks no other host for anything and can be framed by a learning-management
// system (a policy in a page cannot forbid that, and ours need not).
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

const policyWith = (styles: readonly string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    ["style-src 'self'", ...styles].join(' '),
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/**
 * Writes the policy into each built page, with the hashes of the styles that stand in it; the development
 * server injects scripts and has none. To be listed after whatever else changes the page.
 */
export function securityPolicyPlugin(): Plugin {
  return {
    name: 'waw:security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => [
        {
          tag: 'meta',
          attrs: {
            'http-equiv': 'Content-Security-Policy',
            content: policyWith(stylesOf(html).map(hashOf)),
          },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}

function stylesOf(html: string): string[] {
  return [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, style = '']) => style);
}

/** As the policy names a style that stands in the page: https://www.w3.org/TR/CSP3/#source-list-syntax */
function hashOf(style: string): string {
  return `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
}
