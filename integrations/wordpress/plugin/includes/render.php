<?php
/**
 * What a block or shortcode puts on the page: the element, inside it the exercises as plain HTML, and for those who may
 * edit the page what is wrong with it.
 */

namespace ExerciseLibrary;

defined( 'ABSPATH' ) || exit;

/** From so many exercises on, the plain HTML holds names and summaries only. */
const MANY = 120;

/**
 * @param string   $kind  one of KINDS
 * @param array    $raw   options as they stand in the block or shortcode
 * @param string[] $notes what is already known to be wrong
 * @return string HTML without the box around it
 */
function render( $kind, array $raw, array $notes = array() ) {
	list( $options, $wrong ) = clean_options( $kind, $raw );
	$notes                   = array_merge( $notes, $wrong );
	$library                 = find_library( $options );
	if ( isset( $library['failure'] ) ) {
		return calm() . owner_notes( array_merge( $notes, array( failure_text( $library['failure'] ) ) ) );
	}
	$choice  = 'library' === $kind ? 'category' : $kind;
	$chosen  = $options[ $choice ];
	$data    = $library['data'] ?? null;
	$locale  = '' === $options['lang'] ? get_bloginfo( 'language' ) : $options['lang'];
	$missing = null === $data ? null : missing_choice( $data, $kind, $chosen, $locale );
	if ( null !== $missing ) {
		$notes[] = $missing;
		if ( 'library' !== $kind ) {
			return calm() . owner_notes( $notes );
		}
		$options[ $choice ] = $chosen = '';
	}
	if ( '' === $chosen && 'session' === $kind && null !== $data ) {
		$options[ $kind ] = $chosen = (string) array_key_first( choices( $data, $kind, $locale ) );
	}
	if ( null === $data && '' === $chosen && in_array( $kind, array( 'exercise', 'session' ), true ) ) {
		return calm() . owner_notes( array_merge( $notes, array( __( 'Choose what to show.', 'exercise-library' ) ) ) );
	}
	$plain = null === $data ? '' : plain_html( $library, $kind, $chosen, $locale, $options );
	if ( '' === $plain ) {
		$plain = paragraph( html( __( 'The exercises are shown here once JavaScript is on.', 'exercise-library' ) ) );
	}
	if ( is_feed() ) {
		return $plain;
	}
	enqueue_script();
	if ( isset( $library['path'] ) && may_mend() ) {
		$notes = array_merge( $notes, mistakes_to_tell( $library['path'] ) );
	}
	// Before the element: nobody looks for them below a page full of exercises.
	return owner_notes( $notes ) . element( $kind, $options, $library['url'], $plain );
}

/** The element with plain HTML inside. */
function element( $kind, array $options, $url, $plain ) {
	$accent     = '' === $options['accent'] ? settings()['accent'] : $options['accent'];
	$attributes = array(
		'src'           => $url,
		'heading-level' => 2 === $options['heading'] ? '' : $options['heading'],
		'lang'          => $options['lang'],
		'style'         => '' === $accent ? '' : "--exercise-accent: {$accent}",
	);
	if ( 'library' === $kind ) {
		$attributes['detail']        = 'dialog' === $options['layout'] ? '' : $options['layout'];
		$attributes['data-category'] = $options['category'];
		$attributes['address']       = $options['address'] ? address_name( $url . ' ' . $options['category'] ) : '';
		return tag( 'exercise-library', $attributes, "\n" . $plain );
	}
	$names = array(
		'exercise' => array( 'exercise-detail', 'exercise' ),
		'ladder'   => array( 'exercise-ladder', 'ladder' ),
		'check'    => array( 'exercise-check', 'check' ),
		'program'  => array( 'exercise-program', 'protocol' ),
		'session'  => array( 'exercise-session', 'protocol' ),
	);
	list( $name, $attribute ) = $names[ $kind ];
	$own                      = array(
		$attribute      => $options[ $kind ],
		'heading-level' => $options['heading'],
	);
	return tag( 'exercise-library', $attributes, tag( $name, $own, "\n" . $plain ) );
}

