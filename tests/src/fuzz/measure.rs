//! What an input takes: time of this thread on a processor, and memory.

use std::fs;
use std::time::{Duration, Instant};

/// What an input took.
#[derive(Clone, Copy, Debug, Default)]
pub struct Spent {
    /// The time on a processor; on the clock where the system does not tell.
    pub time: Duration,
    /// By how many bytes the most memory that the process has ever had grew.
    pub memory: u64,
}

/// What an input may take.
#[derive(Clone, Copy, Debug)]
pub struct Bounds {
    /// The longest time.
    pub time: Duration,
    /// The most growth of memory in bytes.
    pub memory: u64,
}

impl Bounds {
    pub(super) fn exceeded(self, spent: Spent) -> Option<String> {
        if spent.time > self.time {
            return Some(format!("it took {:?}", spent.time));
        }
        (spent.memory > self.memory).then(|| format!("it took {} more MiB of memory", spent.memory >> 20))
    }
}

/// Measures from its start.
pub(super) struct Meter {
    started: Instant,
    time: Option<Duration>,
    memory: u64,
}

impl Meter {
    pub(super) fn start() -> Self {
        Self { memory: peak_memory(), started: Instant::now(), time: processor_time() }
    }

    pub(super) fn spent(&self) -> Spent {
        let on_clock = self.started.elapsed();
        // A processor cannot be used longer than the clock ran, and asking for its time takes longer than most inputs.
        let time = match self.time {
            Some(before) if on_clock > Duration::from_millis(50) => {
                processor_time().map_or(on_clock, |now| now.saturating_sub(before))
            }
            _ => on_clock,
        };
        Spent { time, memory: peak_memory().saturating_sub(self.memory) }
    }
}

/// How long this thread has been on a processor.
fn processor_time() -> Option<Duration> {
    let text = fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    text.split(' ').next()?.parse().ok().map(Duration::from_nanos)
}

/// The most memory that the process has ever had, in bytes.
fn peak_memory() -> u64 {
    let text = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().strip_suffix(" kB")?.trim().parse::<u64>().ok()).unwrap_or(0) * 1024
}
