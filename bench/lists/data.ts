import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import type { Scope } from '@/lib/scope';
import { makeNames } from './names';

/** Three sequences a person, three messages a sequence. */
export type Size = { prospects: number };

const chunk = 20_000;

/** Fills the scope's workspace; the same seed gives the same people. */
export async function fill(database: Database, scope: Scope, { prospects }: Size): Promise<void> {
  const names = makeNames(7);
  for (let from = 0; from < prospects; from += chunk)
    await run(scope, people(scope, names, { from, count: Math.min(chunk, prospects - from) }));
  await run(scope, identities(scope));
  // The messages follow their sequences, which are stored as completed at once.
  await scope.db.execute(sql`alter table message_sequences disable trigger message_sequences_whole`);
  for (const part of ['0123', '4567', '89ab', 'cdef']) {
    await run(scope, sequences(scope, part));
    await run(scope, messages(scope, part));
  }
  await scope.db.execute(sql`alter table message_sequences enable trigger message_sequences_whole`);
  await run(scope, replies(scope));
  await run(scope, contacts(scope));
  await run(scope, calls(scope));
  await database.db.execute(sql`vacuum analyze`);
}

/** In a transaction, so that the seed and the statement meet the same connection. */
async function run(scope: Scope, statement: SQL) {
  await scope.db.transaction(async (tx) => {
    await tx.execute(sql`select setseed(0.42)`);
    await tx.execute(statement);
  });
}

/** A list as a table that is joined by number. */
const pool = (values: string[]) =>
  sql`(select value, ordinality - 1 as at from json_array_elements_text(${JSON.stringify(values)}::json) with ordinality)`;

function people(
  scope: Scope,
  names: ReturnType<typeof makeNames>,
  { from, count }: { from: number; count: number },
): SQL {
  const { first, last, companies, titles } = names;
  // Squares make a few names and companies frequent and most of them rare.
  return sql`
    with drawn as materialized (
      select i, floor(random() ^ 2 * ${first.length}::int) as f, floor(random() ^ 2 * ${last.length}::int) as l,
        floor(random() ^ 3 * ${companies.length}::int) as c, floor(random() * ${titles.length}::int) as t,
        random() as tagged, now() - interval '730 days' * random() ^ 2 as made
      from generate_series(${from}::int, ${from + count - 1}::int) as i
    )
    insert into prospects (workspace_id, first_name, last_name, headline, title, company, email, location,
      profile_source, linkedin_url, tags, profile_data, analyzed_at, created_at, updated_at)
    select ${scope.workspaceId}::uuid, first.value, last.value, titles.value || ' at ' || companies.value, titles.value,
      companies.value, case when tagged < 0.6 then 'person' || i || '@example.com' end,
      (array['Leeds', 'Lyon', 'Wrocław', 'Malmö', 'São Paulo', 'Hà Nội'])[1 + i % 6],
      'paste', 'https://www.linkedin.com/in/person-' || i,
      case when tagged < 0.01 then array['vip', 'spring fair'] when tagged < 0.15 then array['spring fair']
        when tagged < 0.3 then array['customer'] else '{}'::text[] end,
      jsonb_build_object('source', 'paste', 'readAt', made, 'text', repeat('I run four chilled sites. ', 20),
        'fields', jsonb_build_object('firstName', first.value, 'lastName', last.value, 'headline', titles.value),
        'spans', (select jsonb_agg(jsonb_build_object('id', 'E' || n, 'section', 'about', 'text',
          'Took turn time from ' || (90 + n) || ' to ' || (60 + n) || ' minutes in one year.', 'start', n * 60,
          'end', n * 60 + 55, 'source', 'paste')) from generate_series(1, 9) as n)),
      made, made, made
    from drawn join ${pool(first)} first on first.at = f join ${pool(last)} last on last.at = l
      join ${pool(companies)} companies on companies.at = c join ${pool(titles)} titles on titles.at = t`;
}

function identities(scope: Scope): SQL {
  return sql`insert into prospect_identities (workspace_id, prospect_id, kind, key)
    select workspace_id, id, 'slug', substr(linkedin_url, 29) from prospects where workspace_id = ${scope.workspaceId}`;
}

const ofPart = (part: string) => sql`${part} like '%' || left(p.id::text, 1) || '%'`;

/** One step every three days, at another hour each. */
const sentAt = (made: SQL, step: SQL) =>
  sql`least(now(), ${made} + interval '1 hour' + interval '3 days 2 hours' * (${step} - 1))`;

