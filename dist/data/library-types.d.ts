/**
 * Generated from src/schema/exercise-library.schema.json by `npm run schema`: change that file instead.
 *
 * The types of a library file. `x-…` keys of your own are allowed everywhere and left out here.
 */
/**
 * A whole exercise library: who made it, its vocabularies, its exercises and what is built with them.
 */
export interface LibraryFile {
    /**
     * Where your editor finds the explanation of every field, such as "./exercise-library.schema.json". Web pages ignore it.
     */
    $schema?: string;
    /**
     * The version of the file format, not of your content. Pages that know 1.0 can read every 1.x.
     */
    readonly schemaVersion: string;
    /**
     * Title, languages, licence, and who is behind it.
     */
    readonly library: LibraryInfo;
    /**
     * The words by which exercises are found, by a name that you choose: category, movement, position, equipment, goal… Visitors browse by "category" when there is one.
     */
    readonly taxonomies?: {
        readonly [k: string]: Taxonomy;
    };
    /**
     * Every exercise of the library. Only id and name are needed; everything else can come later.
     */
    readonly exercises: readonly Exercise[];
    /**
     * Series of exercises from easier to harder. What is easier or harder than an exercise follows from these.
     */
    readonly ladders?: readonly Ladder[];
    /**
     * Ready-made programmes: stages of some weeks with sessions made of exercises.
     */
    readonly protocols?: readonly Protocol[];
    /**
     * Short questionnaires that end in exercises, or with a professional.
     */
    readonly checks?: readonly Check[];
    /**
     * Warnings, written once and named by their id in the exercises they belong to.
     */
    readonly cautions?: readonly Caution[];
    /**
     * Sources, written once and named by their id where they support something.
     */
    readonly references?: readonly Reference[];
    /**
     * Difficult words, explained.
     */
    readonly glossary?: readonly GlossaryEntry[];
    /**
     * Short explanations to read beside the exercises.
     */
    readonly lessons?: readonly Lesson[];
}
/**
 * Title, languages, licence, and who is behind it.
 */
export interface LibraryInfo {
    /**
     * Stays the same for ever, also when the title changes: what visitors save is kept under it.
     */
    readonly id: string;
    /**
     * What the library is called.
     */
    readonly title: LocalizedText;
    /**
     * What the library holds, in one or two sentences.
     */
    readonly description?: LocalizedText;
    /**
     * The version of your content, as you like to count it.
     */
    readonly version?: string;
    /**
     * The day the library was last changed.
     */
    readonly updated?: string;
    /**
     * The language of every text that is written without one, and the first choice when a text is missing in the visitor's language. English (en) when left out.
     */
    readonly defaultLocale?: string;
    /**
     * Every language the texts are written in. Only defaultLocale when left out.
     */
    readonly locales?: readonly string[];
    /**
     * What others may do with the library: a short name from the SPDX list, or the address of the licence.
     */
    readonly license?: string;
    /**
     * Who made the library.
     */
    readonly author?: {
        /**
         * Name of the person or the practice.
         */
        readonly name: string;
        /**
         * Address of the author's website.
         */
        readonly url?: string;
    };
    /**
     * For whom the library is meant and for what, and for what it is not.
     */
    readonly intendedUse?: LocalizedText;
    /**
     * What visitors should know before they begin, such as when to stop and ask for advice.
     */
    readonly disclaimer?: LocalizedText;
    /**
     * Where visitors find a professional; shown wherever the library advises to ask one.
     */
    readonly contact?: {
        /**
         * What stands on the link.
         */
        readonly label: LocalizedText;
        /**
         * Where the link leads: a page, mailto: or tel:.
         */
        readonly url: string;
    };
    /**
     * The names of the levels of difficulty.
     */
    readonly levelScale?: {
        /**
         * One name per level, the easiest first.
         *
         * @minItems 1
         */
        readonly labels: readonly LocalizedText[];
    };
    /**
     * How much pain is fine while exercising, on a scale from 0.
     */
    readonly painScale?: {
        /**
         * The worst pain on the scale, usually 10.
         */
        readonly max: number;
        /**
         * Up to and including this number visitors can go on.
         */
        readonly greenMax: number;
        /**
         * Up to and including this number visitors make the exercise smaller; above it they stop.
         */
        readonly amberMax: number;
    };
}
/**
 * One way to look at exercises, such as category, movement or equipment, with its words.
 */
export interface Taxonomy {
    /**
     * What visitors read above the words.
     */
    readonly label: LocalizedText;
    /**
     * Whether an exercise has one of the words (one) or any number of them (many).
     */
    readonly select?: 'one' | 'many';
    /**
     * True for what visitors may want to keep to themselves, such as health conditions: their choice never goes into the address, storage or statistics.
     */
    readonly private?: boolean;
    /**
     * How visitors filter by these words.
     */
    readonly filter?: {
        /**
         * What the filter looks like: chips (buttons in a row), checklist, select (one choice from a list), or none for no filter.
         */
        readonly control?: 'chips' | 'checklist' | 'select' | 'none';
        /**
         * What an exercise needs when several words are chosen: any of them, all of them, or subset: nothing that was not chosen. Take subset for equipment: visitors choose what they have and find what they can do with it.
         */
        readonly match?: 'any' | 'all' | 'subset';
        /**
         * The choice for exercises that need none of these words.
         */
        readonly emptyLabel?: LocalizedText;
    };
    /**
     * The words of this vocabulary.
     */
    readonly terms: readonly Term[];
}
/**
 * One word of a vocabulary. Exercises name it by its id; visitors see its label.
 */
