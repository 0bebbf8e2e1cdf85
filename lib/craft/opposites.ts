import { stem } from '@/lib/craft/vocabulary';

/** The stems of words that say the contrary: a message that has one where the source has the other is wrong. */
export function contraries(lower: string): readonly string[] {
  return contrary.get(lower) ?? [];
}

const contrary = new Map<string, string[]>();

const sides = `
opened opening reopened reopening launched launching|closed closing shut closure
started starting began begun launched introduced introducing|stopped stopping ended ending abolished quit ceased cancelled
grew grown growing growth increased increasing raised raising rose risen rising expanded lifted boosted higher gained|cut cutting reduced reducing reduction lowered lowering lower fell fallen falling dropped shrank decreased shortened trimmed lost
bought buying acquired acquiring purchased|sold selling divested
hired hiring recruited recruiting|fired firing dismissed
joined joining|left leaving resigned quit
won winning|lost losing
doubled doubling|halved halving
signed signing renewed negotiated|cancelled cancelling ended terminated
accepted approved|rejected refused declined
built installed installing|demolished removed dismantled
accelerated faster shorter quicker|slowed slower longer delayed
best largest biggest highest|worst smallest lowest fewest
always|never
internal|external
manual manually|automatic automatically automated
online digital|offline
private|public
centralised centralising|decentralised decentralising
remote|on-site onsite
succeeded success|failed failure
inbound|outbound
import imports|export exports
`;

for (const line of sides.trim().split('\n')) {
  const [one = [], other = []] = line.split('|').map((side) => side.trim().split(/\s+/));
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const) {
    for (const word of from) contrary.set(word, [...(contrary.get(word) ?? []), ...to.map(stem)]);
  }
}
