<?php
/**
 * How long an exercise takes. Does the same as minutes.ts, and uses nothing of WordPress.
 */

namespace ExerciseLibrary;

defined( 'ABSPATH' ) || exit;

/** Where a range begins: what visitors start with. */
function least( $range, $otherwise = 0 ) {
	$number = is_array( $range ) ? ( $range['min'] ?? $otherwise ) : ( $range ?? $otherwise );
	return is_numeric( $number ) ? $number : $otherwise;
}

/** How long an exercise takes at least, in seconds; 0 when the file does not say. */
function total_seconds( array $exercise ) {
	if ( is_array( $exercise['phases'] ?? null ) ) {
		return seconds_of_phases( $exercise['phases'] );
	}
	return is_array( $exercise['dosage'] ?? null ) ? seconds_of_dosage( $exercise['dosage'], $exercise['laterality'] ?? '' ) : 0;
}

function seconds_of_phases( array $phases ) {
	$rounds = least( $phases['rounds'] ?? null, 1 );
	$side   = 0;
	foreach ( list_of( $phases, 'items' ) as $item ) {
		$in    = $item['inRounds'] ?? '';
		$times = 'first' === $in ? 1 : ( 'not-first' === $in ? $rounds - 1 : $rounds );
		$side += least( $item['seconds'] ?? null ) * $times;
	}
	return empty( $phases['perSide'] ) ? $side : $side * 2 + least( $phases['switchSidesSeconds'] ?? null );
}

function seconds_of_dosage( array $dosage, $laterality ) {
	$tempo = array_filter( is_array( $dosage['tempo'] ?? null ) ? $dosage['tempo'] : array(), 'is_numeric' );
	$move  = least( $dosage['repSeconds'] ?? null );
	$move  = $move ? $move : array_sum( $tempo );
	$per   = $dosage['countPer'] ?? '';
	$twice = 'direction' === $per || ( 'side' === $per && 'alternating' === $laterality );
	$sets  = least( $dosage['sets'] ?? null, 1 );
	$set   = least( $dosage['reps'] ?? null, 1 ) * ( $move + least( $dosage['holdSeconds'] ?? null ) ) * ( $twice ? 2 : 1 );
	if ( ! $set ) {
		return 0;
	}
	$side = $sets * $set + ( $sets - 1 ) * least( $dosage['rest']['betweenSetsSeconds'] ?? null );
	return 'per-side' === $laterality && 'total' !== $per ? $side * 2 + least( $dosage['rest']['betweenSidesSeconds'] ?? null ) : $side;
}
