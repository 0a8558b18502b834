#![no_std]

extern crate alloc;

use core::alloc::{GlobalAlloc, Layout};
use core::panic::PanicInfo;

use LIBRARY::Table;

#[panic_handler]
fn panic(_: &PanicInfo<'_>) -> ! {
    loop {}
}

#[global_allocator]
static NONE: None = None;

struct None;

unsafe impl GlobalAlloc for None {
    unsafe fn alloc(&self, _: Layout) -> *mut u8 {
        core::ptr::null_mut()
    }

    unsafe fn dealloc(&self, _: *mut u8, _: Layout) {}
}

#[unsafe(no_mangle)]
pub extern "C" fn answers() -> i64 {
    let table = LIBRARY::table();
    let rank = table.row("Georgia").and_then(|entry| entry.rank);
    table.sum(0) + i64::from(rank.unwrap_or(0)) + table.ranking(0).len() as i64
}