export interface Term {
    /**
     * The name that exercises use. It is never translated and stays the same for ever.
     */
    readonly id: string;
    /**
     * What visitors read.
     */
    readonly label: LocalizedText;
    /**
     * One sentence for visitors; for a category it stands on the first page.
     */
    readonly description?: LocalizedText;
    /**
     * Other words by which visitors find this one.
     */
    readonly aliases?: LocalizedList;
    /**
     * Place among the others: the smallest number first, words without a number last.
     */
    readonly order?: number;
    /**
     * Id of the wider word that this one is part of; who filters by that one also finds this one.
     */
    readonly parent?: string;
    /**
     * Ids of the words of this vocabulary to work on before this one.
     */
    readonly prerequisites?: readonly string[];
    /**
     * A small line drawing: the d of an SVG path in a box of 24 by 24.
     */
    readonly icon?: string;
    /**
     * Pictures and films of this word.
     */
    readonly media?: readonly Medium[];
}
/**
 * One exercise. Only id and name are needed.
 */
export interface Exercise {
    /**
     * The name in addresses and in the rest of the file. It is never translated and stays the same for ever.
     */
    readonly id: string;
    /**
     * What visitors call the exercise.
     */
    readonly name: LocalizedText;
    /**
     * Other names by which visitors find the exercise.
     */
    readonly aliases?: LocalizedList;
    /**
     * What it is and what it is good for, in one or two sentences; stands on the card.
     */
    readonly summary?: LocalizedText;
    /**
     * What the exercise is and needs, by vocabulary.
     */
    readonly terms?: ExerciseTerms;
    /**
     * How hard it is; 1 is the easiest. The names stand in library.levelScale.
     */
    readonly level?: number;
    /**
     * Both sides at once (bilateral), first one side and then the other (per-side), or left and right in turn (alternating).
     */
    readonly laterality?: 'bilateral' | 'per-side' | 'alternating';
    /**
     * How to sit, lie or stand before the first step.
     */
    readonly startPosition?: LocalizedText;
    /**
     * What to do, step by step. The page numbers them.
     */
    readonly steps?: readonly Step[];
    /**
     * Short hints to keep in mind while exercising.
     */
    readonly cues?: readonly LocalizedText[];
    /**
     * What often goes wrong, each with its cure.
     */
    readonly errors?: readonly ExerciseError[];
    /**
     * Where the exercise is felt, and where it should not be.
     */
    readonly feel?: LocalizedText;
    /**
     * How to breathe.
     */
    readonly breathing?: LocalizedText;
    /**
     * How much and how often.
     */
    readonly dosage?: Dosage;
    /**
     * Parts with a length of their own, such as stretch, push and relax. Then dosage has no sets, reps, holdSeconds or effort.
     */
    readonly phases?: Phases;
    /**
     * What someone should be able to do before this exercise.
     */
    readonly requires?: readonly Requirement[];
    /**
     * Ids of the warnings that visitors read before the steps.
     */
    readonly cautions?: readonly string[];
    /**
     * What is known about the exercise, and from where.
     */
    readonly evidence?: readonly Evidence[];
    /**
     * Films, drawings and pictures, the most important first. An exercise is complete without.
     */
    readonly media?: readonly Medium[];
    /**
     * Whether a professional has checked the exercise.
     */
    readonly review?: {
        /**
         * Not checked yet (draft) or checked by a professional (reviewed).
         */
        readonly status: 'draft' | 'reviewed';
        /**
         * Who checked it.
         */
        readonly by?: string;
        /**
         * The day it was checked.
         */
        readonly date?: string;
    };
    /**
     * Ids of older exercises that this one stands in for, so that saved programmes and links keep working.
     */
    readonly replaces?: readonly string[];
    /**
     * The day the exercise was last changed.
     */
    readonly updated?: string;
}
/**
 * For each vocabulary the words that hold for the exercise. An empty list means none, for example no equipment; null or leaving it out means unknown.
 */
export interface ExerciseTerms {
    /**
     * Ids of words; null when it is not known.
     */
    readonly [k: string]: readonly TermUse[] | null;
}
/**
 * Id of a word, or the id with the note that it may be left out.
 */
export type TermUse = string | {
    /**
     * Id of the word.
     */
    readonly term: string;
    /**
     * Whether the exercise can do without, such as a towel for comfort.
     */
    readonly optional?: boolean;
};
/**
 * For each vocabulary the ids of some of its words.
 */
