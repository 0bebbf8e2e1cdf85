/** "Do you have a plan" → "whether you have a plan", "What would you fix" → "what you would fix". */
export function embedded(question: string): string | null {
  for (const [pattern, to] of inversions) {
    if (!pattern.test(question)) continue;
    const clause = question.replace(pattern, to);
    return clause.charAt(0).toLowerCase() + clause.slice(1);
  }
  return null;
}

const inversions: [RegExp, string][] = [
  [/^(How|Where|Who|What) do you /, '$1 you '],
  [/^(How (?:much|many|long|well|far) [\w ]*?) do you /, '$1 you '],
  [/^(How (?:much|many) of [\w ]+?) (goes|go|is|are) /, '$1 $2 '],
  [/^What would you /, 'what you would '],
  [/^What have you /, 'what you have '],
  [/^Do you /, 'whether you '],
  [/^Got /, 'whether you have got '],
  [/^(?:Should|Shall) I /, 'whether I should '],
  [/^Is (a change of approach|a change) /, 'whether $1 is '],
  [/^Is (it|that|there|later in the year) /, 'whether $1 is '],
  [/^Is (.+?) (of (?:use|interest)|an? (?:fair|appropriate) use) /, 'whether $1 is $2 '],
  [/^Are (you or a colleague) /, 'whether $1 are '],
  [/^Do I /, 'whether I should '],
  [/^(How|What) does (that|your team) (\w+?)(?=s? )/, '$1 $2 $3s'],
  [/^How did (that|it) come /, 'how $1 came '],
  [/^How did your (team|colleagues) take /, 'how your $1 took '],
  [/^What should it /, 'what it should '],
  [/^What would (an? [\w ]+?) (look|require) /, 'what $1 would $2 '],
  [/^What do people /, 'what people '],
  [/^Do your colleagues /, 'whether your colleagues '],
  [/^(To whom|Whom(?: else)?|On whose desk|Who(?: else)?(?: on your team)?) should I /, '$1 I should '],
  [/^Who (among your colleagues|on your side|is responsible|is the best) /, 'who $1 '],
  [/^What objective comes /, 'what objective comes '],
  [/^What is first /, 'what is first '],
  [/^What did you learn /, 'what you learned '],
  [/^How (long|well) has (that|it|the result) /, 'how $1 $2 has '],
  [/^How much time goes /, 'how much time goes '],
  [/^How far along are you /, 'how far along you are '],
  [/^By (when|what date) would you /, 'by $1 you would '],
  [/^What would (that|it|the first step) /, 'what $1 would '],
  [/^Would you /, 'whether you would '],
  [/^Could (I|we|you|that) /, 'whether $1 could '],
  [
    /^Would (that|your team|later in the year|(?:our|the|an?) [^?]+?) (be|make|help|facilitate|fit|suit|go) /,
    'whether $1 would $2 ',
  ],
  [/^What (was|is) (the [\w ]+)$/, 'what $2 $1'],
  [
    /^(Who|What) (looks|is next|is behind|is at|brought|follows|works|changed|happened|led|taught|surprised|took|stops|stands|comes|is left|is still|has|gets|sorts|takes|made|came|got|stood|helped|had|gave|would|should|else|requires|keeps|still|comes|suggested|remains) /,
    '$1 $2 ',
  ],
];
