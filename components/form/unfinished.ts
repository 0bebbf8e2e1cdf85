/** What was typed in a panel and not sent yet, under the name of its draft: it lives as long as the page. */
export const unfinished = new Map<string, object>();