export interface TermSelection {
    /**
     * Ids of words.
     */
    readonly [k: string]: readonly string[];
}
/**
 * One step of an exercise.
 */
export interface Step {
    /**
     * What to do.
     */
    readonly text: LocalizedText;
    /**
     * Pictures and films of this step.
     */
    readonly media?: readonly Medium[];
}
/**
 * What often goes wrong, and the cure.
 */
export interface ExerciseError {
    /**
     * What goes wrong.
     */
    readonly error: LocalizedText;
    /**
     * What to do instead.
     */
    readonly fix?: LocalizedText;
}
/**
 * How much and how often. Every number may be a range: 5, or { "min": 5, "max": 8 }.
 */
export interface Dosage {
    /**
     * How many times all repetitions are done.
     */
    readonly sets?: Range;
    /**
     * Repetitions in a set.
     */
    readonly reps?: Range;
    /**
     * How long one repetition takes, in seconds.
     */
    readonly repSeconds?: Range;
    /**
     * How long the position is held, in seconds, in every repetition or, without repetitions, in every set.
     */
    readonly holdSeconds?: Range;
    /**
     * How long the parts of a repetition take.
     */
    readonly tempo?: {
        /**
         * Seconds for the way up, against the weight.
         */
        readonly liftSeconds?: number;
        /**
         * Seconds of rest after the way up.
         */
        readonly topSeconds?: number;
        /**
         * Seconds for the way down, with the weight.
         */
        readonly lowerSeconds?: number;
        /**
         * Seconds of rest after the way down.
         */
        readonly bottomSeconds?: number;
    };
    /**
     * How long to rest.
     */
    readonly rest?: {
        /**
         * Seconds of rest between two sets.
         */
        readonly betweenSetsSeconds?: number;
        /**
         * Seconds to change sides.
         */
        readonly betweenSidesSeconds?: number;
    };
    /**
     * What the repetitions are counted for: each side, each direction, or all together (total).
     */
    readonly countPer?: 'side' | 'direction' | 'total';
    /**
     * How hard it should be.
     */
    readonly effort?: {
        /**
         * percent-max: percentage of the greatest effort. rpe-10: exertion from 0 to 10. rir: repetitions in reserve. borg-cr10: Borg's scale from 0 to 10. stretch-10: stretch from 0 to 10.
         */
        readonly scale: 'percent-max' | 'rpe-10' | 'rir' | 'borg-cr10' | 'stretch-10';
        /**
         * Number on the scale.
         */
        readonly value: Range;
    };
    /**
     * What to hold or wear.
     */
    readonly load?: LocalizedText;
    /**
     * How often it is done.
     */
    readonly frequency?: Frequency;
    /**
     * Anything else about the dosage.
     */
    readonly note?: LocalizedText;
}
/**
 * How often something is done in a day or a week.
 */
export interface Frequency {
    /**
     * How many times.
     */
    readonly times: Range;
    /**
     * In a day or in a week.
     */
    readonly per: 'day' | 'week';
}
/**
 * Parts with a length of their own that are done one after the other, for some rounds.
 */
export interface Phases {
    /**
     * How many times all phases are done; once when left out.
     */
    readonly rounds?: Range;
    /**
     * True when all rounds are done on one side first and then on the other.
     */
    readonly perSide?: boolean;
    /**
     * Seconds to change sides.
     */
    readonly switchSidesSeconds?: number;
    /**
     * The phases of a round, in order.
     *
     * @minItems 1
     */
    readonly items: readonly Phase[];
}
/**
 * One timed part of an exercise.
 */
export interface Phase {
    /**
     * Name of the phase within this exercise.
     */
    readonly id?: string;
    /**
     * What happens: prepare, move, hold (stretch or keep still), contract (push or pull), relax or rest.
     */
    readonly kind: 'prepare' | 'move' | 'hold' | 'contract' | 'relax' | 'rest';
    /**
     * How long it takes, in seconds.
     */
    readonly seconds: Range;
    /**
     * In all rounds, in the first only, or in all but the first (not-first).
     */
    readonly inRounds?: 'all' | 'first' | 'not-first';
    /**
     * An effort that rises or falls evenly during the phase.
     */
    readonly ramp?: {
        /**
         * Effort at the beginning.
         */
        readonly from: number;
        /**
         * Effort at the end.
         */
        readonly to: number;
        /**
         * Percentage of the greatest effort (percent-max).
         */
        readonly unit: 'percent-max';
    };
    /**
     * What the phase is called.
     */
    readonly label?: LocalizedText;
    /**
     * What to do in this phase.
     */
    readonly cue?: LocalizedText;
}
/**
 * What someone should be able to do before: an exercise, or a movement.
 */
export type Requirement = {
    /**
     * Id of the exercise.
     */
    readonly exercise: string;
    /**
     * How well, or why.
     */
    readonly note?: LocalizedText;
} | {
    /**
     * Id of a word of the vocabulary "movement".
     */
    readonly movementTerm: string;
    /**
     * How well, or why.
     */
    readonly note?: LocalizedText;
};
/**
 * A source that supports the exercise.
 */
