//! Set questions over drugs and effects, which the bench measures, are answered like those over plain sets.

#![allow(clippy::indexing_slicing, reason = "a test may stop at a fault")]

#[path = "../benches/shared/sets.rs"]
mod sets;

use sets::Matrix;

#[test]
fn answers_like_plain_sets() {
    let pairs = [(0, 0), (0, 63), (0, 64), (0, 129), (1, 63), (1, 64), (2, 64), (2, 5)];
    let mut matrix = Matrix::new(3, 130);
    pairs.iter().for_each(|(drug, effect)| matrix.list(*drug, *effect));
    for effect in 0..130 {
        let expected: Vec<usize> = (0..3).filter(|drug| pairs.contains(&(*drug, effect))).collect();
        assert_eq!(matrix.listing(effect).collect::<Vec<_>>(), expected);
    }
    assert_eq!(matrix.common(&[0, 1]).collect::<Vec<_>>(), [63, 64]);
    assert_eq!(matrix.common(&[0, 1, 2]).collect::<Vec<_>>(), [64]);
    assert_eq!(matrix.only(0, &[0, 1, 2]).collect::<Vec<_>>(), [0, 129]);
}

#[test]
fn places_outside_are_nowhere() {
    let mut matrix = Matrix::new(2, 3);
    matrix.list(0, 3);
    matrix.list(9, 1);
    matrix.list(usize::MAX, 1);
    assert!((0..5).all(|effect| matrix.listing(effect).count() == 0));
    assert_eq!(matrix.common(&[]).count() + matrix.common(&[0, 9]).count() + matrix.listing(700).count(), 0);
    assert_eq!(Matrix::new(0, 0).listing(0).count(), 0);
}

#[test]
fn set_questions_over_145_000_pairs_count_right() {
    let (drugs, effects, pairs) = (1_430, 4_251, 145_321);
    let mut state = 7_u64;
    let mut next = |end: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % end
    };
    let mut plain = vec![vec![false; effects]; drugs];
    let mut matrix = Matrix::new(drugs, effects);
    let mut listed = 0;
    while listed < pairs {
        let (drug, effect) = (next(drugs), next(effects));
        if !plain[drug][effect] {
            plain[drug][effect] = true;
            matrix.list(drug, effect);
            listed += 1;
        }
    }
    for effect in (0..effects).step_by(61) {
        let expected = (0..drugs).filter(|drug| plain[*drug][effect]);
        assert!(matrix.listing(effect).eq(expected));
    }
    for drug in (0..drugs - 3).step_by(13) {
        let some = [drug, drug + 1, drug + 2];
        assert!(
            matrix
                .common(&some)
                .eq((0..effects).filter(|effect| some.iter().all(|drug| plain[*drug][*effect])))
        );
        let only = (0..effects).filter(|effect| plain[drug][*effect] && !plain[drug + 1][*effect]);
        assert!(matrix.only(drug, &some[..2]).eq(only));
    }
    assert_eq!((0..effects).map(|effect| matrix.listing(effect).count()).sum::<usize>(), pairs);
}
