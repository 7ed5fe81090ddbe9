<?php
/**
 * A library as plain HTML for visitors without script and for search engines. Does the same as static-html.ts, and uses
 * nothing of WordPress.
 */

namespace ExerciseLibrary;

defined( 'ABSPATH' ) || exit;

/**
 * @param array $file    a library file
 * @param array $options `locale`; `heading`, level of the first heading, 1 to 5; `brief`, names and summaries only
 */
function static_html( array $file, array $options ) {
	$heading    = $options['heading'] ?? 2;
	$taxonomies = taxonomies_of( $file );
	$browse     = browse_taxonomy( $taxonomies );
	$groups     = array();
	foreach ( in_order( null === $browse ? array() : ( $taxonomies[ $browse ]['terms'] ?? array() ) ) as $term ) {
		$groups[ $term['id'] ] = array( 'term' => $term );
	}
	$others = array();
	foreach ( exercises_of( $file ) as $exercise ) {
		$term = terms_of( $exercise, $browse, $taxonomies )[0] ?? null;
		if ( $term ) {
			$groups[ $term['id'] ]['exercises'][] = $exercise;
		} else {
			$others[] = $exercise;
		}
	}
	$groups[] = array( 'exercises' => $others );
	$write    = writer( $file, $options['locale'] );
	$lines    = array();
	foreach ( $groups as $group ) {
		if ( empty( $group['exercises'] ) ) {
			continue;
		}
		if ( isset( $group['term'] ) ) {
			$lines[] = heading( $heading, $write( $group['term']['label'] ?? null, $group['term']['id'] ) );
			$lines[] = paragraph( $write( $group['term']['description'] ?? null ) );
		}
		$lines[] = '<ul>';
		foreach ( $group['exercises'] as $exercise ) {
			$lines = array_merge( $lines, array( '<li>' ), one_exercise( $exercise, list_of( $file, 'cautions' ), $write, $options, $heading + 1 ), array( '</li>' ) );
		}
		$lines[] = '</ul>';
	}
	return joined( $lines );
}

/** The lines of one exercise. */
function one_exercise( array $exercise, array $cautions, $write, array $options, $heading ) {
	$name = $write( $exercise['name'] ?? null, $exercise['id'] ?? '' );
	if ( ! empty( $options['brief'] ) ) {
		return array( '<strong>' . $name . '</strong>', $write( $exercise['summary'] ?? null ) );
	}
	$text = function ( $item ) use ( $write ) {
		return $write( $item['text'] ?? null );
	};
	return array(
		heading( $heading, $name ),
		paragraph( $write( $exercise['summary'] ?? null ) ),
		// Whoever reads from the top reads them before the first step.
		written_list( 'ul', cautions_of( $exercise, $cautions ), $text ),
		paragraph( $write( $exercise['startPosition'] ?? null ) ),
		written_list( 'ol', list_of( $exercise, 'steps' ), $text ),
		written_list( 'ul', is_array( $exercise['cues'] ?? null ) ? $exercise['cues'] : array(), $write ),
		written_list(
			'ul',
			list_of( $exercise, 'errors' ),
			function ( $item ) use ( $write ) {
				return implode( ' ', array_filter( array( $write( $item['error'] ?? null ), $write( $item['fix'] ?? null ) ), 'strlen' ) );
			}
		),
		paragraph( $write( $exercise['feel'] ?? null ) ),
		paragraph( $write( $exercise['breathing'] ?? null ) ),
	);
}

/** The cautions that an exercise names, those the file does not define left out. */
function cautions_of( array $exercise, array $cautions ) {
	$found = array();
	foreach ( is_array( $exercise['cautions'] ?? null ) ? $exercise['cautions'] : array() as $id ) {
		foreach ( $cautions as $caution ) {
			if ( ( $caution['id'] ?? null ) === $id ) {
				$found[] = $caution;
				break;
			}
		}
	}
	return $found;
}

