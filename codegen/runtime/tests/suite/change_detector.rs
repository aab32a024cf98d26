//! What a traversal remembers about the items that it has returned.

use crate::runtime::paging::change_detector::{ChangeDetector, Key};

fn keys(range: std::ops::Range<u64>) -> Vec<Key> {
    range.map(Some).collect()
}

#[test]
fn known_items_are_not_new_and_missing_ones_are_detected() {
    let mut drift = ChangeDetector::default();
    assert!(!drift.can_overlap());
    assert_eq!(drift.fresh(&keys(0..3)), [true; 3]);
    assert!(drift.can_overlap());
    assert!(!drift.must_rewind(&keys(2..5)));
    assert_eq!(drift.fresh(&keys(2..5)), [false, true, true]);
    assert!(drift.must_rewind(&keys(6..9)));
}

#[test]
fn items_without_distinct_keys_are_all_new() {
    for keys in [vec![None, Some(1)], vec![Some(1), Some(1)]] {
        let mut drift = ChangeDetector::default();
        assert_eq!(drift.fresh(&keys), [true, true]);
        assert_eq!(drift.fresh(&keys), [true, true]);
        assert!(!drift.can_overlap() && !drift.must_rewind(&keys));
    }
}

#[test]
fn known_items_are_not_new_even_beside_items_without_keys() {
    let mut drift = ChangeDetector::default();
    drift.fresh(&keys(0..3));
    assert_eq!(drift.fresh(&[Some(2), Some(3), None]), [false, true, true]);
    assert!(!drift.can_overlap());
}

#[test]
fn going_back_and_memory_are_limited() {
    let mut drift = ChangeDetector::default();
    let rewinds = (0..1000).filter(|page| {
        drift.fresh(&keys(page * 10..page * 10 + 3));
        drift.must_rewind(&keys(5..6))
    });
    assert_eq!(rewinds.count(), 20);
    assert!(drift.recent.len() <= 2 * 32 * 3, "{} keys", drift.recent.len());
}
