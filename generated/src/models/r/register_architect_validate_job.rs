// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RegisterArchitectValidateJob`.
///
/// The service requires `flows` in requests.
#[non_exhaustive]
pub struct RegisterArchitectValidateJob {
    /// `flows`, required.
    pub flows: Option<Vec<super::ValidateDetails>>,
    __marks: rt::Marks,
}

rt::model!(RegisterArchitectValidateJob {
    "flows" Any flows,
});

rt::setters!(RegisterArchitectValidateJob {
    0 flows with_flows(Vec<super::ValidateDetails>) clear_flows,
});
