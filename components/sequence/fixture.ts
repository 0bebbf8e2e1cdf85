import type { MessageBody, SequenceView } from '@/lib/sequence/schema';

/** For tests: a stored message without verdicts. */
export const message = (step: number, msg_content = `Text ${step}`): MessageBody => ({
  step,
  channel: 'linkedin_message',
  subject: null,
  msg_content,
  trigger_type: 'no_response',
  delay_days: 2,
  confidence: 80,
  rationale: 'Because.',
  claims: [],
  checks: [],
  tone: null,
});

export const usage: SequenceView['usage'] = {
  provider: 'openai',
  model: 'm',
  calls: 1,
  prompt_tokens: 1,
  completion_tokens: 1,
  total_tokens: 2,
  cost_usd: null,
  latency_ms: 900,
};

/** For tests: a sequence of three steps that is being written. */
export const view = (messages: MessageBody[] = [], rest: Partial<SequenceView> = {}): SequenceView => ({
  ok: true,
  sequence_id: 's',
  prospect_id: 'p',
  status: 'generating',
  error_message: null,
  profile_analysis_result: null,
  analysis: null,
  evidence: [],
  sequence_generation_result: { sequence_length: 3, messages },
  usage,
  channel: 'linkedin',
  note_limit: 200,
  tov_config: { formality: 50, warmth: 50, directness: 50, instructions: null },
  prospect: {
    id: 'p',
    name: 'Ruth',
    name_is_guess: false,
    headline: null,
    title: null,
    company: null,
    email: null,
    profile_url: null,
  },
  evidence_source: { kind: 'paste', read_at: '2026-11-20T09:41:00Z' },
  evidence_context: {},
  plan: [],
  calls: [],
  confidence_reasons: {},
  contactable: { ok: true },
  outreach: {
    ...{ stage: 'running', current_step: 1, due_on: null, waiting_for: null },
    ...{ accepted_at: null, replied_at: null, replied_step: null },
  },
  message_states: {},
  moves: [],
  schedule: { today: '2026-11-20', days: {} },
  created_at: '2026-11-20T09:41:00Z',
  read_at: '2026-11-20T09:41:00Z',
  resumable: false,
  stopped: false,
  ...rest,
});
