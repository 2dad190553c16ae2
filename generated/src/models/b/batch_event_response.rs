// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BatchEventResponse`.
#[non_exhaustive]
pub struct BatchEventResponse {
    /// `errors`.
    pub errors: Option<Vec<super::EventError>>,
    __marks: rt::Marks,
}

rt::model!(BatchEventResponse {
    "errors" Any errors,
});
