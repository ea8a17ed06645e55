import { paragrafData } from '../../../../shared/domain/paragraf.ts';
import { textSkriv } from '../../../text/paragrafskrivning.ts';
import { Page } from '../../../ui/page.tsx';
import { SplitView } from '../../../ui/split-view.tsx';
import { paragraftext } from '../../motesrum/paragraftext.ts';
import { LastParagraf } from './last-paragraf.tsx';
import { ParagrafHuvud } from './paragraf-huvud.tsx';
import type { Paragraffakta } from './use-paragraffakta.ts';
import { ParagrafSpalt } from './paragraf-spalt.tsx';
import { Sida } from './sida.tsx';
import { useSida } from './use-sida.ts';

/** A § that is locked, beside its page. */
export function LastSida({ fakta }: { readonly fakta: Paragraffakta }) {
  const { mote, paragraf, paragrafer, del, delar, kalla } = fakta;
  const shown = useSida(paragraf.id, paragrafData(paragraf));
  const title = textSkriv.windowTitle(paragraf.nr, paragraf.rubrik);
  return (
    <Page>
      <ParagrafHuvud fakta={fakta} />
      <SplitView
        look="preview"
        asideLabel={textSkriv.sida}
        aside={<Sida shown={shown} title={title} />}
      >
        <div className="paragrafbord">
          <ParagrafSpalt {...{ paragrafer, delar, sammantradeId: mote.id, valdId: paragraf.id }} />
          <div className="paragrafmitt" data-pane="form">
            <LastParagraf
              paragraf={paragraf}
              del={del}
              text={paragraftext({ ...kalla, paragraf })}
            />
          </div>
        </div>
      </SplitView>
    </Page>
  );
}
