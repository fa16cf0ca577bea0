<?php
/**
 * Plugin Name:       drug-compare
 * Description:       Puts a side-by-side comparison of medicines into a post, as a block or as [drug_compare drugs="opzelura rinvoq"]. Everything comes from this site: no other server is asked.
 * Version:           __VERSION__
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT OR Apache-2.0
 *
 * @package drug-compare
 */

namespace DrugCompare;

defined( 'ABSPATH' ) || exit;

require __DIR__ . '/comparison.php';

add_action(
	'init',
	function () {
		// Without a version in its address: the script finds its wasm beside itself.
		wp_register_script( 'drug-compare', plugins_url( 'embed/drug-compare.js', __FILE__ ), array(), null, true );
		register_block_type( __DIR__ . '/block', array( 'render_callback' => __NAMESPACE__ . '\block' ) );
		add_shortcode( 'drug_compare', __NAMESPACE__ . '\shortcode' );
	}
);

add_filter(
	'script_loader_tag',
	function ( $tag, $handle, $src ) {
		return 'drug-compare' === $handle ? sprintf( "<script type=\"module\" src=\"%s\"></script>\n", esc_url( $src ) ) : $tag;
	},
	10,
	3
);

// What stands in the comparison are checked facts: no quotation mark, dash or number of them is beautified.
add_filter(
	'no_texturize_tags',
	function ( $tags ) {
		return array_merge( $tags, array( 'drug-compare' ) );
	}
);

/**
 * The block. What it is made of stands in the comment that WordPress keeps of it, so editors without the right to
 * unfiltered HTML may use it.
 *
 * @param array $attributes As block.json describes them.
 */
function block( $attributes ) {
	$comparison = comparison( $attributes );
	return sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), $comparison );
}

/**
 * The shortcode.
 *
 * @param array|string $attributes As they stand in the shortcode.
 */
function shortcode( $attributes ) {
	return comparison( (array) $attributes );
}
