import { describe, expect, it } from 'vitest';
import type { MessageBody } from '@/lib/sequence/schema';
import { notesOf } from './check-notes';

type Parts = Pick<MessageBody, 'claims' | 'checks'>;

const message = ({ claims, checks }: Parts): MessageBody => ({
  step: 1,
  channel: 'linkedin_message',
  subject: null,
  msg_content: 'The gate log your team keeps.',
  trigger_type: 'no_response',
  delay_days: 0,
  confidence: 58,
  rationale: '',
  tone: null,
  claims,
  checks,
});
const claim = (status: Parts['claims'][number]['status']): Parts['claims'][number] => ({
  quote: 'The gate log',
  type: 'fact',
  evidence: [],
  status,
  verdict: 'No fact says so.',
  evidence_quote: null,
});
const check = (id: Parts['checks'][number]['id'], status: Parts['checks'][number]['status']) => ({
  id,
  status,
  label: `${id} label`,
  message: `${id} reason`,
  source: null,
});

describe('notesOf', () => {
  it('says nothing when everything passed', () => {
    expect(notesOf(message({ claims: [claim('supported')], checks: [check('grounding', 'pass')] }))).toEqual(
      [],
    );
  });
  it('gives the verdict of a flagged claim in place of the count', () => {
    const notes = notesOf(message({ claims: [claim('unsupported')], checks: [check('grounding', 'fail')] }));
    expect(notes).toEqual([{ kind: 'fail', title: '“The gate log”', text: 'No fact says so.' }]);
  });
  it('keeps the reason when grounding fails for words outside the claims', () => {
    const notes = notesOf(message({ claims: [], checks: [check('grounding', 'fail')] }));
    expect(notes).toEqual([{ kind: 'fail', title: 'grounding label', text: 'grounding reason' }]);
  });
  it('puts failures before warnings', () => {
    const notes = notesOf(message({ claims: [], checks: [check('tone', 'warn'), check('length', 'fail')] }));
    expect(notes.map(({ kind, title }) => [kind, title])).toEqual([
      ['fail', 'length label'],
      ['warn', 'tone label'],
    ]);
  });
});
