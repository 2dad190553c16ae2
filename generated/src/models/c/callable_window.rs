// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CallableWindow`.
#[non_exhaustive]
pub struct CallableWindow {
    /// `mapped`.
    pub mapped: Option<super::AtzmTimeSlot>,
    /// `unmapped`.
    pub unmapped: Option<super::AtzmTimeSlotWithTimeZone>,
    __marks: rt::Marks,
}

rt::model!(CallableWindow {
    "mapped" Any mapped,
    "unmapped" Any unmapped,
});

rt::setters!(CallableWindow {
    0 mapped with_mapped(super::AtzmTimeSlot) clear_mapped,
    1 unmapped with_unmapped(super::AtzmTimeSlotWithTimeZone) clear_unmapped,
});
