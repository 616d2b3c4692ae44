// A chain of consequences, turn by turn, in the level's own sentences.
import type { ChainLink, ChainView, SaidView } from '../../session/index.js';
import { debriefText, reviewText } from '../../text/index.js';
import { Told } from '../language/told.js';
import { formatChange } from './figures.js';

interface ChainProps {
  readonly chain: ChainView;
  /** Tells with each sentence which claims it speaks for or against. */
  readonly withClaims?: boolean;
}

export function Chain({ chain, withClaims = false }: ChainProps) {
  if (chain.links.length === 0) return <p>{reviewText.sameFollows}</p>;
  return (
    <ol class="review-chain">
      {chain.links.map((link) => (
        <li key={`${link.turn} ${link.source}`}>
          <span class="debrief-evidence-turn">
            {debriefText.inTurn(link.turn)} · <Told>{link.source}</Told>
          </span>{' '}
          <LinkSentence link={link} />
          {withClaims ? <Signs said={link.now} /> : undefined}
          {link.tenths === 0 ? undefined : (
            <span class={`debrief-points ${link.tenths < 0 ? 'is-loss' : 'is-gain'}`}>
              {' '}
              {formatChange(link.tenths)}
            </span>
          )}
        </li>
      ))}
      {chain.more === 0 ? undefined : (
        <li class="debrief-key">{reviewText.moreLinks(chain.more)}</li>
      )}
    </ol>
  );
}

function LinkSentence({ link: { was, now } }: { readonly link: ChainLink }) {
  if (now === undefined) return <>{reviewText.notSaid(was?.text ?? '')}</>;
  return was === undefined || was.text === now.text ? (
    <Told>{now.text}</Told>
  ) : (
    reviewText.insteadSaid(now.text, was.text)
  );
}

function Signs({ said }: { readonly said: SaidView | undefined }) {
  if (said === undefined) return undefined;
  const { upholds, breaks } = said;
  return (
    <>
      {upholds.length === 0 ? undefined : (
        <>
          {' '}
          <span class="debrief-sign">{reviewText.upholds(upholds.join(', '))}</span>
        </>
      )}
      {breaks.length === 0 ? undefined : (
        <>
          {' '}
          <span class="debrief-sign is-breaks">{reviewText.breaks(breaks.join(', '))}</span>
        </>
      )}
    </>
  );
}
