import type { PageDocument } from './dom.d.ts';

export function parseHTML(html: string): { readonly document: PageDocument };
