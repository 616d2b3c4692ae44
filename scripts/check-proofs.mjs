// Holds the ledger (scripts/proofs.mjs) against the last whole run of the tests in Node, which
// `npm test` leaves in test-results/node.json. Prints each rule and claim that no passing test proves.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { findRules, findUnproven } from './proofs.mjs';

const fileOf = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const results = fileOf('test-results/node.json');
if (!existsSync(results)) throw new Error('No results to look at: run `npm test` first.');

const titles = JSON.parse(readFileSync(results, 'utf8'))
  .testResults.flatMap(({ assertionResults }) => assertionResults)
  .filter(({ status }) => status === 'passed')
  .flatMap(({ ancestorTitles, title }) => [...ancestorTitles, title]);
const rules = findRules(readFileSync(fileOf('src/rules/MODEL.md'), 'utf8'));
const claims = Object.keys(parse(readFileSync(fileOf('levels/article.yaml'), 'utf8')).claims);
if (rules.length === 0 || claims.length === 0)
  throw new Error('The ledger is blind: it found no rules or no claims.');

const unproven = findUnproven({ rules, claims, titles });
console.log(
  `${rules.length} rules and ${claims.length} claims; without a proof: ${unproven.length}`,
);
for (const one of unproven) console.log(`  ${one}`);
if (unproven.length > 0) process.exitCode = 1;
