// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AlternativeShiftAsyncResponse`.
#[non_exhaustive]
pub struct AlternativeShiftAsyncResponse {
    /// `job`, required.
    pub job: Option<super::AlternativeShiftJobReference>,
    __marks: rt::Marks,
}

rt::model!(AlternativeShiftAsyncResponse {
    "job" Any job,
});
