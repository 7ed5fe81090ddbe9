<?php
/**
 * A library in the words of schema.org, for search engines. Does the same as structured-data.ts, and uses nothing of
 * WordPress.
 */

namespace ExerciseLibrary;

defined( 'ABSPATH' ) || exit;

/**
 * @param array $file    a library file
 * @param array $options `locale`; `base`, address of the file; `href`, what gives the address of an exercise
 */
function structured_data( array $file, array $options ) {
	$say   = speaker( $file, $options['locale'] );
	$items = array();
	foreach ( exercises_of( $file ) as $i => $exercise ) {
		$items[] = array(
			'@type'    => 'ListItem',
			'position' => $i + 1,
			'item'     => exercise_plan( $file, $exercise, $options ),
		);
	}
	return known(
		array(
			'@context'        => 'https://schema.org',
			'@type'           => 'ItemList',
			'name'            => $say( $file['library']['title'] ?? null ),
			'description'     => $say( $file['library']['description'] ?? null ),
			'numberOfItems'   => count( $items ),
			'itemListElement' => $items,
		)
	);
}

/** One exercise as `ExercisePlan`. */
function exercise_plan( array $file, array $exercise, array $options ) {
	$locale     = $options['locale'];
	$base       = $options['base'] ?? '';
	$say        = speaker( $file, $locale );
	$taxonomies = taxonomies_of( $file );
	$dosage     = is_array( $exercise['dosage'] ?? null ) ? $exercise['dosage'] : array();
	$seconds    = total_seconds( $exercise );
	$media      = list_of( $exercise, 'media' );
	$name       = find_text( $exercise['name'] ?? null, $locale, own_language( $file ) );
	$kinds      = array();
	foreach ( terms_of( $exercise, browse_taxonomy( $taxonomies ), $taxonomies ) as $term ) {
		$kinds[] = $say( $term['label'] ?? null );
	}
	$pictures = array();
	$films    = array();
	foreach ( $media as $medium ) {
		$pictures[] = picture_of( $medium, $base );
		$films[]    = video_object( $file, $exercise, $medium, $options );
	}
	$rest      = least( $dosage['rest']['betweenSetsSeconds'] ?? null );
	$frequency = $dosage['frequency'] ?? null;
	return known(
		array(
			'@type'             => 'ExercisePlan',
			'name'              => $say( $exercise['name'] ?? null ),
			'description'       => $say( $exercise['summary'] ?? null ),
			'url'               => isset( $options['href'] ) ? call_user_func( $options['href'], (string) ( $exercise['id'] ?? '' ) ) : null,
			'inLanguage'        => $name ? $name['lang'] : null,
			'exerciseType'      => $kinds,
			'image'             => array_values( array_filter( $pictures ) ),
			'activityDuration'  => $seconds ? 'PT' . floor( $seconds / 60 ) . 'M' . number_text( fmod( $seconds, 60 ) ) . 'S' : null,
			'repetitions'       => range_text( $dosage['reps'] ?? null ),
			'activityFrequency' => is_array( $frequency ) ? range_text( $frequency['times'] ?? null ) . ' / ' . string_or_empty( $frequency['per'] ?? '' ) : null,
			'restPeriods'       => $rest ? range_text( $rest ) . ' s' : null,
			'license'           => license_address( $file['library']['license'] ?? null ),
			'subjectOf'         => array_values( array_filter( $films ) ),
		)
	);
}

/** A film as `VideoObject`; null when something a search engine needs is missing. */
function video_object( array $file, array $exercise, array $medium, array $options ) {
	if ( 'video' !== ( $medium['kind'] ?? '' ) ) {
		return null;
	}
	$base    = $options['base'] ?? '';
	$say     = speaker( $file, $options['locale'] );
	$content = first_address( $medium, $base );
	$embed   = embed_address( is_array( $medium['embed'] ?? null ) ? $medium['embed'] : array() );
	$picture = picture_of( $medium, $base );
	$date    = string_or_empty( $medium['uploadDate'] ?? '' );
	if ( ! ( $content || $embed ) || ! $picture || ! $date ) {
		return null;
	}
	$length = least( $medium['durationSeconds'] ?? null );
	$name   = $say( $exercise['name'] ?? null );
	$films  = array_filter(
		list_of( $exercise, 'media' ),
		function ( $one ) {
			return 'video' === ( $one['kind'] ?? '' );
		}
	);
	// A title such as "Film" says which one of several it is, but not what it shows.
	$title = 1 === count( $films ) ? null : $say( $medium['title'] ?? null );
	return known(
		array(
			'@type'        => 'VideoObject',
			'name'         => implode( ': ', array_filter( array( $name, $title ), 'is_string' ) ),
			'description'  => $say( $exercise['summary'] ?? null ) ?? $name,
			'thumbnailUrl' => $picture,
			'contentUrl'   => $content,
			'embedUrl'     => $embed,
			'uploadDate'   => $date,
			'license'      => license_address( $medium['license'] ?? $file['library']['license'] ?? null ),
			'creditText'   => $say( $medium['credit'] ?? null ),
			'duration'     => $length ? 'PT' . number_text( $length ) . 'S' : null,
			'hasPart'      => $content ? clips_of( $medium, $exercise, $content, $say ) : null,
		)
	);
}

