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
 * @param string $choice id; '' for what the element shows by itself
 */
function part_of( array $file, $kind, $choice ) {
	if ( 'library' === $kind && '' === $choice ) {
		return $file;
	}
	$by_id             = array_column( exercises_of( $file ), null, 'id' );
	$file['exercises'] = array();
	foreach ( array_unique( wanted_ids( $file, $by_id, $kind, $choice ) ) as $id ) {
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

/** Ids of the exercises of a part. */
function wanted_ids( array $file, array $exercises, $kind, $choice ) {
	if ( 'exercise' === $kind ) {
		return array( $choice );
	}
	$ids = array();
	if ( 'library' === $kind ) {
		$taxonomies = taxonomies_of( $file );
		foreach ( $exercises as $id => $exercise ) {
			$terms = terms_of( $exercise, browse_taxonomy( $taxonomies ), $taxonomies );
			if ( in_array( $choice, array_column( $terms, 'id' ), true ) ) {
				$ids[] = $id;
			}
		}
		return $ids;
	}
	foreach ( entries_of( $file, $kind, $choice ) as $entry ) {
		$ids = array_merge( $ids, ids_in( $entry ) );
	}
	return $ids;
}

/** Ids of the exercises of a ladder or a programme, in order. */
function ids_in( array $entry ) {
	$ids = array();
	foreach ( list_of( $entry, 'rungs' ) as $rung ) {
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

/**
 * The ladders, checks or programmes that a block shows. Without a choice that is what the element shows by itself: all
 * ladders, the first check or session, and of programmes the visitor's own, which stands in no file.
 */
function entries_of( array $file, $kind, $choice ) {
	$entries = list_of( $file, LISTS[ $kind ] );
	if ( '' === $choice ) {
		$most = array(
			'ladder'  => count( $entries ),
			'program' => 0,
		);
		return array_slice( $entries, 0, $most[ $kind ] ?? 1 );
	}
	return array_filter(
		$entries,
		function ( $entry ) use ( $choice ) {
			return ( $entry['id'] ?? null ) === $choice;
		}
	);
}

/** What a block shows as plain HTML: the title of what was chosen, what it says about itself, and its exercises. */
function part_html( array $file, $kind, $choice, array $options ) {
	if ( 'library' === $kind || 'exercise' === $kind ) {
		return static_html( part_of( $file, $kind, $choice ), $options );
	}
	$write = writer( $file, $options['locale'] );
	$made  = '';
	foreach ( entries_of( $file, $kind, $choice ) as $entry ) {
		$id    = string_or_empty( $entry['id'] ?? '' );
		$part  = part_of( $file, $kind, $id );
		$lines = array(
			heading( $options['heading'], $write( $entry['title'] ?? null, $id ) ),
			paragraph( $write( $entry['summary'] ?? $entry['intro'] ?? null ) ),
		);
		$made .= joined( $lines ) . ( $part['exercises'] ? static_html( $part, $options ) : '' );
	}
	return $made;
}
