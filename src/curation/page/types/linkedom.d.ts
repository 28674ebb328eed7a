import type { PageDocument } from './dom.js';

export function parseHTML(html: string): { readonly document: PageDocument };
