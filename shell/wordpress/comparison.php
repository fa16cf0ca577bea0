<?php
/**
 * The element with its static facts, as HTML.
 *
 * @package drug-compare
 */

namespace DrugCompare;

defined( 'ABSPATH' ) || exit;

/**
 * What an author may say, and the attribute of the element that it becomes. A pack is not among it: who may not post
 * unfiltered HTML may not bring other facts either.
 */
const ATTRIBUTES = array(
	'drugs'         => 'drugs',
	'sections'      => 'sections',
	'theme'         => 'theme',
	'contact'       => 'contact',
	'heading-level' => 'heading-level',
	// A block's attributes are names of JavaScript.
	'headingLevel'  => 'heading-level',
);

/**
 * The element, and the script that it needs.
 *
 * @param array $said Names and values, from a block or a shortcode.
 */
function comparison( array $said ) {
	wp_enqueue_script( 'drug-compare' );
	$lang    = lang( (string) ( $said['lang'] ?? '' ) );
	$written = '';
	foreach ( ATTRIBUTES as $name => $attribute ) {
		if ( isset( $said[ $name ] ) && '' !== (string) $said[ $name ] ) {
			$written .= sprintf( ' %s="%s"', $attribute, esc_attr( (string) $said[ $name ] ) );
		}
	}
	return str_replace( '<drug-compare ', '<drug-compare' . $written . ' ', facts( $lang ) );
}

/**
 * The language that was asked for, else the site's, else English, else the first that there are facts in.
 *
 * @param string $wanted A code like "es" or "es-MX".
 */
function lang( $wanted ) {
	$known = array();
	foreach ( (array) glob( __DIR__ . '/embed/snippet.*.html' ) as $file ) {
		$known[] = explode( '.', basename( $file ) )[1];
	}
	foreach ( array( $wanted, get_locale(), 'en' ) as $code ) {
		$code = strtolower( substr( $code, 0, 2 ) );
		if ( in_array( $code, $known, true ) ) {
			return $code;
		}
	}
	return $known[0] ?? 'en';
}

/**
 * The facts for readers without scripts, with ids that no other comparison of the page has.
 *
 * @param string $lang A language that `lang` gave.
 */
function facts( $lang ) {
	static $given = 0;
	++$given;
	$facts = file_get_contents( __DIR__ . "/embed/snippet.$lang.html" );
	if ( false === $facts ) {
		return "<drug-compare lang=\"$lang\"></drug-compare>";
	}
	$page  = plugins_url( "embed/facts.$lang.html", __FILE__ );
	$facts = str_replace( "href=\"facts.$lang.html\"", 'href="' . esc_url( $page ) . '"', $facts );
	// Ids end in what the part is called, after the pack, the language and the number of the element.
	return preg_replace( '/(="#?[a-z-]+-' . $lang . '-)1-/', '${1}' . $given . '-', $facts );
}