export interface Evidence {
    /**
     * Id of an entry of references.
     */
    readonly reference: string;
    /**
     * How strong the source is, in your own words.
     */
    readonly strength?: string;
    /**
     * What the source says.
     */
    readonly note?: LocalizedText;
}
/**
 * A film, a moving drawing, a picture or a sound. Relative addresses count from the library file.
 */
export interface Medium {
    /**
     * Name of the medium within the exercise.
     */
    readonly id?: string;
    /**
     * A film (video), a drawing made from poses (figure), a picture (image) or a sound (audio).
     */
    readonly kind: 'video' | 'figure' | 'image' | 'audio';
    /**
     * What it shows: the whole exercise (demo), a detail, an error, the starting position (start) or the end.
     */
    readonly role?: 'demo' | 'detail' | 'error' | 'start' | 'end';
    /**
     * The same medium in one or more forms, the best first.
     *
     * @minItems 1
     *
     * Items: One form of the medium.
     */
    readonly sources?: {
        /**
         * Where the file is.
         */
        readonly src: string;
        /**
         * Media type of the file.
         */
        readonly type?: string;
        /**
         * Width in pixels.
         */
        readonly width?: number;
        /**
         * Height in pixels.
         */
        readonly height?: number;
    }[];
    /**
     * A film on a video service. Nothing is asked of the service before the visitor starts the film.
     */
    readonly embed?: {
        /**
         * Name of the service.
         */
        readonly provider: string;
        /**
         * What the service calls the film: the last part of its address.
         */
        readonly id: string;
    };
    /**
     * Poses as data, for kind figure.
     */
    readonly figure?: Figure;
    /**
     * The picture that stands for the medium on cards and before it plays.
     */
    readonly poster?: {
        /**
         * Where the picture is.
         */
        readonly src: string;
        /**
         * What the picture shows, for who cannot see it.
         */
        readonly alt?: LocalizedText;
    };
    /**
     * What it shows, for who cannot see it.
     */
    readonly alt?: LocalizedText;
    /**
     * What it is called.
     */
    readonly title?: LocalizedText;
    /**
     * Length in seconds.
     */
    readonly durationSeconds?: number;
    /**
     * Whether there is something to hear. Then captions or a transcript belong to it.
     */
    readonly hasAudio?: boolean;
    /**
     * Which side of the body is exercised in it.
     */
    readonly shownSide?: 'left' | 'right' | 'both';
    /**
     * Whether it may be shown mirrored for the other side: not when there is writing in it.
     */
    readonly mirrorable?: boolean;
    /**
     * Parts that can be repeated.
     *
     * Items: A part that can be repeated.
     */
    readonly loops?: {
        /**
         * Name of the loop within the medium.
         */
        readonly id?: string;
        /**
         * Where it begins, in seconds.
         */
        readonly fromSeconds: number;
        /**
         * Where it ends, in seconds.
         */
        readonly toSeconds: number;
        /**
         * What it is called.
         */
        readonly label?: LocalizedText;
    }[];
    /**
     * Where in the film each step of the exercise begins.
     *
     * Items: The place where a step begins.
     */
    readonly chapters?: {
        /**
         * Where it begins, in seconds.
         */
        readonly atSeconds: number;
        /**
         * Number of the step; 1 is the first.
         */
        readonly step: number;
    }[];
    /**
     * What is said, as a text file (WebVTT) per language.
     *
     * Items: A text file with times.
     */
    readonly captions?: {
        /**
         * Where the file is.
         */
        readonly src: string;
        /**
         * Language of the captions.
         */
        readonly lang: string;
        /**
         * What it is good for, in the words of HTML.
         */
        readonly kind?: string;
    }[];
    /**
     * All that is said, as text.
     */
    readonly transcript?: LocalizedText;
    /**
     * The day it was published; search engines ask for it.
     */
    readonly uploadDate?: string;
    /**
     * What others may do with it: a short name from the SPDX list, or the address of the licence.
     */
    readonly license?: string;
    /**
     * Who made it.
     */
    readonly credit?: LocalizedText;
    /**
     * Where it comes from.
     */
    readonly source?: string;
}
/**
 * A moving drawing as data: an author writes joint angles and what touches what, `exercise-library figure` solves and checks it and writes `solved`, and the page draws that. Degrees and centimetres, for a body of 170 cm. Left and right are the figure's own. The right side works; the page mirrors it for the left.
 */
