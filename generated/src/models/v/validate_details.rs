// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ValidateDetails`.
///
/// The service requires `flow` in requests.
#[non_exhaustive]
pub struct ValidateDetails {
    /// `flow`, required.
    pub flow: Option<super::ArchitectFlowReference>,
    __marks: rt::Marks,
}

rt::model!(ValidateDetails {
    "flow" Any flow,
});

rt::setters!(ValidateDetails {
    0 flow with_flow(super::ArchitectFlowReference) clear_flow,
});
