import type { Words } from '../messages.js';

/** De woorden van een ladder. */
export const ladder: Words<'ladder'> = {
  'ladder.loading': 'De ladder wordt geladen.',
  'ladder.gone': 'Deze ladder is hier niet.',
  'ladder.done': 'Gelukt',
  'ladder.here': 'Jij bent hier',
  'ladder.this': 'Deze oefening',
  'ladder.iAmHere': 'Ik ben hier',
  'ladder.or': 'of',
  'ladder.rung': 'Trede {n} van {of}',
  'ladder.when': 'Wanneer ga je een trede hoger?',
  'ladder.top': 'Je bent bovenaan',
  'ladder.advance': 'Je kunt omhoog als',
  'ladder.further': 'Nog verder',
  'ladder.regress': 'Doe een stap terug als',
  'ladder.sessions': { one: 'Na {n} keer die goed gaat', other: 'Na {n} keer die goed gaan' },
  'ladder.maxPain': 'Met hoogstens {n} op {max} pijn',
  'ladder.hold': { one: '{n} tel vasthouden', other: '{n} tellen vasthouden' },
  'ladder.firsts': 'Eerst dit',
  'ladder.because': 'Deze oefening bouwt erop voort.',
  'ladder.movement': 'Ruimte voor {name}',
  'ladder.tooHard': 'Te moeilijk',
  'ladder.hurts': 'Het doet pijn',
  'ladder.lower': 'Je staat nu een trede lager. Blijf hier tot het goed gaat.',
  'ladder.lowest':
    'Dit is de laagste trede. Maak de beweging kleiner of doe haar minder vaak. Lukt dat ook niet? Vraag dan hulp.',
  'ladder.stop': 'Stop even',
  'ladder.pain':
    'Hoogstens {green} op {max} pijn die snel weer weggaat, is goed. Tot {amber}: maak de beweging kleiner of ga een trede lager. Meer dan {amber}, scherpe pijn, of pijn die er morgen nog is: ga niet door en laat er iemand naar kijken.',
  'ladder.painPlain':
    'Ga niet door met wat pijn doet. Maak de beweging kleiner of ga een trede lager. Scherpe pijn, of pijn die er morgen nog is: laat er iemand naar kijken.',
  'ladder.goLower': 'Ga een trede lager',
  'ladder.remember': 'Onthoud op dit apparaat waar ik ben',
  'ladder.notKept': 'Deze browser laat ons dat niet onthouden. Het geldt tot je deze pagina sluit.',
};
