<?php
// Installs WordPress in an empty database, activates the plugin, and adds an editor. To be run in the site's folder.

( new mysqli( null, 'root', '', '', 0, getenv( 'WORDPRESS_SOCKET' ) ) )->query( 'CREATE DATABASE wordpress' );

// No mail about the new site.
function wp_new_blog_notification() {}

define( 'WP_INSTALLING', true );
require_once getcwd() . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

wp_install( 'A health site', 'admin', 'admin@example.org', true, '', 'admin' );

$activated = activate_plugin( 'drug-compare/drug-compare.php' );
if ( is_wp_error( $activated ) ) {
	exit( $activated->get_error_message() . "\n" );
}

$editor = wp_insert_user( array( 'user_login' => 'editor', 'user_pass' => 'editor', 'role' => 'editor' ) );
// The editor's own welcome would stand before the block.
update_user_meta( $editor, 'wp_persisted_preferences', array( 'core/edit-post' => array( 'welcomeGuide' => false ), '_modified' => gmdate( 'c' ) ) );

echo 'ready';
