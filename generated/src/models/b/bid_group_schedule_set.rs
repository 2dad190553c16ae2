// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BidGroupScheduleSet`.
#[non_exhaustive]
pub struct BidGroupScheduleSet {
    /// `shiftSets`, required.
    pub shift_sets: Option<Vec<super::ShiftSet>>,
    __marks: rt::Marks,
}

rt::model!(BidGroupScheduleSet {
    "shiftSets" Any shift_sets,
});