export interface Figure {
    /**
     * From where it is seen.
     */
    readonly view?: FigureView;
    /**
     * What is used: a mat, a chair, a wall…
     */
    readonly props?: readonly FigureProp[];
    /**
     * The joints that do the work. Their limbs get the colour of the brand.
     *
     * Items: A joint, with its side.
     */
    readonly works?: readonly string[];
    /**
     * The joint whose way is drawn as an arrow.
     */
    readonly trail?: FigureTrail;
    /**
     * Number of the key that stands for the exercise on cards and for visitors who want no movement; 0 is the first.
     */
    readonly still?: number;
    /**
     * Length of the loop in seconds. The last key equals the first, so that there is no jump.
     */
    readonly loopSeconds?: number;
    /**
     * What holds in every key that says nothing else: the pose and what touches what. Its time counts for nothing.
     */
    readonly base?: FigureKey;
    /**
     * The poses that matter, in order of time. The figure moves smoothly from one to the next.
     *
     * @minItems 1
     */
    readonly keys: readonly FigureKey[];
    /**
     * Written by `exercise-library figure --write`; never by hand.
     */
    readonly solved?: FigureSolved;
}
/**
 * From where a figure is seen, in degrees.
 */
export interface FigureView {
    /**
     * 0 looks at the viewer, 90 looks to the right of the picture, -90 to the left, 180 away.
     */
    readonly yaw?: number;
    /**
     * 0 is level with the figure, 90 straight from above.
     */
    readonly pitch?: number;
}
/**
 * The joint whose way is drawn as an arrow beside the figure.
 */
export interface FigureTrail {
    /**
     * Whose way is drawn.
     */
    readonly joint: string;
    /**
     * How far to the right of the true way the arrow is drawn, in units of a picture of 400 by 300. Without x and y the nearest free place is found.
     */
    readonly x?: number;
    /**
     * How far below the true way.
     */
    readonly y?: number;
}
/**
 * A thing in the picture. Its place is the middle of its underside.
 */
export interface FigureProp {
    /**
     * Name by which `touch` means it. Not needed when there is one of its kind.
     */
    readonly id?: string;
    /**
     * What it is.
     */
    readonly type: 'mat' | 'chair' | 'wall' | 'block' | 'bench' | 'cushion' | 'towel' | 'band';
    /**
     * Centimetres to the figure's left.
     */
    readonly x?: number;
    /**
     * Centimetres above the floor.
     */
    readonly y?: number;
    /**
     * Centimetres to where the figure faces at heading 0.
     */
    readonly z?: number;
    /**
     * Degrees about the vertical; at 0 its front looks forward.
     */
    readonly turn?: number;
    /**
     * Centimetres, from its left to its right.
     */
    readonly width?: number;
    /**
     * Centimetres.
     */
    readonly height?: number;
    /**
     * Centimetres, from its front to its back.
     */
    readonly depth?: number;
    /**
     * Two joints between which it is held, instead of a place on the floor: a cushion between the knees goes where they go, and `x`, `y`, `z` move it from the middle. A band goes round the body at both; with one joint, from there to its own `x`, `y`, `z`, as from a hook.
     *
     * @minItems 1
     *
     * Items: A joint, with its side.
     */
    readonly between?: readonly string[];
}
/**
 * A pose at a moment. What it leaves out is as in `base`.
 */
export interface FigureKey {
    /**
     * When the pose is reached, in seconds from the start.
     */
    readonly at?: number;
    /**
     * How long the figure stays in it, in seconds.
     */
    readonly hold?: number;
    /**
     * Number of the step of the exercise that leads to this pose; 1 is the first.
     */
    readonly step?: number;
    /**
     * Number of an earlier key with exactly this pose; 0 is the first.
     */
    readonly same?: number;
    /**
     * Number of an earlier key of which this is the mirror image.
     */
    readonly mirrorOf?: number;
    /**
     * Number of an earlier key to start from, instead of `base`.
     */
    readonly from?: number;
    /**
     * Joint angles.
     */
    readonly pose?: FigurePose;
    /**
     * What rests on what, such as `"right.sole": "mat"`. `floor`, the kind or id of a thing, or null for what no longer touches. Where it touches in two keys in a row, it stays in its place.
     */
    readonly touch?: {
        /**
         * What it rests on.
         */
        readonly [k: string]: string | null;
    };
    /**
     * What rests on another part of the body, such as `"right.hand": "right.knee"`; null for what no longer does.
     */
    readonly on?: {
        /**
         * A place on the body.
         */
        readonly [k: string]: string | null;
    };
    /**
     * What may slide although it touches.
     *
     * Items: A place on the body.
     */
    readonly slides?: readonly string[];
    /**
     * Where the figure presses without moving: marks show it.
     */
    readonly effort?: readonly FigureEffort[];
}
/**
 * A place that presses in a direction without moving.
 */
export interface FigureEffort {
    /**
     * The joint that presses.
     */
    readonly at: string;
    /**
     * Where it presses, as the figure stands in the room.
     */
    readonly direction: 'up' | 'down' | 'left' | 'right' | 'forward' | 'back';
}
/**
 * Joint angles in degrees; 0 everywhere is standing upright with the arms hanging.
 */
