import { licenseAddress } from './license.js';
import { pictureOf } from './media.js';
import { totalSeconds } from './minutes.js';
import { browseTaxonomy, termsOf } from './roles.js';
import { safeUrl } from './safe-url.js';
import { findText } from './text.js';
import { chaptersOf } from './video-chapters.js';
import { embedOf } from './video-embed.js';
/**
 * The library in the words of schema.org, for search engines: a list of `ExercisePlan`, each with a `VideoObject` for
 * every film that has all a search engine asks for (name, picture, date, address).
 */
export function structuredData(file, options) {
    const say = speaker(file, options.locale);
    return clean({
        '@context': 'https://schema.org',
        '@type': 'ItemList',
        name: say(file.library.title),
        description: say(file.library.description),
        numberOfItems: file.exercises.length,
        itemListElement: file.exercises.map((exercise, i) => ({
            '@type': 'ListItem',
            position: i + 1,
            item: exercisePlan(file, exercise, options),
        })),
    });
}
/** One exercise as `ExercisePlan`. */
export function exercisePlan(file, exercise, options) {
    const { locale, base, href } = options;
    const say = speaker(file, locale);
    const taxonomies = file.taxonomies ?? {};
    const { dosage } = exercise;
    const seconds = totalSeconds(exercise);
    const media = exercise.media ?? [];
    const pictures = media.map((medium) => pictureOf(medium, base)?.src).filter(Boolean);
    return clean({
        '@type': 'ExercisePlan',
        name: say(exercise.name),
        description: say(exercise.summary),
        url: href?.(exercise.id),
        inLanguage: findText(exercise.name, locale, defaultLocale(file))?.lang,
        exerciseType: termsOf(exercise, browseTaxonomy(taxonomies), taxonomies).map(({ term }) => say(term.label)),
        image: pictures,
        activityDuration: seconds ? `PT${Math.floor(seconds / 60)}M${seconds % 60}S` : undefined,
        repetitions: rangeText(dosage?.reps),
        activityFrequency: dosage?.frequency && `${rangeText(dosage.frequency.times)} / ${dosage.frequency.per}`,
        restPeriods: dosage?.rest?.betweenSetsSeconds && `${rangeText(dosage.rest.betweenSetsSeconds)} s`,
        license: licenseAddress(file.library.license),
        subjectOf: media.map((medium) => videoObject(file, exercise, medium, options)).filter(Boolean),
    });
}
/**
 * A film as `VideoObject`; undefined when something a search engine needs is missing. With a `Clip` per chapter, but only
 * when all of them have a name, a beginning and an end: half of them is taken for a mistake.
 */
export function videoObject(file, exercise, medium, { locale, base }) {
    if (medium.kind !== 'video')
        return undefined;
    const say = speaker(file, locale);
    const contentUrl = medium.sources?.map(({ src }) => safeUrl(src, base)).find(Boolean);
    const embed = medium.embed && embedOf(medium.embed);
    const thumbnailUrl = pictureOf(medium, base)?.src;
    const { uploadDate, durationSeconds } = medium;
    if (!(contentUrl || embed) || !thumbnailUrl || !uploadDate)
        return undefined;
    const chapters = contentUrl ? chaptersOf(medium, exercise.steps, durationSeconds) : [];
    const alone = exercise.media?.filter(({ kind }) => kind === 'video').length === 1;
    const whole = chapters.every(({ text, to }) => say(text) && Number.isFinite(to));
    return clean({
        '@type': 'VideoObject',
        // A title such as "Film" says which one of several it is, but not what it shows.
        name: [say(exercise.name), alone ? undefined : say(medium.title)].filter(Boolean).join(': '),
        description: say(exercise.summary) ?? say(exercise.name),
        thumbnailUrl,
        contentUrl,
        embedUrl: embed?.frame,
        uploadDate,
        license: licenseAddress(medium.license ?? file.library.license),
        creditText: say(medium.credit),
        duration: durationSeconds ? `PT${durationSeconds}S` : undefined,
        hasPart: whole
            ? chapters.map(({ from, to, text }) => ({
                '@type': 'Clip',
                name: say(text),
                startOffset: from,
                endOffset: to,
                url: `${contentUrl}#t=${from}`,
            }))
            : undefined,
    });
}
const defaultLocale = (file) => file.library.defaultLocale ?? 'en';
const speaker = (file, locale) => (text) => findText(text, locale, defaultLocale(file))?.value;
const rangeText = (range) => {
    if (range === undefined)
        return undefined;
    return typeof range === 'number' ? String(range) : `${range.min}-${range.max}`;
};
/** Leaves out what is not known: search engines take empty values for mistakes. */
function clean(node) {
    return Object.fromEntries(Object.entries(node).filter(([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && !value.length)));
}
//# sourceMappingURL=structured-data.js.map