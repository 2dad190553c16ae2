// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ServerDate`.
#[non_exhaustive]
pub struct ServerDate {
    /// `currentDate`.
    pub current_date: Option<rt::DateTime>,
    __marks: rt::Marks,
}

rt::model!(ServerDate {
    "currentDate" DateTime current_date,
});