/** How a library calls itself in the address of the page: the first needs no name, others do not get in its way. */
function address_name( $library ) {
	static $seen = array();
	if ( ! isset( $seen[ $library ] ) ) {
		$seen[ $library ] = count( $seen ) + 1;
	}
	return 1 === $seen[ $library ] ? true : 'library-' . $seen[ $library ];
}

/** @param array $attributes an empty one is left out, `true` stands alone */
function tag( $name, array $attributes, $content ) {
	$written = '';
	foreach ( $attributes as $attribute => $value ) {
		if ( '' !== $value ) {
			$written .= true === $value ? " {$attribute}" : sprintf( ' %s="%s"', $attribute, html( 'src' === $attribute ? esc_url_raw( $value ) : $value ) );
		}
	}
	return "<{$name}{$written}>{$content}</{$name}>";
}

/** The exercises for visitors without script; data about them for search engines goes to the end of the page. */
function plain_html( array $library, $kind, $chosen, $locale, array $options ) {
	$file = $library['data'];
	try {
		$page = (string) get_permalink();
		$part = part_of( $file, $kind, $chosen );
		structured_data_to_print(
			structured_data(
				$part,
				array(
					'locale' => $locale,
					'base'   => $library['url'],
					'href'   => function ( $id ) use ( $page ) {
						return $page . '#exercise=' . rawurlencode( $id );
					},
				)
			)
		);
		$write = array(
			'locale'  => $locale,
			'heading' => $options['heading'],
			'brief'   => count( $part['exercises'] ) > MANY,
		);
		return part_html( $file, $kind, $chosen, $write );
	} catch ( \Throwable $error ) {
		// A file with mistakes: the element shows what is right of it, and the editor tells the owner what is not.
		return '';
	}
}

/** What is wrong with the choice of a block; null when nothing is. */
function missing_choice( array $file, $kind, $chosen, $locale ) {
	$choices = choices( $file, $kind, $locale );
	if ( '' === $chosen ) {
		if ( 'exercise' === $kind ) {
			return __( 'Choose what to show.', 'exercise-library' );
		}
		return $choices || 'library' === $kind || 'program' === $kind ? null : __( 'The file has nothing of this kind yet.', 'exercise-library' );
	}
	if ( isset( $choices[ $chosen ] ) ) {
		return null;
	}
	$ids = array_map( 'strval', array_keys( $choices ) );
	/* translators: %s: an id */
	$text = sprintf( __( 'The file has no %s.', 'exercise-library' ), quoted( $chosen ) ) . did_you_mean( nearest( $chosen, $ids ) );
	if ( ! $ids ) {
		return $text;
	}
	/* translators: %s: list of ids */
	return $text . ' ' . sprintf( __( 'It has: %s', 'exercise-library' ), implode( ', ', array_slice( $ids, 0, 12 ) ) ) . ( count( $ids ) > 12 ? ' …' : '' );
}

/** What a visitor sees when there is nothing to show. */
function calm() {
	return '<p class="exercise-library-calm">' . html( __( 'The exercises cannot be shown at the moment.', 'exercise-library' ) ) . '</p>';
}

/** Whether who looks at the page may mend it. */
function may_mend() {
	$post = get_the_ID();
	return $post ? current_user_can( 'edit_post', $post ) : current_user_can( 'edit_theme_options' );
}

/** What is wrong, for those who can mend it. */
function owner_notes( array $notes ) {
	if ( ! $notes || is_feed() || ! may_mend() ) {
		return '';
	}
	wp_enqueue_style( SCRIPT );
	$items = '';
	foreach ( $notes as $note ) {
		$items .= '<li>' . html( $note ) . '</li>';
	}
	$title = __( 'Exercise library: only you see this, because you may edit this page.', 'exercise-library' );
	return '<div class="exercise-library-notes" role="note"><p>' . html( $title ) . '</p><ul>' . $items . '</ul></div>';
}
