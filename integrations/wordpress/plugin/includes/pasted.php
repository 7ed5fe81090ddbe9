<?php
/**
 * What was pasted from the guide for other sites. WordPress takes the tag away from what authors save, so theirs becomes the
 * shortcode that shows the same; the one-line box of page builders stays as it is and gets its script.
 */

namespace ExerciseLibrary;

defined( 'ABSPATH' ) || exit;

// Right before WordPress takes it away.
add_filter( 'content_save_pre', __NAMESPACE__ . '\keep_pasted', 9 );
add_filter( 'the_content', __NAMESPACE__ . '\bring_script_for_box' );

/** The elements inside of a library: the option that each stands for, and which of its attributes says what to show. */
const PASTED = array(
	'detail'  => array( 'exercise', 'exercise' ),
	'ladder'  => array( 'ladder', 'ladder' ),
	'check'   => array( 'check', 'check' ),
	'program' => array( 'program', 'protocol' ),
	'session' => array( 'session', 'protocol' ),
);

/** @param string $content with slashes, as WordPress has it here */
function keep_pasted( $content ) {
	if ( ! has_filter( 'content_save_pre', 'wp_filter_post_kses' ) ) {
		return $content;
	}
	$plain = wp_unslash( $content );
	$kept  = preg_replace_callback( '~<exercise-library\b([^>]*)>(.*?)</exercise-library>~is', __NAMESPACE__ . '\pasted_shortcode', $plain );
	return null === $kept || $kept === $plain ? $content : wp_slash( $kept );
}

/** @param string[] $found the attributes of the tag, and what is in it */
function pasted_shortcode( array $found ) {
	list( , $written, $inside ) = $found;

	$has     = attributes_in( $written );
	$alone   = '';
	$options = array(
		'src'     => $has['src'] ?? '',
		'lang'    => $has['lang'] ?? '',
		'heading' => $has['heading-level'] ?? '',
		'accent'  => preg_match( '/--exercise-accent:\s*(#[0-9a-f]+)/i', $has['style'] ?? '', $colour ) ? $colour[1] : '',
	);
	if ( preg_match( '~<exercise-(' . implode( '|', array_keys( PASTED ) ) . ')\b([^>]*)>~i', $inside, $part ) ) {
		list( $kind, $attribute ) = PASTED[ strtolower( $part[1] ) ];
		$options[ $kind ]         = attributes_in( $part[2] )[ $attribute ] ?? '';
		$alone                    = '' === $options[ $kind ] ? " {$kind}" : '';
	} else {
		$options['layout']   = $has['detail'] ?? '';
		$options['category'] = $has['data-category'] ?? '';
		$options['address']  = isset( $has['address'] ) ? '' : 'false';
	}
	$text = SHORTCODE . $alone;
	foreach ( $options as $name => $value ) {
		// What would end the shortcode is nothing that could be in these.
		if ( '' !== $value && ! preg_match( '/["<>\[\]]/', $value ) ) {
			$text .= " {$name}=\"{$value}\"";
		}
	}
	return "[{$text}]";
}

/** @return array<string, string> values by name; '' for one that stands alone */
function attributes_in( $written ) {
	return array_map(
		function ( $attribute ) {
			return trim( html_entity_decode( $attribute['value'], ENT_QUOTES, 'UTF-8' ) );
		},
		array_change_key_case( wp_kses_hair( $written, wp_allowed_protocols() ) )
	);
}

function bring_script_for_box( $content ) {
	if ( ! is_feed() && false !== strpos( $content, 'data-exercise-library=' ) ) {
		enqueue_script();
	}
	return $content;
}
