// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MandatoryPostCallActionInput`.
#[non_exhaustive]
pub struct MandatoryPostCallActionInput {
    /// `destination`.
    pub destination: Option<String>,
    /// `invocationData`.
    pub invocation_data: Option<String>,
    __marks: rt::Marks,
}

rt::model!(MandatoryPostCallActionInput {
    "destination" Str destination,
    "invocationData" Str invocation_data,
});

rt::setters!(MandatoryPostCallActionInput {
    0 destination with_destination(impl Into<String>) clear_destination,
    1 invocation_data with_invocation_data(impl Into<String>) clear_invocation_data,
});
