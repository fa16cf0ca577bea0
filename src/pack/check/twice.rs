//! Finding what stands twice.

use crate::pack::Id;

/// Every key that stands again, with the place it stood at before and the one it stands at now, in
/// the order of the latter.
///
/// Keys are text because one sorted list of them serves all checks: sets of several kinds would each
/// add their own tree to the wasm.
pub fn twice(mut keys: Vec<(Id, usize)>) -> Vec<(Id, usize, usize)> {
    keys.sort_unstable();
    let mut found = Vec::new();
    for pair in keys.windows(2) {
        if let [(before, first), (now, second)] = pair
            && before == now
        {
            found.push((now.clone(), *first, *second));
        }
    }
    found.sort_unstable_by_key(|(_, _, second)| *second);
    found
}
