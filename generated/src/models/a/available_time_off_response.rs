// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AvailableTimeOffResponse`.
#[non_exhaustive]
pub struct AvailableTimeOffResponse {
    /// `values`.
    pub values: Option<Vec<super::AvailableTimeOffRange>>,
    __marks: rt::Marks,
}

rt::model!(AvailableTimeOffResponse {
    "values" Any values,
});
