// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RequestContextPattern`.
///
/// The service requires `criteria` in requests.
#[non_exhaustive]
pub struct RequestContextPattern {
    /// `criteria`, required.
    pub criteria: Option<Vec<super::RequestEntityTypeCriteria>>,
    __marks: rt::Marks,
}

rt::model!(RequestContextPattern {
    "criteria" Any criteria,
});

rt::setters!(RequestContextPattern {
    0 criteria with_criteria(Vec<super::RequestEntityTypeCriteria>) clear_criteria,
});
