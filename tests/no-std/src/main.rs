//! A program without the standard library, with an allocator and a panic handler of its own: it
//! answers a look-up, a ranking and an audit, and exits with 0 where they are right. The C
//! library starts it, so it runs on a Unix.

#![no_std]
#![no_main]

use core::alloc::{GlobalAlloc, Layout};
use core::sync::atomic::{AtomicUsize, Ordering};

use assistance::{Check, Country, Measure, audit, by_country, ranking};

#[link(name = "c")]
unsafe extern "C" {
    fn abort() -> !;
}

/// Hands out the next piece of a block, and takes nothing back.
struct Bump {
    used: AtomicUsize,
}

const BLOCK: usize = 64 * 1024;
static mut MEMORY: [u8; BLOCK] = [0; BLOCK];

// SAFETY: every piece is handed out once, aligned, and inside the block.
unsafe impl GlobalAlloc for Bump {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let size = layout.size() + layout.align();
        let start = self.used.fetch_add(size, Ordering::Relaxed);
        if start + size > BLOCK {
            return core::ptr::null_mut();
        }
        let piece = unsafe { (&raw mut MEMORY).cast::<u8>().add(start) };
        unsafe { piece.add(piece.align_offset(layout.align())) }
    }

    unsafe fn dealloc(&self, _: *mut u8, _: Layout) {}
}

#[global_allocator]
static ALLOCATOR: Bump = Bump { used: AtomicUsize::new(0) };

#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    // A loop would never let the gate fail.
    unsafe { abort() }
}

#[unsafe(no_mangle)]
extern "C" fn main() -> i32 {
    let is_right = by_country("Uzbekistan") == Ok(Country::Uzbekistan.assistance())
        && by_country("Atlantis").is_err()
        && ranking(Measure::Net).rank_of(Country::Azerbaijan) == Some(6)
        && audit().iter().all(Check::is_within_rounding);
    i32::from(!is_right)
}

/// The compiled `alloc` refers to it for unwinding, which a program that aborts never does.
#[unsafe(no_mangle)]
extern "C" fn rust_eh_personality() {}
