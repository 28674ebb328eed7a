import { App, type Logger as BoltLogger, type Receiver, type webApi } from '@slack/bolt';
import { asRequest } from '../../src/request.ts';
import type { DeliveryStore } from '../../src/store/deliveries.ts';
import type { AuthorizeSource } from './create-authorize.ts';
import { createDeduplicate } from './deduplicate.ts';
import type { InFlight } from './in-flight.ts';
import { listenButtons } from './listen-buttons.ts';
import { listenCommands } from './listen-commands.ts';
import { listenEvidence } from './listen-evidence.ts';
import { listenForms } from './listen-forms.ts';
import { listenHome } from './listen-home.ts';
import { listenInputs } from './listen-inputs.ts';
import { listenMessages } from './listen-messages.ts';
import { listenRemoval } from './listen-removal.ts';
import type { Serving } from './serving.ts';

/** What a Bolt app is made from. */
export interface AppParts {
  readonly receiver: Receiver;
  /** Null where the receiver brings its own. */
  readonly authorize: AuthorizeSource | null;
  readonly clientOptions: webApi.WebClientOptions;
  readonly boltLogger: BoltLogger;
  readonly deliveries: DeliveryStore;
  readonly inFlight: InFlight;
  readonly serving: Serving;
  readonly forget: (id: string) => void;
}

/** The Bolt app with everything that it listens to. */
export function createApp(parts: AppParts): App {
  const {
    receiver,
    authorize,
    clientOptions,
    boltLogger: logger,
    deliveries,
    inFlight,
    serving,
    forget,
  } = parts;
  const app = new App({
    receiver,
    clientOptions,
    logger,
    convoStore: false,
    ...(authorize === null ? {} : { authorize }),
  });
  const processEvent = app.processEvent.bind(app);
  app.processEvent = (event) => asRequest(() => processEvent(event));
  app.use(createDeduplicate(deliveries, inFlight));
  listenCommands(app, serving);
  listenMessages(app, serving);
  listenButtons(app, serving);
  listenInputs(app, serving);
  listenForms(app, serving);
  listenEvidence(app, serving);
  listenHome(app, serving);
  listenRemoval(app, serving, forget);
  app.error(async ({ code, message }) => {
    serving.logger.error({ code, reason: message }, 'something from Slack could not be answered');
  });
  return app;
}