export interface FigurePose {
    /**
     * Where the hips are and how the pelvis is turned: first heading, then tilt, then roll.
     */
    readonly root?: {
        /**
         * Centimetres to the left. The solver finds it from what touches.
         */
        readonly x?: number;
        /**
         * Centimetres above the floor.
         */
        readonly y?: number;
        /**
         * Centimetres.
         */
        readonly z?: number;
        /**
         * Turned to the left (positive) or right.
         */
        readonly heading?: number;
        /**
         * Forward: 90 lies on the belly, -90 on the back.
         */
        readonly tilt?: number;
        /**
         * Over the side: -90 lies on the left side, 90 on the right.
         */
        readonly roll?: number;
    };
    /**
     * The whole of the back.
     */
    readonly spine?: {
        /**
         * Bent forward.
         */
        readonly flexion?: number;
        /**
         * To the left.
         */
        readonly sideBend?: number;
        /**
         * To the left.
         */
        readonly rotation?: number;
    };
    /**
     * The head on the trunk.
     */
    readonly neck?: {
        /**
         * Chin to the chest.
         */
        readonly flexion?: number;
        /**
         * To the left.
         */
        readonly sideBend?: number;
        /**
         * To the left.
         */
        readonly rotation?: number;
    };
    /**
     * The same on the right and the left.
     */
    readonly both?: FigureSide;
    /**
     * The right arm and leg.
     */
    readonly right?: FigureSide;
    /**
     * The left arm and leg.
     */
    readonly left?: FigureSide;
}
/**
 * The arm and leg of one side.
 */
export interface FigureSide {
    /**
     * The thigh relative to the pelvis.
     */
    readonly hip?: {
        /**
         * Negative is extension.
         */
        readonly flexion?: number;
        /**
         * Negative is adduction. At 90 flexion it opens sideways.
         */
        readonly abduction?: number;
        /**
         * External is positive, internal negative.
         */
        readonly rotation?: number;
    };
    /**
     * Flexion; 0 is straight.
     */
    readonly knee?: number;
    /**
     * Toes up; negative is pointed.
     */
    readonly ankle?: number;
    /**
     * Inner edge up (inversion); negative is outer edge up.
     */
    readonly foot?: number;
    /**
     * Bent up, as on the ball of the foot.
     */
    readonly toes?: number;
    /**
     * The upper arm relative to the chest.
     */
    readonly shoulder?: {
        /**
         * Forward and up; negative is back.
         */
        readonly flexion?: number;
        /**
         * Away from the body.
         */
        readonly abduction?: number;
        /**
         * External is positive, internal negative.
         */
        readonly rotation?: number;
    };
    /**
     * Flexion; 0 is straight.
     */
    readonly elbow?: number;
    /**
     * 0: palm forward when the arm hangs. 85: palm to the body. 170: palm back.
     */
    readonly pronation?: number;
    /**
     * Extension, back of the hand to the forearm; negative is flexion.
     */
    readonly wrist?: number;
}
/**
 * The poses that the page draws, written by the tool.
 */
export interface FigureSolved {
    /**
     * Seconds of each pose, in order; the last is the end of the loop.
     *
     * @minItems 1
     *
     * Items: Seconds.
     */
    readonly at: readonly number[];
    /**
     * For each angle or place, in the order of the guide: one number for all times, or one for each.
     *
     * Items: One number, or one for each time.
     */
    readonly channels: (number | readonly number[])[];
    /**
     * For each key, how far to the right of and below the true way its arrow is drawn, so that it covers nothing.
     */
    readonly arrows?: readonly number[][];
}
/**
 * Exercises from easier to harder toward one goal.
 */
export interface Ladder {
    /**
     * Stays the same for ever.
     */
    readonly id: string;
    /**
     * What the ladder is called.
     */
    readonly title: LocalizedText;
    /**
     * What the ladder is about, by vocabulary.
     */
    readonly terms?: TermSelection;
    /**
     * The steps of the ladder, the easiest first.
     *
     * @minItems 1
     */
    readonly rungs: readonly Rung[];
}
/**
 * One or more exercises that are equally hard, for example in different positions.
 */
export interface Rung {
    /**
     * Ids of the exercises.
     *
     * @minItems 1
     */
    readonly exercises: readonly string[];
    /**
     * When to go on to the next rung, in words.
     */
    readonly advanceWhen?: LocalizedText;
    /**
     * When to go back a rung, in words.
     */
    readonly regressWhen?: LocalizedText;
    /**
     * The same as advanceWhen in numbers, for the page to count.
     */
    readonly criteria?: {
        /**
         * After how many good sessions.
         */
        readonly sessions?: number;
        /**
         * With no more pain than this, on the scale of library.painScale.
         */
        readonly maxPain?: number;
        /**
         * When the position is held this long, in seconds.
         */
        readonly holdSeconds?: number;
    };
}
/**
 * A ready-made programme.
 */
export interface Protocol {
    /**
     * Stays the same for ever.
     */
    readonly id: string;
    /**
     * What the programme is called.
     */
    readonly title: LocalizedText;
    /**
     * What to expect, in one or two sentences.
     */
    readonly summary?: LocalizedText;
    /**
     * A habit to tie it to, such as brushing teeth.
     */
    readonly anchor?: LocalizedText;
    /**
     * The parts of the programme, one after the other.
     *
     * @minItems 1
     */
    readonly stages: readonly Stage[];
}
/**
 * A part of a programme.
 */
