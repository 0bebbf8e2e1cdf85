import { readFileSync } from 'node:fs';

/**
 * `npm run` puts a shell between itself and us; a signal to npm ends that shell, and none reaches us. So we look whether
 * the processes above us are still the same. Started without npm, nothing is watched: a daemon may outlive its shell.
 * @param {() => void} callback
 */
export function whenLauncherEnds(callback) {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return;
  const start = ancestors();
  const timer = setInterval(() => {
    if (ancestors() === start) return;
    clearInterval(timer);
    callback();
  }, 250);
  timer.unref();
}

/** The shell and, where `/proc` tells, the npm above it. A shell that made room for us leaves npm as our parent. */
function ancestors() {
  const parent = process.ppid;
  try {
    const status = readFileSync(`/proc/${parent}/status`, 'utf8');
    const isShell = /^Name:\t(sh|dash|bash|ash|zsh)$/m.test(status);
    return `${parent} ${isShell ? /^PPid:\t(\d+)$/m.exec(status)?.[1] : ''}`;
  } catch {
    return String(parent);
  }
}
