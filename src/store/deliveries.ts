/** Recognises deliveries that a platform retries. */
export interface DeliveryStore {
  /** True for the first to claim a key within its time to live, across every replica; false for those after it. */
  readonly claim: (key: string, secondsToLive: number) => Promise<boolean>;
}
