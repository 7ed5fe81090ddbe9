<?php
/**
 * The part of a library file that a block shows: all of it, one category, one exercise, one ladder, check or programme.
 * Uses nothing of WordPress.
 */

namespace ExerciseLibrary;

defined( 'ABSPATH' ) || exit;

/** For each kind of block the list of the file it takes its choice from. */
const LISTS = array(
	'exercise' => 'exercises',
	'ladder'   => 'ladders',
	'check'    => 'checks',
	'program'  => 'protocols',
	'session'  => 'protocols',
);

/**
 * What can be chosen, with its name in the language of the page.
 *
 * @param string $kind `library`, whose choice is the category, or a key of LISTS
 * @return array<string, string> names by id
 */
function choices( array $file, $kind, $locale ) {
	$say        = speaker( $file, $locale );
	$taxonomies = taxonomies_of( $file );
	$entries    = 'library' === $kind ? in_order( $taxonomies[ browse_taxonomy( $taxonomies ) ]['terms'] ?? array() ) : list_of( $file, LISTS[ $kind ] );
	$found      = array();
	foreach ( $entries as $entry ) {
		if ( is_string( $entry['id'] ?? null ) ) {
			$found[ $entry['id'] ] = $say( $entry['name'] ?? $entry['title'] ?? $entry['label'] ?? null ) ?? $entry['id'];
		}
	}
	return $found;
}

/**
 * The file with only those exercises that a block shows, in the order it shows them.
 *
 * @param string $kind   as for `choices`
 * @param string $choice id; '' for all
 */
function part_of( array $file, $kind, $choice ) {
	if ( '' === $choice && 'exercise' !== $kind && 'library' !== $kind ) {
		$choice = (string) array_key_first( choices( $file, $kind, 'en' ) ?: array( '' => '' ) );
	}
	$ids = wanted_ids( $file, $kind, $choice );
	if ( null === $ids ) {
		return $file;
	}
	$by_id = array_column( exercises_of( $file ), null, 'id' );
	$file['exercises'] = array();
	foreach ( array_unique( $ids ) as $id ) {
		if ( isset( $by_id[ $id ] ) ) {
			$file['exercises'][] = $by_id[ $id ];
		}
	}
	if ( 'library' !== $kind ) {
		// In the order of the ladder or the programme, not by category.
		$file['taxonomies'] = array();
	}
	return $file;
}

/** Ids of the exercises of a part; null for all. */
function wanted_ids( array $file, $kind, $choice ) {
	if ( 'exercise' === $kind ) {
		return array( $choice );
	}
	if ( 'library' === $kind ) {
		return '' === $choice ? null : ids_of_category( $file, $choice );
	}
	$entry = entry_of( $file, $kind, $choice );
	$ids   = array();
	$steps = 'ladder' === $kind ? list_of( $entry, 'rungs' ) : array();
	foreach ( $steps as $rung ) {
		$ids = array_merge( $ids, is_array( $rung['exercises'] ?? null ) ? array_filter( $rung['exercises'], 'is_string' ) : array() );
	}
	foreach ( list_of( $entry, 'stages' ) as $stage ) {
		foreach ( list_of( $stage, 'sessions' ) as $session ) {
			foreach ( list_of( $session, 'blocks' ) as $block ) {
				foreach ( list_of( $block, 'items' ) as $item ) {
					$ids[] = string_or_empty( $item['exercise'] ?? '' );
				}
			}
		}
	}
	return $ids;
}

function ids_of_category( array $file, $category ) {
	$taxonomies = taxonomies_of( $file );
	$browse     = browse_taxonomy( $taxonomies );
	$ids        = array();
	foreach ( exercises_of( $file ) as $exercise ) {
		if ( in_array( $category, array_column( terms_of( $exercise, $browse, $taxonomies ), 'id' ), true ) ) {
			$ids[] = $exercise['id'];
		}
	}
	return $ids;
}

/** The ladder, check or programme with an id; an empty one when there is none. */
function entry_of( array $file, $kind, $choice ) {
	foreach ( list_of( $file, LISTS[ $kind ] ) as $entry ) {
		if ( ( $entry['id'] ?? null ) === $choice ) {
			return $entry;
		}
	}
	return array();
}

/** What a block shows as plain HTML: the title of what was chosen, what it says about itself, and its exercises. */
function part_html( array $file, $kind, $choice, array $options ) {
	$part = part_of( $file, $kind, $choice );
	if ( 'library' === $kind || 'exercise' === $kind ) {
		return static_html( $part, $options );
	}
	if ( '' === $choice ) {
		$choice = (string) array_key_first( choices( $file, $kind, 'en' ) ?: array( '' => '' ) );
	}
	$entry = entry_of( $file, $kind, $choice );
	$write = writer( $file, $options['locale'] );
	$lines = array(
		heading( $options['heading'] ?? 2, $write( $entry['title'] ?? null, $choice ) ),
		paragraph( $write( $entry['summary'] ?? $entry['intro'] ?? null ) ),
	);
	return joined( $lines ) . ( $part['exercises'] ? static_html( $part, array( 'heading' => ( $options['heading'] ?? 2 ) + 0 ) + $options ) : '' );
}
