import { type PhraseBook, phraseBook } from '@/lib/tone/phrases';

/**
 * The words that the meter looks for, by kind; base forms find their inflections. A phrase may stand in several kinds:
 * "no pressure" is caring and soft. Groups follow the politeness strategies of Danescu-Niculescu-Mizil et al. (2013) and
 * the hedges of Hyland, cut down to what short business messages use.
 */
const lists = {
  fullForm: `
    i am, i have, i will, i would, you are, you have, you will, we are, we have, we will, it is, it would,
    it will, that is, there is, they are, do not, does not, did not, is not, are not, was not, has not,
    have not, cannot, could not, would not, should not, will not`,
  formal: `
    regarding, concerning, with regard to, with respect to, in respect of, in relation to, pertaining to,
    in view of, in accordance with, in the course of, on behalf of, in connection with, therefore, thus, hence,
    thereby, accordingly, consequently, subsequently, furthermore, moreover, whereas, nevertheless,
    approximately, considerably, generally, should you, would you be, may i, might i, may we,
    i would appreciate, i should, i would like, we would be, i would be, kindly, consider, consideration,
    assist, assistance, enquire, enquiry, inquire, inquiry, request, require, requirement, obtain, provide,
    provision, receive, receipt, ensure, respectfully, sincerely, correspondence, discuss, discussion,
    opportunity, undertake, conduct, presently, at present, currently, prior to, upon, whom, indicate,
    indication, note that, responsible, responsibility, organisation, organization, objective, arrangement,
    convenient, convenience, grateful, pleased, permit, particularly, relevant, relevance, appropriate,
    suitable, sufficient, additional, approach, colleague, in writing, on this subject, on this matter, matter,
    of interest, propose, proposal, purpose, inform, information, commence, conclude, complete, completion,
    evaluate, assess, assessment, identify, represent, maintain, remain, acquire, attend, participate,
    participation, accommodate, facilitate, establish, determine, demonstrate, demonstration, administer,
    specialise, specialize, engage, observe, proceed, procedure, advise, submit, confirm, confirmation,
    express, wish to, prepared to, be able to, gladly, department, institution, facility, premises, policy,
    agreement, procurement, implementation, introduction, initial, preliminary, comparable, satisfactory,
    principal, decisive, recent, previous, forthcoming, subsequent, respective, certain, numerous, several,
    to date, at your disposal, please find, your company, our company, position, attention, hesitate,
    appreciate, honoured, honored, regard as, of use, in question, address, whether, contain, increase,
    decrease, reduce, reduction, extend`,
  casual: `
    a lot, lots, lots of, loads, stuff, thing, pretty, really, super, totally, kind of, sort of, okay, ok,
    cool, nice, guy, folk, get, got, gotten, grab, figure out, end up, go for, run into, sort out, sorted,
    sort, worth a look, worth a, have a look, take a look, a look, a chat, chat, a word, bet, guess, reckon,
    anyway, by the way, at all, no worries, no rush, fun, mess, messy, ton, bunch, how come, what about,
    how about, keen, neat, fair enough, hands down, bit, a bit, big, huge, tiny, little, kid, crew, deal,
    big deal, no big deal, up for, fancy, pop, drop, kick, jump, dig, a go, a shot, give it, come along, pile,
    boss, tell you what, easy, quick, just, never mind, let's, show you, check out, catch up, heard, funny,
    crazy, amazing, love, cheap, sick of, hard time, headache, turns out, make sense, i mean, you know,
    see you, one of these days, in case, on the side, wow, happen to, kinda like, look like, sound, maybe,
    though, on top of`,
  slang: `
    gonna, wanna, gotta, kinda, sorta, dunno, lemme, gimme, yeah, yep, yup, nope, nah, lol, lmao, rofl, haha,
    hah, hehe, btw, fyi, asap, tbh, imo, imho, omg, thx, ty, pls, plz, u, ur, r, n, cos, coz, cuz, lil, luv,
    bc, rn, idk, ngl, awesome, dude, mate, buddy, bro, pal, cheers, legit, epic, insane, nuts, bonkers, crap,
    crappy, damn, darn, heck, hell, ping, ping me, shoot me, hit me up, my bad, no biggie, a ton, heads up,
    gig, oh, ha, ta, till, y'all, beats me, no clue, a pain, hooked, hats off, rad, sweet, geek out, nerd,
    nerdy, bug you, sucks, suck, grim, sick, brill, yikes, oops, whoa, yay, hooray, phew, meh, wow, yo, hiya,
    folks, deets, info, legwork, no brainer, no-brainer, peeps, dodgy, knackered, natter, grub, comfy, super,
    stoked, pumped, vibe, vibes, dupes, freak, freaking, easy peasy, up in arms, lit, chill, jam, blah, yada,
    whatnot, thingy, gizmo, bits and bobs, hang out, score, whip up, bang, smash`,
  gratitude: `
    thank you, thanks, many thanks, grateful, gratitude, i appreciate, i would appreciate, i'd appreciate,
    much appreciated, appreciate, obliged, thankful, cheers, thank, thanked, owe you, indebted`,
  praise: `
    well done, good work, fine work, great work, nice work, good job, great job, nice job, lovely work,
    careful work, hard work, well earned, credit to you, credit to, to your credit, full credit, the credit,
    stand out, stay with me, stuck with me, i admire, admire, i like, enjoy, enjoy reading, enjoy how,
    love how, loved how, a pleasure to read, good to read, good to see, great to see, lovely to see,
    lovely to read, nice to see, glad to see, glad to read, no small thing, not easy, is rare,
    worth celebrating, congratulation, congratulations, congrats, hats off, respect for, proud, proud of,
    thoughtful, generous, honest, well put, well said, well told, made me think, made me smile, made my,
    learn from, your care, such care, with care, with such care, takes skill, take skill, take patience,
    take care to, take nerve, take work, you did well, an achievement, a fine, a good result, a lovely result,
    a lovely, beautifully, deserve, inspiring, inspire, impressive, impressed, brave, wise, patient, gracious,
    decent, remarkable, brilliant, excellent, outstanding, superb, wonderful, fantastic, terrific, splendid,
    beautiful, gorgeous, bravo, chapeau, respect, lucky to have, special, memorable, moved me, touched me,
    touching, you care, looks good, look good, looks great, look great, good point, good idea, great idea,
    nice idea, careful, skill, skilful, talented, gift for, good going, rings true`,
  positive: `
    glad, happy, pleased, delighted, delight, pleasure, joy, lovely, kind, kindly, kindness, welcome, warm,
    warmly, great, nice, good, hope, enjoy, love, friendly, friend, useful, helpful, interesting, curious,
    together, smile, laugh, cheerful, easier, gladly, with pleasure, best, fun, sweet, hug, cheer, cheers,
    thrilled, excited, honoured, honored, honour, content, bright, brighten, safe, peace, comfort, celebrate,
    heart, dear, appreciate, care, favourite, favorite, lucky, luck, blessing, treat, cool, awesome, amazing,
    agree, true, fair, wish, looking forward, look forward, sounds good, pretty, fine, success, succeed, win,
    better, enjoyable, charming, warmest, sincerely`,
  interest: `
    help, help you, your thoughts, your view, your opinion, your advice, what do you think, do you think,
    you think, interested, interested in, be interested, i think, i was wondering, wondering if, wondering,
    i wonder, i noticed, i saw, i read, take a look, have a look, look at, work on, working on, any ideas,
    any chance, if you have, suggestion, suggest, advice, idea, able to, willing to, chance, possible,
    would like, like to, learn, share, support, lend a hand, at your side, think along, in touch,
    hear from you, hear how, offer, tell me more, i found, by the way, btw, though, sounds, looks like,
    it looks, it seems, maybe, perhaps, might be, might`,
  care: `
    no pressure, no rush, no hurry, no need to reply, no need to answer, no need, no obligation, no worries,
    no expectation, nothing expected, whenever suits, whenever it suits, when it suits, whenever you like,
    whenever, when you have a moment, when you have time, when you get a moment, in your own time,
    at your own pace, take your time, up to you, entirely up to you, only if, if it helps, if it would help,
    if it is useful, if it's useful, if useful, if that helps, if you like, if you wish, if you would like,
    if you'd like, if i may, if you have a moment, happy to, glad to, delighted to, be honoured to, i hope,
    hope you, hope the, hope your, hope it, hope all, wish you, wish all, wishing you, wish i, all the best,
    take care, look after, with you or without, either way, of course, i know you are busy, i know how busy,
    you must be busy, busy week, that is fine, that's fine, that is quite all right, quite all right,
    all right, perfectly fine, sorry, sorry to, apology, apologies, apologise, apologize, forgive,
    yours to use, yours to keep, they are yours, it is yours, your call, no hard feelings, glad to help,
    happy to help, for your time, good to know you, care about, my pleasure, it would mean, be kind to,
    as our guest, for nothing, with our compliments, my compliments, on us, whatever suits, whether or not,
    you are welcome to, you're welcome to, be gentle, get some rest, quiet week, proper weekend, good weekend,
    lovely week, good week, lovely weekend, rest, easier for you`,
  asking: `
    please, would you, could you, may i, may we, might i, might we, shall i, shall we, would it, could i,
    could we, can i, can we, can you, would like, i would be glad, i'd be glad, i'd welcome, i would welcome,
    would welcome, do you mind, you mind, would you mind, if you could, you could, you please, would be,
    is it possible, are you able, would you be, be willing, be able`,
  pressure: `
    must, need to, have to, you need, you should, you will lose, immediately, urgent, urgently, asap, at once,
    right away, last chance, final notice, deadline, fail, failure, wrong, problem, trouble, waste, lose, loss,
    lost, miss, bad, badly, worse, worst, cost you, mistake, no excuse, excuse, ignore, still waiting,
    no reply, nonsense, the facts, facts only, the figures only, bottom line, yes or no, no preamble, broken,
    break, complaint, complain, decide, answer required, at stake, blame, fault, slow, late, too late, nobody,
    nothing, never, error, penalty, bin, mess, weak, cheap, behind, stop, pay for, burn, expensive, poor,
    terrible, awful, horrible, useless, pointless, stupid, ridiculous, finished, die, dead, kill, damage,
    damages, leave, sue, steal, stolen, attack, threat, threaten, angry, annoyed, annoying, hate, disgrace,
    shame, take it or leave it, money in the water, avoidable, neglect, refuse, reject, block, blocked,
    blocking, demand, insist, warn, warning, consequence, false, hell, damn, crap, personal attack, accuse,
    claim, do you care, whose fault, act or not, or not, are down, a third, underpaid, blind, public money,
    enough excuses, out of touch`,
  challenge: `
    why, why not, what's, whats, exactly, really, actually, obviously, clearly, of course not, seriously,
    in fact, the point, the truth, even, did you, didn't you, don't you, aren't you, isn't, shouldn't,
    you didn't, you don't, you can't, you won't, you are not, you're not, you have not, you keep, you just,
    you should, am i, are you, what is, such a, supposed to, what exactly, how can, how dare, so what,
    you mean, do you mean, explain, answer, prove, proof, reason, anyone, nonsense, stop`,
  refusal: `
    not, no, none, cannot, can't, don't, doesn't, didn't, isn't, aren't, wasn't, weren't, won't, hasn't,
    haven't, wouldn't, shouldn't, never, nor, neither, without`,
  hedge: `
    perhaps, maybe, might, may, possibly, potentially, conceivably, somewhat, sort of, kind of, a bit,
    a little, slightly, probably, presumably, apparently, seem, appear, i think, i believe, i guess, i suppose,
    i imagine, i suspect, wonder, wondering, in some way, some way, more or less, not sure, not entirely sure,
    no idea, hypothetically, perchance, if at all, one day, some day, someday, some time, at some point,
    some point, sometime, some far, sooner or later, one of these days, in case, who knows, hopefully, roughly,
    tentatively, unless, happen to, happened to, could be, quite, rather, anyhow, anyway, somehow, somewhere,
    somebody were, something like, something in, may well, might well, i may be wrong, be wrong, curious,
    feel like, felt like, as it were, in a way, then again, or not, not necessarily, if ever, ever, arguably,
    loosely, vaguely, faintly, thinking aloud, thought aloud, a thought, i thought, just a thought, hesitant,
    hesitate, reluctant, silly, rude to, for what it's worth`,
  modal: `
    would, could, would be, could be, would it, might be, should, you'd, i'd, we'd, wouldn't, couldn't`,
  softener: `
    just, only, simply thinking, if you like, if you wish, if you want, if it helps, if that helps, if useful,
    if it is useful, if it's useful, if you would like, if you'd like, when you have a moment,
    when you have time, if you have a moment, when you get a moment, no rush, no hurry, no pressure,
    no obligation, no need to reply, no need to answer, no worries, whenever suits, whenever it suits,
    when it suits, whenever you like, whenever, in your own time, would you mind, do you mind, don't mind,
    you mind, if i may, if you do not mind, if you don't mind, feel free, up to you, happy to, glad to,
    sorry to, i hope, i do hope, if possible, if it suits, should you wish, should you ever, should it suit,
    should it be of interest, should it interest you, if the timing, if there is interest, if there's interest,
    if there were, if it ever, if you ever, if so, if not, either way, of course, open to, small question,
    a thought, quietly, gently, for what it is worth, for what it's worth, entirely, as and when,
    by any chance, in passing, idly, out of interest, out of curiosity, of interest, be fine, that's fine,
    that is fine, all right, understandable, would understand, too much trouble, would be nice, it would be,
    might be nice, be interesting, nobody minds, no reason, please ignore, sorry if, be welcome to, be welcome,
    no particular, small thing, way off, feel about, kindly, if you would be so kind, be so kind, without any`,
  leadIn: `
    i wanted to, i was hoping, i am hoping, i'm hoping, i am writing, i'm writing, i thought i would,
    i thought i'd, i thought, i was wondering, i would like to, i'd like to, the reason i, the reason for,
    it occurred to me, it made me, made me think, it got me, got to thinking, reading it, reading about,
    reading your, having read, i was reading, while reading, watching the, allow me, before i, as you may know,
    to give some background, some background, for context, which brings me, that brings me, i keep thinking,
    i found myself, i came across, i hope you, i hope this, i do hope, get in touch, the other day, came up,
    caught my attention, mention it, bring it up, couldn't help, can't help, i sometimes, i've been,
    a little bird, mentioned you, it seemed to me, seemed to me, of all places`,
  assertive: `
    yes or no, in short, to the point, straight to, plainly, straight, directly, bluntly, bottom line,
    outright, clearly, exactly, one question, my question, the question, need, i need, i want, must, today,
    tomorrow, now, this week, next week, this month, by when, which one, how much, how many, who decide,
    who own, definitely, certainly, no preamble, i'm asking, i am asking, tell me, send me, give me, call me,
    reply with, let me know, let's, say so, say yes, say no, do i, when do, who sign, who buy, who approve,
    deal, ready, fixed price, sign, pay, cost, take it, then decide, by friday, upfront, from day one,
    from monday, keep it, or not, what do you charge, to confirm, decision`,
} as const satisfies Record<string, string>;

export type LexiconKind = keyof typeof lists;

export const lexicon: PhraseBook<LexiconKind> = phraseBook(lists, ['slang', 'casual', 'fullForm', 'modal']);

/** Words that open a request when they open a sentence. */
export const requestVerbs = new Set(
  `tell send reply let let's call book pick choose give point say answer name share look try show meet join read check
  see write confirm decide take put ask start talk compare drop ping come bring use keep install sign taste visit grab
  forward add remove stop explain fix`.split(/\s+/),
);

/** Base forms that open a sentence whose subject is left out, not a request: "Hope you are well". */
export const droppedSubject = new Set(
  'love hope wish thank guess bet reckon fancy want need like sound look'.split(' '),
);