export interface Stage {
    /**
     * Name of the stage within the programme.
     */
    readonly id: string;
    /**
     * What the stage is called.
     */
    readonly title?: LocalizedText;
    /**
     * How many weeks it takes; for as long as one likes when left out.
     */
    readonly weeks?: Range;
    /**
     * When to go on to the next stage, in words.
     */
    readonly advanceWhen?: LocalizedText;
    /**
     * What is done in this stage.
     *
     * @minItems 1
     */
    readonly sessions: readonly Session[];
}
/**
 * What is done in one go.
 */
export interface Session {
    /**
     * Name of the session within the programme.
     */
    readonly id: string;
    /**
     * What the session is called.
     */
    readonly title?: LocalizedText;
    /**
     * How often it is done.
     */
    readonly frequency?: Frequency;
    /**
     * The parts of the session, one after the other.
     *
     * @minItems 1
     */
    readonly blocks: readonly Block[];
}
/**
 * Some exercises that belong together.
 */
export interface Block {
    /**
     * Do all of them one after the other (all), choose some (pick), or do all in rounds (circuit).
     */
    readonly mode?: 'all' | 'pick' | 'circuit';
    /**
     * For mode pick: how many exercises to choose.
     */
    readonly pick?: number;
    /**
     * For mode circuit: how many rounds.
     */
    readonly rounds?: Range;
    /**
     * What the block is called.
     */
    readonly title?: LocalizedText;
    /**
     * The exercises of the block.
     *
     * @minItems 1
     */
    readonly items: readonly BlockItem[];
}
/**
 * An exercise, with its own dosage when that differs here.
 */
export interface BlockItem {
    /**
     * Id of the exercise.
     */
    readonly exercise: string;
    /**
     * Takes the place of the exercise's own dosage.
     */
    readonly dosage?: Dosage;
    /**
     * Takes the place of the exercise's own phases.
     */
    readonly phases?: Phases;
    /**
     * Seconds of rest before the next exercise.
     */
    readonly restAfterSeconds?: number;
    /**
     * Whether it may be skipped.
     */
    readonly optional?: boolean;
}
/**
 * A short questionnaire. Warning signs come first; then the questions lead to one or more outcomes. Answers are never kept or sent.
 */
export interface Check {
    /**
     * Stays the same for ever.
     */
    readonly id: string;
    /**
     * What the check is called.
     */
    readonly title: LocalizedText;
    /**
     * What to expect, before the first question.
     */
    readonly intro?: LocalizedText;
    /**
     * Questions that come first; one yes ends with a professional and sets the flag "red-flag".
     */
    readonly redFlags?: RedFlags;
    /**
     * The questions, in order.
     */
    readonly questions: readonly Question[];
    /**
     * What can come out of it.
     *
     * @minItems 1
     */
    readonly outcomes: readonly Outcome[];
}
/**
 * Signs that need a professional.
 */
export interface RedFlags {
    /**
     * What stands above the questions.
     */
    readonly text?: LocalizedText;
    /**
     * One question per sign, to answer with yes or no.
     *
     * @minItems 1
     *
     * Items: A question about one sign.
     */
    readonly questions: {
        /**
         * Name of the sign within the check.
         */
        readonly id: string;
        /**
         * The question.
         */
        readonly text: LocalizedText;
        /**
         * How soon a professional is needed: at once (emergency), today (same-day), or by appointment.
         */
        readonly urgency: 'emergency' | 'same-day' | 'appointment';
    }[];
    /**
     * What someone should do, by urgency.
     */
    readonly urgencies?: {
        /**
         * Whom to call in an emergency.
         */
        readonly emergency?: LocalizedText;
        /**
         * Whom to call the same day.
         */
        readonly 'same-day'?: LocalizedText;
        /**
         * With whom to make an appointment.
         */
        readonly appointment?: LocalizedText;
    };
}
/**
 * One question of a check.
 */
export interface Question {
    /**
     * Name of the question within the check.
     */
    readonly id: string;
    /**
     * One option (single), any number of options (multiple), a number on a scale (scale), or yes and no (boolean).
     */
    readonly type: 'single' | 'multiple' | 'scale' | 'boolean';
    /**
     * Whether it is asked for the left and the right side.
     */
    readonly perSide?: boolean;
    /**
     * What the question is about, by vocabulary.
     */
    readonly about?: TermSelection;
    /**
     * How it is tested: by own force (active), with help (assisted), or by how it feels (feel).
     */
    readonly mode?: 'active' | 'assisted' | 'feel';
    /**
     * The question.
     */
    readonly text: LocalizedText;
    /**
     * Pictures and films of the movement to try.
     */
    readonly media?: readonly Medium[];
    /**
     * The answers to choose from.
     *
     * @minItems 1
     *
     * Items: One answer.
     */
    readonly options?: {
        /**
         * Name of the answer within the question.
         */
        readonly id: string;
        /**
         * The answer.
         */
        readonly label: LocalizedText;
        /**
         * How well it goes; more is better. Without a score the answer does not count.
         */
        readonly score?: number;
        /**
         * A mark that is set by this answer; outcomes can ask for it.
         */
        readonly flag?: string;
    }[];
    /**
     * When the question is asked; always when left out.
     */
    readonly showIf?: Condition;
}
/**
 * What is shown when its condition holds.
 */
