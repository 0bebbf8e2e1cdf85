import { describe, expect, it } from 'vitest';
import { previewOptions, refuseFile } from './profile-preview';

describe('refuseFile', () => {
  const pdf = { name: 'Profile.pdf', type: 'application/pdf', size: 90_000 };
  it('takes a PDF by its type or its name', () => {
    expect(refuseFile(pdf)).toBeNull();
    expect(refuseFile({ ...pdf, type: '' })).toBeNull();
  });
  it('says why it takes no other', () => {
    expect(refuseFile({ ...pdf, name: 'cv.docx', type: 'application/msword' })).toMatch(/not a PDF/);
    expect(refuseFile({ ...pdf, size: 12 * 1024 * 1024 })).toBe(
      'This file has 12.0 MB; a PDF may have 10 MB.',
    );
    expect(refuseFile({ ...pdf, size: 0 })).toMatch(/empty/);
  });
});

describe('previewOptions', () => {
  it('asks for nothing when nothing is typed', () => {
    expect(previewOptions({ url: ' ', profile: '', source: 'paste' }).enabled).toBe(false);
    expect(previewOptions({ url: 'linkedin.com/in/ruth', profile: '', source: 'paste' }).enabled).toBe(true);
  });
  it('does not send more text than will be read', () => {
    const asked = { url: '', source: 'paste' as const };
    expect(previewOptions({ ...asked, profile: 'x'.repeat(100_000) }).enabled).toBe(true);
    expect(previewOptions({ ...asked, profile: 'x'.repeat(100_001) }).enabled).toBe(false);
  });
});
