import { describe, expect, it } from 'vitest';
import { factPlace, groupFacts } from './facts';

describe('facts', () => {
  it('names the section and what it belongs to', () => {
    expect(factPlace({ section: 'experience', context: 'Brannock Foods' })).toBe(
      'Experience, Brannock Foods',
    );
    expect(factPlace({ section: 'post', context: null })).toBe('Post');
    expect(factPlace({ section: 'hobby', context: null })).toBe('hobby');
  });
  it('groups neighbours and keeps the order', () => {
    const fact = (id: string, section: string, context: string | null = null) => ({
      id,
      section,
      context,
      text: id,
    });
    const facts = [fact('E1', 'headline'), fact('E2', 'experience', 'A'), fact('E3', 'experience', 'A')];
    const groups = groupFacts([...facts, fact('E4', 'experience', 'B')]);
    expect(groups.map((group) => [group.place, group.facts.map((f) => f.id)])).toEqual([
      ['Headline', ['E1']],
      ['Experience, A', ['E2', 'E3']],
      ['Experience, B', ['E4']],
    ]);
  });
});
