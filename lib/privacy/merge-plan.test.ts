import { describe, expect, it } from 'vitest';
import { profileOf } from '@/lib/prospect/fixture';
import { type MergePerson, planMerge } from './merge-plan';

const person = (columns: Partial<MergePerson> = {}): MergePerson => ({
  ...{ firstName: null, middleInitial: null, lastName: null, fullName: null, nameIsGuess: false },
  ...{ headline: null, title: null, company: null, email: null, location: null, linkedinUrl: null },
  ...{ profileSource: 'url', profileData: null, analyzedAt: null, tags: [], isActive: true },
  ...{ doNotContact: false, createdAt: new Date('2026-10-02') },
  ...columns,
});

describe('planMerge', () => {
  it('fills what is blank, and lists what differs and goes', () => {
    const plan = planMerge(
      person({ company: 'Brannock', email: 'a@b.example' }),
      person({ company: 'Brannock Foods', email: 'a@b.example', title: 'Director', location: 'Leeds' }),
    );
    expect(plan.filled).toEqual([
      { field: 'title', value: 'Director' },
      { field: 'location', value: 'Leeds' },
    ]);
    expect(plan.lost).toEqual([{ field: 'company', kept: 'Brannock', lost: 'Brannock Foods' }]);
    expect(plan.columns).toMatchObject({ title: 'Director', location: 'Leeds' });
    expect(plan.columns).not.toHaveProperty('company');
  });

  it('takes a name whole, and a given one before a guess', () => {
    const guess = person({ firstName: 'Ruthc', fullName: 'Ruthc', nameIsGuess: true });
    const given = person({ firstName: 'Ruth', lastName: 'Cole', fullName: 'Ruth Cole' });
    expect(planMerge(guess, given)).toMatchObject({
      filled: [{ field: 'name', value: 'Ruth Cole' }],
      lost: [],
      columns: { firstName: 'Ruth', lastName: 'Cole', nameIsGuess: false },
    });
    expect(planMerge(given, guess)).toMatchObject({
      filled: [],
      lost: [{ field: 'name', kept: 'Ruth Cole', lost: 'Ruthc' }],
    });
  });

  it('keeps the earlier day, every tag, and a "do not contact" of either', () => {
    const early = person({
      createdAt: new Date('2026-09-01'),
      doNotContact: true,
      tags: ['b'],
      isActive: false,
    });
    for (const [stays, goes] of [
      [person({ tags: ['a'] }), early],
      [early, person({ tags: ['a'] })],
    ] as const) {
      const { columns } = planMerge(stays, goes);
      expect(columns).toMatchObject({
        ...{ createdAt: new Date('2026-09-01'), doNotContact: true, isActive: true },
      });
      expect(columns.tags?.toSorted()).toEqual(['a', 'b']);
    }
  });

  it('keeps the profile that was read last', () => {
    const old = person({ profileData: profileOf(['Old.'], '2026-10-01T00:00:00.000Z') });
    const fresh = person({
      profileData: profileOf(['New.', 'Two.'], '2026-11-01T00:00:00.000Z'),
      profileSource: 'pdf',
    });
    const lost = [{ field: 'profile', kept: '2 facts, read 1 Nov 2026', lost: '1 fact, read 1 Oct 2026' }];
    expect(planMerge(old, fresh)).toMatchObject({ lost, columns: { profileSource: 'pdf' } });
    expect(planMerge(fresh, old).lost).toEqual(lost);
    expect(planMerge(fresh, old).columns).not.toHaveProperty('profileData');
    expect(planMerge(person(), old)).toMatchObject({ filled: [{ field: 'profile' }], lost: [] });
    expect(planMerge(old, person())).toMatchObject({ filled: [], lost: [] });
  });
});
