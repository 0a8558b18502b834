//! Look-ups, totals and cached rankings allocate nothing.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::hint::black_box;

use assistance::{
    Country, Measure, Subregion, audit, by_country, net_versus_gross, observations, ranking, rows,
    total,
};

thread_local! {
    static ALLOCATIONS: Cell<usize> = const { Cell::new(0) };
}

struct Counting;

// SAFETY: every call is passed to the system's allocator unchanged.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.set(ALLOCATIONS.get() + 1);
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// Counts the allocations of this thread in `work`.
fn allocations<T>(work: impl FnOnce() -> T) -> usize {
    let before = ALLOCATIONS.get();
    black_box(work());
    ALLOCATIONS.get() - before
}

#[test]
fn counting_counts() {
    assert_eq!(allocations(|| vec![1_u8]), 1);
}

#[test]
fn look_ups_allocate_nothing() {
    for name in ["Uzbekistan", "  KYRGYZ   republic ", "ge", "Atlantis", "", "Ж", &"x".repeat(1000)]
    {
        assert_eq!(allocations(|| Country::from_name(black_box(name))), 0, "{name}");
    }
    assert_eq!(allocations(|| by_country(black_box("Republic of Kazakhstan"))), 0);
    assert_eq!(allocations(|| Country::from_alpha2(black_box("UZ"))), 0);
    assert_eq!(allocations(|| Country::from_alpha3(black_box("UZB"))), 0);
    assert_eq!(allocations(|| Country::from_m49(black_box("860"))), 0);
    assert_eq!(allocations(|| Country::from_dac_code(black_box(617))), 0);
    // The error keeps the text.
    assert_eq!(allocations(|| by_country(black_box("Atlantis"))), 1);
}

#[test]
fn totals_and_comparisons_allocate_nothing() {
    for measure in Measure::ALL {
        assert_eq!(allocations(|| total(black_box(measure)).is_within_rounding()), 0);
        assert_eq!(allocations(|| Subregion::Caucasus.sum(black_box(measure))), 0);
        assert_eq!(allocations(|| rows()[0].share_of_total(black_box(measure))), 0);
    }
    assert_eq!(allocations(|| net_versus_gross().filter(|row| row.is_net_repayment()).count()), 0);
    assert_eq!(allocations(|| observations().filter_map(|cell| cell.value).count()), 0);
    assert_eq!(allocations(|| audit().iter().filter(|check| !check.is_exact()).count()), 0);
}

/// The only test that asks for a ranking, so that its cache is empty.
#[test]
fn a_ranking_allocates_on_first_use_alone() {
    assert!(allocations(|| ranking(Measure::Net)) > 0);
    assert_eq!(allocations(|| ranking(Measure::Net).rank_of(Country::Georgia)), 0);
    assert_eq!(allocations(|| ranking(Measure::Net).top(3).len()), 0);
}
