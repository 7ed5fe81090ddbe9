import type { Words } from '../messages.js';

/** De woorden van het eigen programma, van gedeelde programma’s en van de dagen waarop het gedaan is. */
export const programMore: Words<'programMore'> = {
  'programMore.empty': 'Je programma is nog leeg. Verzamel oefeningen, met de hoeveelheid die bij je past.',
  'programMore.compose': 'Oefeningen toevoegen',
  'programMore.import': 'Open een bewaard bestand',
  'programMore.close': 'Sluiten',
  'programMore.file': 'Bewaar als bestand',
  'programMore.up': '{name} omhoog',
  'programMore.down': '{name} omlaag',
  'programMore.edit': '{name} aanpassen',
  'programMore.remove': '{name} weghalen',
  'programMore.moved': '{name} staat nu op plek {n} van {max}.',
  'programMore.removed': '{name} is weggehaald.',
  'programMore.undo': 'Ongedaan maken',
  'programMore.undone': 'Het staat er weer.',
  'programMore.onPage': 'Dit programma staat alleen op deze pagina. Sluit je de pagina, dan is het weg.',
  'programMore.ticksOnPage': 'Je vinkjes staan alleen op deze pagina. Sluit je de pagina, dan zijn ze weg.',
  'programMore.keep': 'Bewaar op dit apparaat',
  'programMore.onDevice': 'Bewaard op dit apparaat, en nergens anders.',
  'programMore.forget': 'Verwijder van dit apparaat',
  'programMore.forgotten': 'Het is van dit apparaat verwijderd. Op deze pagina staat het er nog.',
  'programMore.refused':
    'Deze browser bewaart niets: de opslag is vol of staat uit. Je programma staat nog op deze pagina. Neem het mee als link of bestand.',
  'programMore.done': 'Gedaan?',
  'programMore.doneToday': 'Vandaag gedaan',
  'programMore.doneDays': { one: '{n} dag gedaan', other: '{n} dagen gedaan' },
  'programMore.shared': 'Iemand heeft dit programma met je gedeeld.',
  'programMore.opened': 'Dit is het programma uit je bestand.',
  'programMore.take': 'Maak het van mij',
  'programMore.instead': 'Zet het in de plaats van het mijne',
  'programMore.mine': 'Toon mijn programma',
  'programMore.taken': 'Dit is nu jouw programma.',
  'programMore.linkDamaged':
    'Deze link is niet compleet, dus het programma kan niet worden getoond. Vraag de link opnieuw, of kopieer hem helemaal.',
  'programMore.linkNewer':
    'Deze link is gemaakt met een nieuwere versie van deze pagina. Laad de pagina opnieuw; helpt dat niet, vraag dan een andere link.',
  'programMore.fileDamaged': 'In dit bestand staat geen programma. Kies het bestand dat je hier hebt bewaard.',
  'programMore.fileNewer':
    'Dit bestand is gemaakt met een nieuwere versie van deze pagina. Laad de pagina opnieuw en probeer het nog eens.',
};
