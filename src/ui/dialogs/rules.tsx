// The rules in short, what counts in this game, its premises, and the keys.
import { type ReferenceView, referenceView, type SessionState } from '../../session/index.js';
import { text } from '../../text/index.js';
import { Told } from '../language/told.js';
import { Dialog } from './dialog.js';

interface RulesProps {
  readonly state: SessionState;
  readonly close: () => void;
}

export function Rules({ state, close }: RulesProps) {
  const words = text.dialogs.rules;
  const reference = referenceView(state);
  return (
    <Dialog title={words.title} close={close}>
      {words.parts.map(([title, about]) => (
        <section key={title}>
          <h3>{title}</h3>
          <p>{about}</p>
        </section>
      ))}
      {reference === undefined ? undefined : <Reference reference={reference} />}
      <section>
        <h3>{words.keys}</h3>
        <dl class="keys">
          {words.keyList.map(([key, about]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{about}</dd>
            </div>
          ))}
        </dl>
      </section>
    </Dialog>
  );
}

function Reference({ reference }: { readonly reference: ReferenceView }) {
  const words = text.dialogs.rules;
  return (
    <>
      <section>
        <h3>{words.interests}</h3>
        <dl class="terms">
          {reference.interests.map((one) => (
            <div key={one.id}>
              <dt>
                <Told>{one.name}</Told> <span class="figure">{words.weight(one.weight)}</span>
              </dt>
              <Told as="dd">{one.about}</Told>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h3>{words.assumptions}</h3>
        <dl class="terms">
          {reference.assumptions.map((one) => (
            <div key={one.id}>
              <dt>
                <Told>{one.name}</Told>{' '}
                <span class="figure">{words.premise(one.value, one.min, one.max)}</span>
              </dt>
              <Told as="dd">{one.about}</Told>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}
