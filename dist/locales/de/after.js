/** In German: words about how a session went. */
export const after = {
    'after.how': 'Wie ist es gelaufen?',
    'after.private': 'Deine Antworten bleiben auf dieser Seite. Sie werden weder gespeichert noch verschickt.',
    'after.effort': 'Anstrengung',
    'after.easy': 'Zu leicht',
    'after.right': 'Genau richtig',
    'after.hard': 'Zu schwer',
    'after.pain': 'Schmerz, von 0 bis {max}',
    'after.none': 'keiner',
    'after.worst': 'der stärkste, den du dir vorstellen kannst',
    'after.which': 'Bei welcher Übung war das?',
    'after.fine': 'Bis {n} ist in Ordnung. Du kannst so weitermachen.',
    'after.smaller': 'Mach die Bewegung beim nächsten Mal kleiner, langsamer oder kürzer, damit der Schmerz bei {n} oder darunter bleibt. Bleibt er höher, geh eine Stufe zurück.',
    'after.stop': 'Das ist zu viel Schmerz, um weiterzumachen. Lass diese Übung vorerst weg. Bleibt der Schmerz oder kommt er wieder, frag eine Fachperson.',
    'after.down': 'Eine Stufe leichter',
    'after.downNone': 'In dieser Reihe gibt es keine leichtere Übung. Mach die Bewegung kleiner oder frag eine Fachperson.',
    'after.up': 'Eine Stufe schwerer',
    'after.upWhen': 'Du kannst eine Stufe höher, wenn',
    'after.downWhen': 'Geh zurück, wenn',
};
//# sourceMappingURL=after.js.map