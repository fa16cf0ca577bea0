//! What a press does, it does when it ends: who slides off before has not pressed.

use browser_tests::{Plan, TEA, browse};
use serde_json::json;

#[test]
fn a_suggestion_is_chosen_when_its_press_ends() {
    browse(async |page| {
        let site = Plan::new().host(TEA).serve();
        page.open_live(&site.url("/host")).await;
        page.keys_into("#search", "yawn").await;
        page.until("dc.state.query === 'yawn' && root.querySelector('[role=option]')?.checkVisibility()")
            .await;
        let begun = page
            .run(
                "const press = new MouseEvent('mousedown', { bubbles: true, composed: true, cancelable: true });
                root.querySelector('[role=option]').dispatchEvent(press);
                await turn();
                return [press.defaultPrevented, root.activeElement.id, root.querySelectorAll('.dc-row-fold[open]').length];",
            )
            .await;
        assert_eq!(begun, json!([true, "search", 0]));
        page.until("root.querySelector('[role=option]')?.checkVisibility()").await;
        page.press("[role=option]", "Yawning").await;
        page.until("root.querySelector('#effect-yawning .dc-evidence')").await;
        // The list shuts, and the row is led to: on a phone it stands a screen below.
        page.until("root.activeElement.id === 'effect-yawning'").await;
        page.until("root.querySelector('#search').ariaExpanded === 'false'").await;
        assert_eq!(page.value("dc.state.query").await, "Yawning");
    });
}

#[test]
fn keys_count_that_come_before_the_last_one_is_drawn() {
    browse(async |page| {
        let site = Plan::new().host(TEA).serve();
        page.open_live(&site.url("/host")).await;
        page.write("#search", "yawn").await;
        page.until("root.querySelector('[role=option]')?.checkVisibility()").await;
        page.run(
            "for (const key of ['ArrowDown', 'Enter'])
                root.querySelector('#search').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));",
        )
        .await;
        page.until("root.querySelector('#effect-yawning .dc-evidence')").await;
    });
}
