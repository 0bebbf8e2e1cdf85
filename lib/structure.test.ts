import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

type Import = { from: string; to: string; typeOnly: boolean };
type House = { files: Map<string, string>; imports: Import[] };

/** Which floor a noun of `lib/` lives on; it imports lower floors only. `lib/*.ts` itself is the kernel, floor 0. */
const floors: Record<string, number> = {
  ...{ activity: 1, job: 1, ai: 2, account: 2, tone: 2, profile: 2, catalogue: 3, prospect: 4, craft: 4 },
  ...{ research: 5, enrichment: 5, booking: 5, sequence: 6, draft: 6, campaign: 7, twin: 8, privacy: 8 },
};

const layers = ['db', 'lib', 'components', 'app'];
const isTest = (file: string) => /\.test\.tsx?$/.test(file);
const layerOf = (file: string) => (file.includes('/') ? layers.indexOf(file.split('/')[0] ?? '') : 3);
const nounOf = (file: string) => /^lib\/([^/]+)\//.exec(file)?.[1];
const floorOf = (file: string) => {
  const noun = nounOf(file);
  return noun === undefined ? 0 : (floors[noun] ?? -1);
};
const withoutComments = (source: string) => source.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
const startsWith = (source: string | undefined, directive: string) =>
  new RegExp(`^\\s*['"]use ${directive}['"]`).test(source ?? '');

const rules: Record<string, (house: House) => string[]> = {
  'app → components → lib → db, never back': ({ files, imports }) =>
    imports
      .filter(({ from, to }) => files.has(to) && layerOf(from) < layerOf(to))
      .map(({ from, to }) => `${from} → ${to}`),

  'a noun of lib imports lower floors only, the kernel no noun': ({ files, imports }) =>
    imports
      .filter(({ from, to }) => from.startsWith('lib/') && to.startsWith('lib/') && files.has(to))
      .filter(({ from, to }) => nounOf(from) !== nounOf(to) && floorOf(from) <= floorOf(to))
      .map(({ from, to }) => `${from} → ${to}`),

  'every noun of lib has a floor': ({ files }) =>
    [...files.keys()].filter((file) => file.startsWith('lib/') && floorOf(file) < 0),

  'components/ui knows no noun': ({ imports }) =>
    imports
      .filter(({ from }) => from.startsWith('components/ui/'))
      .filter(({ to }) => nounOf(to) !== undefined || /^(db|components\/(?!ui\/))/.test(to))
      .map(({ from, to }) => `${from} → ${to}`),

  'the product imports no test, script, benchmark': ({ imports }) =>
    imports
      .filter(({ from, to }) => !isTest(from) && (/^(e2e|bench|scripts)\//.test(to) || isTest(to)))
      .map(({ from, to }) => `${from} → ${to}`),

  'no import leads back to its own file': ({ imports }) => cycles(imports),

  'names are kebab-case and say what is inside': ({ files }) =>
    [...files.keys()].filter((file) =>
      file
        .replace(/\.tsx?$/, '')
        .split('/')
        .some((part) => {
          const bare = part.replace(/^[[(@_.]*|[\])]*$/g, '').replace(/\.(test|pg\.test|d)$/, '');
          return (
            !/^[a-z0-9]+([-.][a-z0-9]+)*$/.test(bare) || /^(utils?|helpers?|misc|common|types)$/.test(bare)
          );
        }),
    ),

  'no file has more than 300 lines': ({ files }) =>
    [...files].filter(([, source]) => source.trimEnd().split('\n').length > 300).map(([file]) => file),

  'only lib/ai/client.ts imports openai': ({ imports }) =>
    imports
      .filter(({ from, to }) => /^openai(\/|$)/.test(to) && from !== 'lib/ai/client.ts')
      .map(({ from }) => from),

  'only lib/env.ts reads the environment': ({ files }) =>
    [...files]
      .filter(([file]) => file !== 'lib/env.ts' && !isTest(file))
      .filter(([, source]) => /\bprocess\s*\??\.\s*env\b(?!\.NEXT_RUNTIME)/.test(withoutComments(source)))
      .map(([file]) => file),

  'every export of a "use server" file goes through action(': ({ files }) =>
    [...files].flatMap(([file, source]) => {
      const code = withoutComments(source);
      if (!startsWith(code, 'server')) return /^\s+['"]use server['"]/m.test(code) ? [`${file}: inline`] : [];
      const bare = code.match(/^export (?!type |interface |const \w+ = action\().*$/gm) ?? [];
      const wrapped = /import \{[^}]*\baction\b[^}]*\} from '@\/lib\/action'/.test(code);
      return wrapped ? bare.map((line) => `${file}: ${line}`) : [`${file}: no action wrapper`];
    }),

  'what runs in the browser reaches no database and no server-only file': (house) =>
    [...house.files.keys()]
      .filter((file) => startsWith(withoutComments(house.files.get(file) ?? ''), 'client'))
      .flatMap((file) => serverFilesReachedFrom(file, house).map((server) => `${file} ⇒ ${server}`)),
};

/** Follows what a bundler would: no type imports, and a "use server" file is only an address to the browser. */
function serverFilesReachedFrom(start: string, { files, imports }: House): string[] {
  const seen = new Set([start]);
  const found: string[] = [];
  for (const file of seen) {
    for (const { from, to, typeOnly } of imports) {
      const erased = typeOnly && !(from === start && to.startsWith('db/'));
      if (from !== file || erased || seen.has(to) || to === 'db/schema/values.ts') continue;
      if (startsWith(withoutComments(files.get(to) ?? ''), 'server')) continue;
      const serverOnly = imports.some((other) => other.from === to && other.to === 'server-only');
      if (to.startsWith('db/') || to === 'lib/env.ts' || to === 'server-only' || serverOnly) found.push(to);
      else if (files.has(to)) seen.add(to);
    }
  }
  return found;
}

function cycles(imports: Import[]): string[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of imports) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, trail: string[]) => {
    if (trail.includes(file)) found.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
    if (trail.includes(file) || done.has(file)) return;
    for (const to of next.get(file) ?? []) visit(to, [...trail, file]);
    done.add(file);
  };
  for (const file of next.keys()) visit(file, []);
  return found;
}