function written_list( $tag, array $items, $write ) {
	$lines = array();
	foreach ( $items as $item ) {
		$lines[] = '<li>' . $write( $item ) . '</li>';
	}
	return $lines ? "<{$tag}>\n" . implode( "\n", $lines ) . "\n</{$tag}>" : '';
}

/** Writes escaped texts, marked with their language where it is not that of the page. */
function writer( array $file, $locale ) {
	$own = own_language( $file );
	return function ( $text, $otherwise = '' ) use ( $locale, $own ) {
		$found = find_text( $text, $locale, $own );
		if ( ! $found ) {
			return html( $otherwise );
		}
		$content = preg_replace( '/\s*\n\s*/u', '<br>', html( $found['value'] ) );
		return $found['fallback'] ? '<span lang="' . html( $found['lang'] ) . '">' . $content . '</span>' : $content;
	};
}

/** @param int $level 1 to 6; what is deeper is 6 */
function heading( $level, $content ) {
	$level = min( 6, max( 1, (int) $level ) );
	return "<h{$level}>{$content}</h{$level}>";
}

function paragraph( $content ) {
	return '' === $content ? '' : "<p>{$content}</p>";
}

/** Without empty lines: WordPress makes paragraphs of those. */
function joined( array $lines ) {
	return implode( "\n", array_filter( $lines, 'strlen' ) ) . "\n";
}

/** A list in a file, without what is no group in braces. */
function list_of( array $part, $key ) {
	return isset( $part[ $key ] ) && is_array( $part[ $key ] ) ? array_values( array_filter( $part[ $key ], 'is_array' ) ) : array();
}

/** The exercises of a file that have an id and a name. */
function exercises_of( array $file ) {
	return array_values(
		array_filter(
			list_of( $file, 'exercises' ),
			function ( $exercise ) {
				return is_string( $exercise['id'] ?? null ) && '' !== $exercise['id'] && ! empty( $exercise['name'] );
			}
		)
	);
}

/** The vocabularies of a file, each with those of its words that have an id. */
function taxonomies_of( array $file ) {
	$found = array();
	foreach ( is_array( $file['taxonomies'] ?? null ) ? $file['taxonomies'] : array() as $id => $taxonomy ) {
		if ( ! is_array( $taxonomy ) ) {
			continue;
		}
		$taxonomy['terms'] = array_values(
			array_filter(
				list_of( $taxonomy, 'terms' ),
				function ( $term ) {
					return is_string( $term['id'] ?? null );
				}
			)
		);
		$found[ (string) $id ] = $taxonomy;
	}
	return $found;
}

/** The vocabulary by which visitors browse: `category`, or else the first that is not hidden. */
function browse_taxonomy( array $taxonomies ) {
	if ( isset( $taxonomies['category'] ) ) {
		return 'category';
	}
	foreach ( $taxonomies as $id => $taxonomy ) {
		if ( 'none' !== ( $taxonomy['filter']['control'] ?? '' ) ) {
			return (string) $id;
		}
	}
	return null;
}

/** The words of an exercise in one vocabulary, those the file does not define left out. */
function terms_of( array $exercise, $id, array $taxonomies ) {
	$uses  = null === $id ? null : ( $exercise['terms'][ $id ] ?? null );
	$found = array();
	foreach ( is_array( $uses ) ? $uses : array() as $use ) {
		$key = is_array( $use ) ? ( $use['term'] ?? null ) : $use;
		foreach ( $taxonomies[ $id ]['terms'] ?? array() as $term ) {
			if ( $term['id'] === $key ) {
				$found[] = $term;
				break;
			}
		}
	}
	return $found;
}

/** Words in the author's order: by `order`, then as written. */
function in_order( array $terms ) {
	$places = array();
	foreach ( $terms as $i => $term ) {
		$places[ $i ] = array( is_numeric( $term['order'] ?? null ) ? (float) $term['order'] : INF, $i );
	}
	asort( $places );
	return array_map(
		function ( $i ) use ( $terms ) {
			return $terms[ $i ];
		},
		array_keys( $places )
	);
}