export interface Outcome {
    /**
     * Name of the outcome within the check.
     */
    readonly id: string;
    /**
     * Place among the outcomes: the smallest number first.
     */
    readonly priority?: number;
    /**
     * When the outcome holds.
     */
    readonly when: Condition;
    /**
     * Stop at once (stop), go to a professional (refer), do exercises (recommend), or both (refer-and-recommend).
     */
    readonly action: 'stop' | 'refer' | 'recommend' | 'refer-and-recommend';
    /**
     * What it means and why, in a few sentences.
     */
    readonly text: LocalizedText;
    /**
     * What to do.
     */
    readonly recommend?: {
        /**
         * Ids of ladders.
         */
        readonly ladders?: readonly string[];
        /**
         * Ids of exercises.
         */
        readonly exercises?: readonly string[];
        /**
         * Start at the first rung of the ladders with an exercise of this category.
         */
        readonly category?: string;
    };
}
/**
 * Something that is true or not, given the answers.
 */
export type Condition = {
    /**
     * Conditions.
     *
     * @minItems 1
     */
    readonly allOf: readonly Condition[];
} | {
    /**
     * Conditions.
     *
     * @minItems 1
     */
    readonly anyOf: readonly Condition[];
} | {
    /**
     * A condition.
     */
    readonly not: Condition;
} | {
    /**
     * A flag of an answer; "red-flag" is set by the warning signs.
     */
    readonly flag: string;
} | {
    /**
     * Id of the question.
     */
    readonly question: string;
    /**
     * The answer.
     */
    readonly is: Answer;
} | {
    /**
     * Id of the question.
     */
    readonly question: string;
    /**
     * The answers.
     *
     * @minItems 1
     */
    readonly in: readonly Answer[];
} | {
    /**
     * Id of a word of the vocabulary "movement".
     */
    readonly movement: string;
    /**
     * Limits of the score without help.
     */
    readonly active: {
        /**
         * This or less.
         */
        readonly lte?: number;
        /**
         * This or more.
         */
        readonly gte?: number;
    };
} | {
    /**
     * Id of a word of the vocabulary "movement".
     */
    readonly gap: string;
} | {
    /**
     * Always true.
     */
    readonly default: true;
};
/**
 * Id of an option, a number on a scale, or true (yes) or false (no).
 */
export type Answer = string | number | boolean;
/**
 * A warning for some or all people.
 */
export interface Caution {
    /**
     * The name that exercises use.
     */
    readonly id: string;
    /**
     * Good to know (info), be careful (care), better not (avoid), or stop.
     */
    readonly severity: 'info' | 'care' | 'avoid' | 'stop';
    /**
     * Id of a word of the vocabulary "condition"; for everyone when left out.
     */
    readonly condition?: string;
    /**
     * The warning.
     */
    readonly text: LocalizedText;
    /**
     * Ids of entries of references.
     */
    readonly references?: readonly string[];
}
/**
 * A source: an article, a guideline, a book, a website.
 */
export interface Reference {
    /**
     * The name that exercises and cautions use.
     */
    readonly id: string;
    /**
     * Author, title, place and year.
     */
    readonly citation: string;
    /**
     * Where to read it.
     */
    readonly url?: string;
    /**
     * What kind of source it is, in your own words.
     */
    readonly kind?: string;
}
/**
 * A word and what it means.
 */
export interface GlossaryEntry {
    /**
     * Stays the same for ever.
     */
    readonly id: string;
    /**
     * The word.
     */
    readonly term: LocalizedText;
    /**
     * What it means.
     */
    readonly definition: LocalizedText;
}
/**
 * A short explanation.
 */
export interface Lesson {
    /**
     * Stays the same for ever.
     */
    readonly id: string;
    /**
     * What it is called.
     */
    readonly title: LocalizedText;
    /**
     * The explanation.
     */
    readonly text: LocalizedText;
    /**
     * Pictures and films.
     */
    readonly media?: readonly Medium[];
    /**
     * Beside which exercises it is shown, by vocabulary.
     */
    readonly about?: TermSelection;
}
/**
 * Plain text, in the library's own language or by language. A line break begins a paragraph; markup is shown as it is written.
 */
export type LocalizedText = string | {
    readonly [k: string]: string;
};
/**
 * A list of words, in the library's own language or by language.
 */
export type LocalizedList = readonly string[] | {
    readonly [k: string]: readonly string[];
};
/**
 * A whole number, or a range from min to max.
 */
export type Range = number | {
    /**
     * The smallest number.
     */
    readonly min: number;
    /**
     * The largest number.
     */
    readonly max: number;
};
