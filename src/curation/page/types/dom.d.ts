// What of the DOM is used here. The project compiles without TypeScript's DOM library, whose globals no server has.

export interface ElementNode {
  readonly localName: string;
  readonly textContent: string;
  readonly children: Iterable<ElementNode>;
  readonly parentElement: ElementNode | null;
  getAttribute(name: string): string | null;
  querySelectorAll(selectors: string): Iterable<ElementNode>;
  remove(): void;
}

export interface PageDocument {
  readonly documentElement: ElementNode | null;
  readonly body: ElementNode;
  querySelectorAll(selectors: string): Iterable<ElementNode>;
}
