//! Parts of the output that are made at the same time.

use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use super::FileTree;

/// Emits files that no other job emits or reads.
pub(super) type Job<'a> = Box<dyn Fn(&mut FileTree) + Sync + 'a>;

/// Most threads; each holds the syntax tree of a file, and more would only take memory.
const MAX_THREADS: usize = 4;

/// Runs every job. Each free thread takes the next one; the files do not depend on which thread that is.
pub(super) fn run(jobs: &[Job<'_>]) -> FileTree {
    let next = AtomicUsize::new(0);
    let work = || {
        let mut tree = FileTree::default();
        while let Some(job) = jobs.get(next.fetch_add(1, Ordering::Relaxed)) {
            job(&mut tree);
        }
        tree
    };
    let threads = thread::available_parallelism().map_or(1, NonZero::get).min(MAX_THREADS);
    thread::scope(|scope| {
        let others: Vec<_> = (1..threads).map(|_| scope.spawn(work)).collect();
        let mut tree = work();
        for other in others {
            tree.append(other.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        }
        tree
    })
}
