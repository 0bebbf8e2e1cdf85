import { randomBytes } from 'node:crypto';
import type { Rung } from './abilities';
import { purposes, securityBlock } from './purposes';
import type { AiTask } from './schema';
import { storable } from './storable';

export type ChatMessage = { role: 'system' | 'user' | 'assistant'; content: string };

/** A bad answer and what is wrong with it, in words, for the one repair turn. */
export type Repair = { answer: string; problems: string[] };

/** A name that foreign text cannot guess, new for each request. */
export const dataTag = () => `data-${randomBytes(6).toString('hex')}`;

/**
 * System: the task's rules, how to answer, the security block. User: the task, then the data between tags.
 * @param jsonSchema stands verbatim in the prompt on the rungs where the server does not enforce it.
 */
export function buildMessages(
  task: Pick<AiTask<unknown>, 'type' | 'prompt'>,
  how: { tag: string; rung: Rung; jsonSchema: unknown; repair?: Repair | null },
): ChatMessage[] {
  const { prompt, type } = task;
  const system = [
    prompt.system.trim(),
    answerFormat(how.rung, how.jsonSchema),
    securityBlock(purposes[type].trust, how.tag),
  ].join('\n\n');
  const user = `${prompt.user.trim()}\n\n<${how.tag}>\n${encodeData(prompt.data)}\n</${how.tag}>`;
  const messages: ChatMessage[] = [
    { role: 'system', content: system },
    { role: 'user', content: user },
  ];
  return how.repair ? [...messages, ...repairTurn(how.repair)] : messages;
}

/** JSON in which no tag can be closed: `<` stands only as an escape, so the text of the data holds none. */
export function encodeData(data: Record<string, unknown>): string {
  return JSON.stringify(storable(data)).replaceAll('<', '\\u003c');
}

export function answerFormat(rung: Rung, jsonSchema: unknown): string {
  const plain = 'Answer with one JSON object and nothing else: no heading, no explanation, no code fence.';
  if (rung === 'json_schema') return plain;
  return `${plain}\nIt must be valid against this JSON Schema:\n${JSON.stringify(jsonSchema)}`;
}

function repairTurn({ answer, problems }: Repair): ChatMessage[] {
  const list = problems.map((problem) => `- ${problem}`).join('\n');
  const ask = `Your answer cannot be used:\n${list}\nGive the whole answer again as one JSON object, corrected.`;
  const said: ChatMessage[] = answer.trim() ? [{ role: 'assistant', content: answer.slice(0, 12_000) }] : [];
  return [...said, { role: 'user', content: ask }];
}
