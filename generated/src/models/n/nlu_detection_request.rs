// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `NluDetectionRequest`.
///
/// The service requires `input` in requests.
#[non_exhaustive]
pub struct NluDetectionRequest {
    /// `context`.
    pub context: Option<super::NluDetectionContext>,
    /// `input`, required.
    pub input: Option<super::NluDetectionInput>,
    __marks: rt::Marks,
}

rt::model!(NluDetectionRequest {
    "context" Any context,
    "input" Any input,
});

rt::setters!(NluDetectionRequest {
    0 context with_context(super::NluDetectionContext) clear_context,
    1 input with_input(super::NluDetectionInput) clear_input,
});
