export const THEME_KEY = 'overtone.theme';

/** Runs before the first paint, so that a chosen scheme never flashes the other one. */
export const themeScript = `try{var t=localStorage.getItem('${THEME_KEY}');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch(e){}`;
