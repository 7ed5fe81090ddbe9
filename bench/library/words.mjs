/**
 * Two vocabularies of about 3,000 words. The most frequent ones are real function words; the long tail is made of
 * compounds, as Dutch makes them by itself and as English exercise names do ("kneelift").
 */
const list = (text) => text.trim().split(/\s+/);

const functionWords = {
  nl: list(`de je en in het op met een naar van tot je niet dan als aan bij voor om te is blijft terwijl langzaam
    rustig weer dat uit over zonder beide nu wel door tegen onder achter`),
  en: list(`the your and in it on with a to of until you not then as at by for keep is stays while slowly
    calmly again that out over without both now well through against under behind`),
};
const roots = {
  nl: list(`heup knie enkel voet bil rug schouder arm pols nek romp been buik borst elleboog hiel teen bekken dij kuit
    lies ribben rotatie flexie extensie draai rek kracht balans mobiliteit beweging houding muur stoel mat bal band
    stok halter trap sprong stap zit lig stand kniel hurk plank brug cirkel boog zwaai reik druk trek hef schuif rol`),
  en: list(`hip knee ankle foot glute back shoulder arm wrist neck trunk leg belly chest elbow heel toe pelvis thigh calf
    groin ribs rotation flexion extension turn stretch strength balance mobility movement posture wall chair mat ball
    band stick dumbbell stair jump step seat lie stand kneel squat plank bridge circle arch swing reach press pull
    lift slide roll`),
};
const heads = {
  nl: list(`buiger strekker draaier heffer stand houding greep steun duw worp pas wissel hoek lijn punt kant zijde
    breedte hoogte diepte stoot draaiing spanning rust loop boog stuk vlak spier pees gewricht oefening serie circuit
    start slot basis hulp kring pomp veer haak stretch schaar lift spin slag tik glijder wip krul`),
  en: list(`bend stretch turn lift hold stance grip support push throw pace switch corner line point side edge
    width height depth thrust twist tension rest walk arc piece plane muscle tendon joint drill series circuit
    start lock base help ring pump spring hook fold scissor raise spin stroke tap glider seesaw curl`),
};

/** Words of one language, the most frequent first; roots are spread among the function words, compounds follow. */
function vocabulary(locale) {
  const compounds = roots[locale].flatMap((root, i) =>
    // Another order of heads per root, so that the frequent compounds do not all share their first letters.
    heads[locale].map((_, j) => root + heads[locale][(j * 7 + i * 11) % heads[locale].length]),
  );
  // Column by column: neighbours in rank begin with different letters.
  const perRoot = heads[locale].length;
  const spread = compounds.map(
    (_, k) => compounds[(k % roots[locale].length) * perRoot + ((k / roots[locale].length) | 0)],
  );
  const common = functionWords[locale].flatMap((word, i) => (roots[locale][i] ? [word, roots[locale][i]] : [word]));
  return [...new Set([...common, ...roots[locale], ...spread])];
}

export const words = { nl: vocabulary('nl'), en: vocabulary('en') };

/** Only words that carry meaning: what names and aliases are made of. */
export const contentWords = Object.fromEntries(
  Object.entries(words).map(([locale, all]) => [locale, all.filter((word) => !functionWords[locale].includes(word))]),
);