function houseOf(sources: Record<string, string>): House {
  const files = new Map(Object.entries(sources));
  const resolve = (from: string, target: string) => {
    if (!/^(@\/|\.)/.test(target)) return target;
    const base = target.startsWith('@/')
      ? target.slice(2)
      : path.posix.join(path.posix.dirname(from), target);
    return [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`].find((file) => files.has(file)) ?? base;
  };
  const statement =
    /\b(?:import|export)\s+(type\s)?[^'"`;()=]*?\bfrom\s*['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]/g;
  const imports = [...files].flatMap(([from, source]) =>
    [...withoutComments(source).matchAll(statement)].map((match) => ({
      from,
      to: resolve(from, match[2] ?? match[3] ?? ''),
      typeOnly: match[1] !== undefined,
    })),
  );
  return { files, imports };
}

/** Everything in the four layers, and what Next reads at the top (`instrumentation.ts`, `proxy.ts`). */
function readHouse(): House {
  const inLayers = layers
    .filter((layer) => existsSync(layer))
    .flatMap((layer) =>
      readdirSync(layer, { recursive: true, encoding: 'utf8' }).map((name) => `${layer}/${name}`),
    );
  const names = [...readdirSync('.'), ...inLayers].map((name) => name.split(path.sep).join('/'));
  const code = names.filter((name) => /(?<!\.config)\.tsx?$/.test(name) && name !== 'lib/structure.test.ts');
  return houseOf(Object.fromEntries(code.map((name) => [name, readFileSync(name, 'utf8')])));
}

/** For each rule, houses that break it: a rule that lets one of them pass is no rule. */
const broken: Record<keyof typeof rules, Record<string, string>[]> = {
  'app → components → lib → db, never back': [
    { 'lib/tone/a.ts': "import type { P } from '@/components/p';", 'components/p.tsx': '' },
    { 'db/client.ts': "const e = await import('../lib/env');", 'lib/env.ts': '' },
    { 'components/p.tsx': "export { x } from '@/app/x';", 'app/x.ts': '' },
  ],
  'a noun of lib imports lower floors only, the kernel no noun': [
    { 'lib/ai/a.ts': "import type { S } from '@/lib/sequence/schema';", 'lib/sequence/schema.ts': '' },
    { 'lib/tone/a.ts': "import {\n  b,\n} from '../profile/b';", 'lib/profile/b.ts': '' },
    { 'lib/scope.ts': "import { x } from './tone/x';", 'lib/tone/x.ts': '' },
  ],
  'every noun of lib has a floor': [{ 'lib/stuff/a.ts': '' }],
  'components/ui knows no noun': [
    { 'components/ui/a.tsx': "import type { T } from '@/lib/tone/schema';", 'lib/tone/schema.ts': '' },
  ],
  'the product imports no test, script, benchmark': [{ 'lib/a.ts': "import { x } from '../e2e/x';" }],
  'no import leads back to its own file': [
    {
      'lib/a.ts': "import { b } from './b';",
      'lib/b.ts': "import { c } from './c';",
      'lib/c.ts': "import './a';",
    },
  ],
  'names are kebab-case and say what is inside': [
    ...[{ 'lib/toneMeter.ts': '' }, { 'lib/tone/Types.ts': '' }],
    ...[{ 'lib/tone/helpers.ts': '' }, { 'components/utils/a.tsx': '' }, { 'lib/types.test.ts': '' }],
  ],
  'no file has more than 300 lines': [{ 'lib/a.ts': '// line\n'.repeat(301) }],
  'only lib/ai/client.ts imports openai': [
    { 'lib/sequence/a.ts': "import type { O } from 'openai/resources';" },
    { 'lib/ai/stream.ts': "const { default: OpenAI } = await import('openai');" },
  ],
  'only lib/env.ts reads the environment': [{ 'lib/a.ts': 'const { PORT } = process.env;' }],
  'every export of a "use server" file goes through action(': [
    { 'lib/a/actions.ts': "'use server';\nexport async function drop() {}" },
    {
      'lib/a/actions.ts':
        "'use server';\nimport { action } from '@/lib/action';\nexport const f = async () => 1;",
    },
    { 'app/page.tsx': "export default function P() {\n  async function f() {\n    'use server';\n  }\n}" },
  ],
  'what runs in the browser reaches no database and no server-only file': [
    { 'components/a.tsx': "'use client';\nimport type { Db } from '@/db/client';", 'db/client.ts': '' },
    {
      'components/a.tsx': "'use client';\nimport { b } from '@/lib/b';",
      'lib/b.ts': "import { s } from './s';",
      'lib/s.ts': "import 'server-only';",
    },
  ],
};

const house = readHouse();

test('the walk finds the house', () => {
  expect(house.files.size).toBeGreaterThan(20);
  expect(house.imports.filter(({ to }) => house.files.has(to)).length).toBeGreaterThan(20);
});

test.each(Object.entries(rules))('%s', (_name, rule) => {
  expect(rule(house)).toEqual([]);
});

test.each(Object.entries(rules))('a house that breaks it is caught: %s', (name, rule) => {
  expect(broken[name]).not.toHaveLength(0);
  for (const sources of broken[name] ?? [])
    expect(rule(houseOf(sources)), JSON.stringify(sources)).not.toEqual([]);
});

test('what the rules allow passes them all', () => {
  const fine = houseOf({
    'instrumentation.ts': "if (process.env.NEXT_RUNTIME === 'nodejs') await import('@/lib/start');",
    'lib/start.ts': "// reads process.env\nimport { env } from './env';",
    'lib/env.ts': "import 'server-only';\nexport const env = process.env;",
    'lib/tone/actions.ts':
      "'use server';\nimport { action } from '@/lib/action';\nimport { env } from '@/lib/env';\nexport const save = action(env);",
    'components/tone/dial.tsx':
      "'use client';\nimport { save } from '@/lib/tone/actions';\nimport type { T } from '@/lib/tone/schema';\nimport { v } from '@/db/schema/values';",
    'lib/tone/schema.ts': "import type { Row } from '@/db/schema/rows';",
    'db/schema/rows.ts': "import { v } from './values';",
    'db/schema/values.ts': '',
    'app/sequences/[id]/page.tsx': "import { Dial } from '@/components/tone/dial';",
    'app/(main)/not-found.tsx': '',
  });
  for (const [name, rule] of Object.entries(rules)) expect(rule(fine), name).toEqual([]);
});
