/** De woorden over hoe een sessie ging. */
export const after = {
    'after.how': 'Hoe ging het?',
    'after.private': 'Je antwoorden blijven op deze pagina. Ze worden niet bewaard en niet verstuurd.',
    'after.effort': 'Inspanning',
    'after.easy': 'Te makkelijk',
    'after.right': 'Precies goed',
    'after.hard': 'Te zwaar',
    'after.pain': 'Pijn, van 0 tot {max}',
    'after.none': 'geen',
    'after.worst': 'de ergste die je je kunt voorstellen',
    'after.which': 'Bij welke oefening was dat?',
    'after.fine': 'Tot en met {n} is prima. Je kunt zo doorgaan.',
    'after.smaller': 'Maak de beweging de volgende keer kleiner, langzamer of korter, zodat de pijn op {n} of lager blijft. Blijft het hoger, doe dan een stap terug.',
    'after.stop': 'Dit is te veel pijn om mee door te gaan. Laat deze oefening nu rusten. Blijft de pijn of komt hij terug, vraag dan een zorgverlener.',
    'after.down': 'Een stap makkelijker',
    'after.downNone': 'Er is geen makkelijkere oefening in deze reeks. Maak de beweging kleiner, of vraag een zorgverlener.',
    'after.up': 'Een stap moeilijker',
    'after.upWhen': 'Je kunt omhoog als',
    'after.downWhen': 'Ga terug als',
};
//# sourceMappingURL=after.js.map