import type { Step } from './huvudflode.ts';
import * as rum from './mote-halls.ts';
import * as utskick from './mote-utskick.ts';
import {
  approveMinutes,
  callMeeting,
  closeMeeting,
  keepMinutes,
  openMeeting,
} from './mote-steg.ts';

/** A meeting from its call until everybody has been told what it decided. */
export const sammantradet: readonly Step[] = [
  {
    title: 'Förbereder kommunstyrelsens sammanträde och skickar kallelsen',
    screen: 'sammantrade',
    play: callMeeting,
  },
  {
    title: 'Öppnar sammanträdet i mötesrummet, med upprop och formalia',
    play: async (stage) => {
      await openMeeting(stage);
      await rum.callRoll(stage.hand.page);
      await rum.dealWithFormalities(stage.hand.page);
    },
  },
  {
    title: 'Fördelar medel, med yrkande och omröstning namn för namn',
    screen: 'motesrum',
    play: ({ hand }) => rum.voteOnAllocation(hand.page),
  },
  {
    title: 'Avslutar med reservation, omedelbar justering och anmälda delegationsbeslut',
    play: async (stage) => {
      await rum.decideAllocation(stage.hand.page);
      await rum.dealWithTheRest(stage.hand.page);
      await closeMeeting(stage);
    },
  },
  {
    title: 'Justerar protokollet, låser det och sätter upp anslaget',
    screen: 'protokoll',
    play: approveMinutes,
  },
  { title: 'Sparar protokoll, protokollsutdrag och anslag som PDF', play: keepMinutes },
  { title: 'Sätter ihop beslutens sändlistor av förslagen', play: utskick.makeLists },
  {
    title: 'Sparar sändlistor, missiv, utdrag, etiketter och e-postutkast',
    play: utskick.keepUtskick,
  },
  {
    title: 'Markerar allt som skickat, och ärendena som expedierade',
    screen: 'expediering',
    play: (stage) => utskick.noteSent(stage, 2),
  },
  { title: 'Sparar veckobladet', play: utskick.keepWeekSheet },
];
