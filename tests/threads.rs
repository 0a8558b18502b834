//! First use from many threads at once: one cache, seen by all.

use std::sync::Barrier;
use std::thread;

use assistance::{Measure, ranking};

const THREADS: usize = 16;

/// The addresses of the caches, once they are filled.
fn caches() -> Vec<usize> {
    let rankings = Measure::ALL.map(|measure| std::ptr::from_ref(ranking(measure)) as usize);
    rankings.to_vec()
}

/// The only test of this file, so that the caches are empty when it begins.
#[test]
fn all_threads_see_the_same_caches() {
    let start = Barrier::new(THREADS);
    let seen: Vec<Vec<usize>> = thread::scope(|scope| {
        let first_use = || {
            start.wait();
            caches()
        };
        let threads: Vec<_> = (0..THREADS).map(|_| scope.spawn(first_use)).collect();
        threads.into_iter().map(|thread| thread.join().expect("no thread panics")).collect()
    });
    assert!(seen.iter().all(|addresses| *addresses == seen[0]));
    assert_eq!(caches(), seen[0]);
}
