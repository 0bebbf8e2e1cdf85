'use client';

import { THEME_KEY } from '@/components/layout/theme';
import { LinkButton } from '@/components/ui/button';

export function ThemeToggle({ className = '' }: { className?: string }) {
  return (
    <LinkButton className={className} onClick={toggle}>
      Light / dark
    </LinkButton>
  );
}

function toggle() {
  const root = document.documentElement;
  const isDark = root.dataset.theme
    ? root.dataset.theme === 'dark'
    : matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset.theme = isDark ? 'light' : 'dark';
  try {
    localStorage.setItem(THEME_KEY, root.dataset.theme);
  } catch {
    // Storage is switched off: the choice holds until the page is left.
  }
}
