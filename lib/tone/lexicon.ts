import { type PhraseBook, phraseBook } from '@/lib/tone/phrases';

/**
 * The words that the meter looks for, by kind. A phrase may stand in several kinds: "no pressure" is caring and soft.
 * Groups follow the politeness strategies of Danescu-Niculescu-Mizil et al. (2013) and the hedges of Hyland, cut down
 * to what short business messages use.
 */
const lists = {
  fullForm: `
    i am, i have, i will, i would, you are, you have, you will, we are, we have, we will, it is, it would,
    it will, that is, there is, they are, do not, does not, did not, is not, are not, was not, has not, have
    not, cannot, could not, would not, should not, will not`,
  formal: `
    regarding, concerning, with regard to, with respect to, in relation to, pertaining to, therefore, thus,
    hence, accordingly, consequently, subsequently, furthermore, moreover, whereas, nevertheless, should
    you, would you be, may i, might i, i would appreciate, i should like, i would like, kindly, consider,
    considering, consideration, assist, assistance, enquire, enquiry, inquire, inquiry, request, require,
    requires, requirement, requirements, obtain, provide, provides, receive, ensure, regards, respectfully,
    sincerely, correspondence, discuss, discussion, opportunity, undertaken, undertake, conduct, presently,
    currently, prior to, upon, whom, indicate, indicates, note that, noted, responsible, responsibility,
    organisation, organization, objective, arrangement, arrangements, convenient, convenience, grateful,
    pleased, permit, particularly, relevant, relevance, appropriate, sufficient, additional, approach,
    colleagues, in writing, on this subject, on this matter, of interest, propose, purpose`,
  casual: `
    a lot, lots, lots of, loads, stuff, things, thing, pretty, really, super, totally, kind of, sort of,
    okay, ok, cool, nice, guys, folks, get, gets, got, getting, grab, figure out, end up, go for, run into,
    sort out, sorted, worth a look, have a look, a chat, chat, a word, bet, guess, reckon, anyway, by the
    way, at all, no worries, no rush, fun, mess, tons, bunch, how come, what about, how about, keen, neat,
    fair enough, hands down, on your plate`,
  slang: `
    gonna, wanna, gotta, kinda, sorta, dunno, lemme, gimme, yeah, yep, yup, nope, nah, lol,
    haha, btw, fyi, asap, tbh, imo, imho, omg, thx, ty, pls, plz, u, ur, awesome, dude, mate, buddy, cheers,
    legit, epic, crazy, insane, nuts, crap, damn, ping me, shoot me, hit me up, my bad, no biggie, a ton,
    heads up, gig, wow, oh, ha, ta, till, cuz, y'all, beats me, no clue, a pain, hooked, hats off, rad,
    sweet, geek out, nerd, nerdy, bug you`,
  gratitude: `
    thank you, thanks, many thanks, grateful, gratitude, i appreciate, i would appreciate, i'd appreciate,
    much appreciated, appreciated, appreciate, obliged, thankful, cheers`,
  praise: `
    well done, good work, fine work, great work, lovely work, careful work, hard work, well earned, credit
    to you, credit to, to your credit, full credit, stood out, stands out, stayed with me, stuck with me, i
    admire, admire, i liked, i like, i enjoyed, i loved, enjoyed, enjoyed reading, enjoyed how, liked how,
    liked, a pleasure to read, good to read, good to see, great to see, lovely to see, lovely to read, nice
    to see, glad to see, glad to read, no small thing, not easy, is rare, worth celebrating,
    congratulations, congrats, hats off, respect for, proud, thoughtful, generous, honest, well put, well
    said, made me think, made me smile, learned from, learnt from, your care, the care, such care, with
    care, takes skill, takes patience, takes care, takes nerve, takes work, you did well, an achievement, a
    fine result, a fine piece of, a good result, a lovely, beautifully, deserves, inspiring`,
  positive: `
    glad, happy, pleased, delighted, pleasure, a joy, lovely, wonderful, kind, kindly,
    kindness, welcome, warm, warmly, great, nice, hope, hoping, enjoy, love, excellent, fantastic, friendly,
    useful, helpful, interesting, interested, curious, together, learn, smile, cheerful, easier, gladly, with pleasure`,
  care: `
    no pressure, no rush, no hurry, no need to reply, no need to answer, no obligation, no worries, whenever
    suits, whenever it suits, when it suits, whenever you like, when you have a moment, when you have time,
    when you get a moment, in your own time, at your own pace, take your time, up to you, entirely up to
    you, only if, if it helps, if it is useful, if it's useful, if useful, if that helps, if you like, if
    you wish, if you would like, if you'd like, if i may, if you have a moment, happy to, glad to, i hope,
    hope you, hope the, hope your, wish you, wishing you, all the best, take care, look after, with you or
    without, either way, of course, i know you are busy, i know how busy, you must be busy, busy week, that
    is fine, that's fine, that is quite all right, quite all right, perfectly fine, sorry, forgive, yours to
    use, yours to keep, your call, no hard feelings, glad to help, happy to help, for your time, good to
    know you, care about, my pleasure, it would mean`,
  courtesy: `
    please, would you, could you, may i, might i, shall i, would it, could i, would like, i would be glad,
    i'd be glad, i'd welcome, i would welcome, would welcome, do you mind, would you mind`,
  pressure: `
    must, need to, needs to, have to, you need, you should, immediately, urgent, urgently, asap, at once,
    right away, last chance, final notice, deadline, failed, failing, failure, wrong, problem, problems,
    trouble, waste, wasted, wasting, losing, lose, lost, missed, missing, bad, worse, worst, costing,
    mistake, mistakes, no excuse, ignore, ignored, still waiting, no reply, nonsense, the facts, facts only,
    the figures only, bottom line, yes or no, no preamble, broken, complaint, complaints, decide, answer
    required, at stake`,
  hedge: `
    perhaps, maybe, might, may, possibly, potentially, conceivably, somewhat, sort of, kind of, a bit, a
    little, slightly, probably, presumably, apparently, seems, seem, seemed, appears, i think, i believe, i
    guess, i suppose, i imagine, i suspect, i wonder, i wondered, wondering, wondered, in some way, some
    way, more or less, not sure, i'm not sure, i am not sure, perchance, if at all, one day, some day, some
    time, at some point, sometime, in case, who knows, hopefully, roughly, tentatively, unless`,
  modal: `
    would, could, would be, could be, would it, might be`,
  softener: `
    just, only, if you like, if you wish, if it helps, if that helps, if useful, if it is useful, if it's
    useful, if you would like, if you'd like, when you have a moment, when you have time, if you have a
    moment, when you get a moment, no rush, no hurry, no pressure, no need to reply, no need to answer, no
    worries, whenever suits, whenever it suits, when it suits, whenever you like, in your own time, would
    you mind, do you mind, if i may, if you do not mind, if you don't mind, feel free, up to you, happy to,
    glad to, sorry to, i hope, if possible, if it suits, should you wish, should it suit, should it be of
    interest, should it interest you, if the timing, if there is interest, if there's interest, either way,
    of course, open to, small question, a thought, quietly, gently, for what it is worth, for what it's
    worth, entirely, as and when, one of these days, by any chance, in passing, idly, out of interest, out
    of curiosity`,
  leadIn: `
    i wanted to, i was hoping, i am hoping, i'm hoping, i am writing, i'm writing, i thought i would, i
    thought i'd, i thought, i was wondering, i would like to, i'd like to, the reason i, the reason for, it
    occurred to me, it made me, it got me, reading it, having read, i was reading, while reading, allow me,
    before i, as you may know, to give some background, some background, for context, which brings me, that
    brings me, i keep thinking, i found myself, i came across, i hope you, i hope this`,
  assertive: `
    yes or no, in short, to the point, straight to, the point, plainly, straight, simply, directly, bluntly,
    bottom line, outright, clearly, exactly, one question, my question, the question, need, want, must,
    today, tomorrow, now, this week, next week, this month, by when, which one, how much, how many, who
    decides, who owns, definitely, certainly, no preamble, i ask, i'm asking, i am asking, tell me, send me,
    reply with, let me know, let's, say so, say yes, say no`,
} as const satisfies Record<string, string>;

export type LexiconKind = keyof typeof lists;

export const lexicon: PhraseBook<LexiconKind> = phraseBook(lists);

/** Words that open a request when they open a sentence. */
export const requestVerbs = new Set([
  'tell',
  'send',
  'reply',
  'let',
  "let's",
  'call',
  'book',
  'pick',
  'choose',
  'give',
  'point',
  'say',
  'answer',
  'name',
  'share',
  'look',
  'try',
  'show',
  'meet',
  'join',
  'read',
  'check',
  'see',
  'write',
  'confirm',
  'decide',
  'take',
  'put',
  'ask',
  'start',
  'talk',
  'compare',
  'drop',
  'ping',
]);