/** 60 % finished, 5 % replied, 3 % due or overdue, 12 % due later, 8 % waiting, the rest stopped. */
function sequences(scope: Scope, part: string): SQL {
  return sql`
    with drawn as materialized (
      select p.id as prospect_id, p.profile_data, random() as fate, random() as age, random() as pick, random() as shape,
        random() as named
      from prospects p cross join generate_series(1, 3)
      where p.workspace_id = ${scope.workspaceId} and ${ofPart(part)}
    ), placed as (
      select *, case when fate between 0.65 and 0.88 then now() - interval '20 days' * age
          else now() - interval '730 days' * age ^ 2 - interval '2 days' end as made,
        case when fate < 0.6 then 4 when fate < 0.65 then case when pick < 0.5 then 2 when pick < 0.8 then 3 else 4 end
          else 1 + floor(pick * 3)::int end as current
      from drawn
    )
    insert into message_sequences (workspace_id, prospect_id, tone, tone_preset, company_context, solution, channel,
      sequence_length, profile, provider, model, prospect_analysis, status, stage, current_step, due_on, waiting_for,
      last_sent_at, replied_step, replied_at, response_received, created_at, updated_at)
    select ${scope.workspaceId}::uuid, prospect_id, '{"formality":42,"warmth":64,"directness":71}',
      case when named < 0.8 then (array['Peer to peer', 'Warm intro', 'Straight to it', 'Boardroom'])[1 + floor(named * 5)::int] end,
      'Slotwright is dock booking for chilled and frozen distributors. Suppliers book their own slots.',
      case when shape < 0.7 then jsonb_build_object('name', (array['Slotwright', 'Yard board', 'Turn report'])[1 + floor(shape * 4.28)::int],
        'description', 'Suppliers book their own slots.', 'proofPoints', '[]'::jsonb) end,
      (array['linkedin', 'linkedin', 'linkedin', 'email', 'inmail'])[1 + floor(shape * 5)::int], 3, profile_data,
      'openai', 'a-model', jsonb_build_object('summary', repeat('Runs the docks. ', 30)), 'completed',
      case when fate < 0.6 then 'finished' when fate < 0.65 then 'replied' when fate < 0.88 then 'running' else 'stopped' end,
      current,
      case when fate between 0.65 and 0.68 then current_date - floor(age ^ 3 * 14)::int
        when fate between 0.68 and 0.8 then current_date + 1 + floor(age * 10)::int end,
      case when fate between 0.8 and 0.86 then 'acceptance' when fate between 0.86 and 0.88 then 'decision' end,
      case when current > 1 then ${sentAt(sql`made`, sql`current - 1`)} end,
      case when fate between 0.6 and 0.65 then current - 1 end,
      case when fate between 0.6 and 0.65 then ${sentAt(sql`made`, sql`current - 1`)} + interval '30 hours' * -ln(1 - pick) end,
      fate between 0.6 and 0.65, made, made
    from placed`;
}

function messages(scope: Scope, part: string): SQL {
  return sql`
    insert into messages (workspace_id, message_sequence_id, step, channel, plan_line, msg_content, confidence, rationale,
      checks, tone, prompt_version, approach, sent_at, created_at, updated_at)
    select p.workspace_id, s.id, step,
      case when s.channel <> 'linkedin' then s.channel when step = 1 then 'connection_note' else 'linkedin_message' end,
      '{"step":1,"angle":"observation","evidence":["E1"],"note":"Own words"}',
      repeat('You run four chilled sites and two of them book by e-mail. ', 4), 80, 'It names the sites that book by e-mail.',
      '[{"id":"length","status":"pass","label":"216 characters of 8,000, aim 300","message":"The length is right."},
        {"id":"grounding","status":"pass","label":"Grounded 4 of 4","message":"All facts rest on the profile."}]',
      jsonb_build_object('formality', 30 + random() * 40, 'warmth', 30 + random() * 40, 'directness', 50 + random() * 40),
      case when random() < 0.03 then 'rewrite/1' when random() < 0.1 then 'repair/1'
        when s.created_at < now() - interval '90 days' then 'message/1' else 'message/2' end,
      case when random() < 0.4 then (array['as_written', 'shorter', 'other_fact'])[1 + floor(random() * 3)::int] end,
      case when step < s.current_step then ${sentAt(sql`s.created_at`, sql`step`)} end,
      s.created_at, s.created_at
    from prospects p join message_sequences s on s.prospect_id = p.id cross join generate_series(1, 3) as step
    where p.workspace_id = ${scope.workspaceId} and ${ofPart(part)}`;
}

function replies(scope: Scope): SQL {
  return sql`insert into interactions (workspace_id, prospect_id, sequence_id, interaction_type, interaction_date, content,
      sentiment, outcome, actor)
    select workspace_id, prospect_id, id, 'reply', replied_at, 'Thanks, tell me more.',
      (array['positive', 'neutral', 'negative'])[1 + floor(random() * 3)::int],
      (array['meeting', 'interested', 'later', 'not_interested', null])[1 + floor(random() * 5)::int], 'you'
    from message_sequences where replied_at is not null and workspace_id = ${scope.workspaceId}`;
}

function contacts(scope: Scope): SQL {
  return sql`update prospects p set last_contacted_at = s.contacted, last_replied_at = s.replied
    from (select prospect_id, max(last_sent_at) as contacted, max(replied_at) as replied from message_sequences
      where workspace_id = ${scope.workspaceId} group by prospect_id) s where s.prospect_id = p.id`;
}

/** Four calls for one sequence in ten. */
function calls(scope: Scope): SQL {
  return sql`insert into ai_generations (workspace_id, sequence_id, workflow_name, node_name, generation_type, provider,
      model, prompt_version, prompt, response, cost_usd, status, started_at, created_at, updated_at)
    select workspace_id, id, 'sequence', 'write', 'message_generation', 'openai', 'a-model',
      case when random() < 0.03 then 'rewrite/1' when random() < 0.1 then 'repair/1'
        when created_at < now() - interval '90 days' then 'message/1' else 'message/2' end,
      jsonb_build_object('messages', repeat('You write one short message. ', 30)), '{"content":"Hello"}',
      case when random() < 0.98 then round((random() * 0.004)::numeric, 6) end, 'succeeded', created_at, created_at, created_at
    from message_sequences cross join generate_series(1, 4)
    where workspace_id = ${scope.workspaceId} and left(id::text, 1) in ('0', '1')`;
}
