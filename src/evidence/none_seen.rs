//! Zero is not never: how often something can happen that nobody in a study had.

use std::num::NonZeroU32;

/// "Up to about `count` of `of` people."
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UpTo {
    pub count: u32,
    /// 100, 1,000, 10,000 … : the smallest that keeps `count` at 3 or more, so that rounding
    /// moves the bound by less than a sixth.
    pub of: u32,
}

impl UpTo {
    /// The rule of three: when 0 of `people` had it, the upper end of the 95 % interval is close
    /// to 3 of `people` (Hanley and Lippman-Hand, JAMA 1983;249:1743-1745).
    pub(super) fn none_of(people: NonZeroU32) -> UpTo {
        let people = u64::from(people.get());
        let mut of = 100;
        while of < people {
            of *= 10;
        }
        let count = ((6 * of + people) / (2 * people)).min(of);
        let fit = |number: u64| u32::try_from(number).unwrap_or(u32::MAX);
        UpTo { count: fit(count), of: fit(of) }
    }
}