/** The chapters of a film; none when one of them lacks its name or its end: half of them is taken for a mistake. */
function clips_of( array $medium, array $exercise, $content, $say ) {
	$steps    = list_of( $exercise, 'steps' );
	$duration = least( $medium['durationSeconds'] ?? null, INF );
	$starts   = array();
	foreach ( list_of( $medium, 'chapters' ) as $chapter ) {
		$at   = $chapter['atSeconds'] ?? null;
		$step = $chapter['step'] ?? null;
		if ( is_numeric( $at ) && $at >= 0 && $at < $duration && is_numeric( $step ) && floor( $step ) === (float) $step && $step > 0 && ! isset( $starts[ "t$at" ] ) ) {
			$starts[ "t$at" ] = array( $at, (int) $step );
		}
	}
	$starts = array_values( $starts );
	usort(
		$starts,
		function ( $a, $b ) {
			return $a[0] <=> $b[0];
		}
	);
	$clips = array();
	foreach ( $starts as $i => list( $from, $step ) ) {
		$to   = $starts[ $i + 1 ][0] ?? $duration;
		$text = $say( $steps[ $step - 1 ]['text'] ?? null );
		if ( null === $text || INF === $to ) {
			return null;
		}
		$clips[] = array(
			'@type'       => 'Clip',
			'name'        => $text,
			'startOffset' => $from,
			'endOffset'   => $to,
			'url'         => $content . '#t=' . number_text( $from ),
		);
	}
	return $clips;
}

/** Address of the player of a video service; null for other services and for what is no id. */
function embed_address( array $embed ) {
	$provider = strtolower( is_string( $embed['provider'] ?? null ) ? $embed['provider'] : '' );
	$id       = is_string( $embed['id'] ?? null ) ? $embed['id'] : '';
	if ( 'youtube' === $provider && preg_match( '/^[\w-]{11}$/D', $id ) ) {
		return "https://www.youtube-nocookie.com/embed/{$id}?enablejsapi=1&playsinline=1&rel=0";
	}
	if ( 'vimeo' === $provider && preg_match( '~^(\d{1,12})(?:[/:]([0-9a-f]{6,20}))?$~iD', $id, $parts ) ) {
		return "https://player.vimeo.com/video/{$parts[1]}?dnt=1" . ( isset( $parts[2] ) ? '&h=' . $parts[2] : '' );
	}
	return null;
}

/** The picture of a medium: its poster, or the image itself. */
function picture_of( array $medium, $base ) {
	$poster = is_array( $medium['poster'] ?? null ) ? $medium['poster'] : array();
	$found  = safe_address( $poster['src'] ?? null, $base );
	return $found ?? ( 'image' === ( $medium['kind'] ?? '' ) ? first_address( $medium, $base ) : null );
}

function first_address( array $medium, $base ) {
	foreach ( list_of( $medium, 'sources' ) as $source ) {
		$found = safe_address( $source['src'] ?? null, $base );
		if ( $found ) {
			return $found;
		}
	}
	return null;
}

/** Says a text of the file in the language of the page; null when it has none. */
function speaker( array $file, $locale ) {
	$own = own_language( $file );
	return function ( $text ) use ( $locale, $own ) {
		$found = find_text( $text, $locale, $own );
		return $found ? $found['value'] : null;
	};
}

/** Leaves out what is not known: search engines take empty values for mistakes. */
function known( array $node ) {
	return array_filter(
		$node,
		function ( $value ) {
			return null !== $value && '' !== $value && array() !== $value;
		}
	);
}

function range_text( $range ) {
	if ( is_array( $range ) ) {
		return number_text( $range['min'] ?? '' ) . '-' . number_text( $range['max'] ?? '' );
	}
	return null === $range ? null : number_text( $range );
}

/** A number as a script writes it: `12.5`, and `8` for 8.0. */
function number_text( $number ) {
	if ( ! is_numeric( $number ) ) {
		return '';
	}
	return is_float( $number ) && floor( $number ) === $number && abs( $number ) < 1e15 ? (string) (int) $number : (string) $number;
}

function string_or_empty( $value ) {
	return is_string( $value ) ? $value : '';
}
