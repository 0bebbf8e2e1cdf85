import { describe, expect, it } from 'vitest';
import { notesOf } from './check-notes';
import type { CheckBody, ClaimBody } from './judged';

const claim = (status: ClaimBody['status'], changes: Partial<ClaimBody> = {}): ClaimBody => ({
  quote: 'The gate log',
  type: 'fact',
  evidence: [],
  status,
  verdict: 'No fact says so.',
  evidence_quote: null,
  ...changes,
});
const check = (id: CheckBody['id'], status: CheckBody['status']): CheckBody => ({
  id,
  status,
  label: `${id} label`,
  message: `${id} reason`,
  source: null,
});
const gateLog = { title: '“The gate log”', text: 'No fact says so.', quote: 'The gate log' };

describe('notesOf', () => {
  it('says nothing when everything passed or is vouched for', () => {
    const checks = [check('grounding', 'pass')];
    expect(notesOf({ claims: [claim('supported')], checks })).toEqual([]);
    expect(notesOf({ claims: [claim('vouched')], checks })).toEqual([]);
  });
  it('gives the verdict of a flagged claim in place of the count', () => {
    const notes = notesOf({ claims: [claim('unsupported')], checks: [check('grounding', 'fail')] });
    expect(notes).toEqual([{ kind: 'fail', ...gateLog }]);
  });
  it('says the same words once', () => {
    const claims = [claim('unsupported'), claim('unsupported')];
    expect(notesOf({ claims, checks: [check('grounding', 'fail')] })).toHaveLength(1);
  });
  it('takes what is said about you as gravely as its own check', () => {
    const claims = [claim('unsupported', { type: 'sender' })];
    const notes = notesOf({ claims, checks: [check('grounding', 'pass'), check('own_claims', 'fail')] });
    expect(notes).toEqual([{ kind: 'fail', ...gateLog }]);
  });
  it('keeps the reason when grounding fails for words outside the claims', () => {
    const notes = notesOf({ claims: [], checks: [check('grounding', 'fail')] });
    expect(notes).toEqual([
      { kind: 'fail', title: 'grounding label', text: 'grounding reason', quote: null },
    ]);
  });
  it('does not say the title twice', () => {
    const worn = { ...check('tells', 'fail'), label: '2 worn phrases', message: '2 worn phrases: “hop on”.' };
    expect(notesOf({ claims: [], checks: [worn] })[0]).toMatchObject({
      title: '2 worn phrases',
      text: '“hop on”.',
    });
  });
  it('puts failures before warnings', () => {
    const notes = notesOf({ claims: [], checks: [check('tone', 'warn'), check('length', 'fail')] });
    expect(notes.map(({ kind, title }) => [kind, title])).toEqual([
      ['fail', 'length label'],
      ['warn', 'tone label'],
    ]);
  });
});
